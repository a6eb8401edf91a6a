package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.thread.Segment.Facet;

/**
 * Words as they will stand in a segment.
 *
 * @param marks the links, tags and code in it, by offsets in chars
 */
record Passage(String text, List<Mark> marks) {
  Passage {
    marks = List.copyOf(marks);
  }

  /** A part of the text that means something; start inclusive, end exclusive, in chars. */
  record Mark(int start, int end, Kind kind, String value) {}

  /** What a part of the text is. */
  enum Kind {
    LINK(Facet.Kind.LINK),
    TAG(Facet.Kind.TAG),
    MENTION(Facet.Kind.MENTION),
    /** Code in a sentence: no network knows it, but no cut goes through it. */
    CODE;

    private final Optional<Facet.Kind> facet;

    Kind(Facet.Kind facet) {
      this.facet = Optional.of(facet);
    }

    Kind() {
      this.facet = Optional.empty();
    }
  }

  static Passage plain(String text) {
    return new Passage(text, List.of());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** How many different addresses it names. */
  int links() {
    if (marks.isEmpty()) {
      return 0;
    }
    return (int)
        marks.stream().filter(mark -> mark.kind() == Kind.LINK).map(Mark::value).distinct().count();
  }

  Passage followedBy(String joint, Passage next) {
    if (isEmpty()) {
      return next;
    }
    List<Mark> all = new ArrayList<>(marks);
    int shift = text.length() + joint.length();
    for (Mark mark : next.marks) {
      all.add(new Mark(mark.start() + shift, mark.end() + shift, mark.kind(), mark.value()));
    }
    return new Passage(text + joint + next.text, all);
  }

  /** A part of it, without the spaces at its ends. */
  Passage slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      int first = Math.max(mark.start(), start);
      int last = Math.min(mark.end(), end);
      if (first < last) {
        inside.add(new Mark(first - start, last - start, mark.kind(), mark.value()));
      }
    }
    return new Passage(text.substring(start, end), inside);
  }

  /** Whether a cut here would go through a link, a tag or code. */
  boolean isInsideMark(int at) {
    return marks.stream().anyMatch(mark -> mark.start() < at && at < mark.end());
  }

  /** The marks by UTF-8 bytes, as Bluesky wants them. */
  List<Facet> facets() {
    List<Facet> facets = new ArrayList<>();
    for (Mark mark : marks) {
      int start = Utf8.length(text, 0, mark.start());
      int end = start + Utf8.length(text, mark.start(), mark.end());
      mark.kind().facet.ifPresent(kind -> facets.add(new Facet(start, end, kind, mark.value())));
    }
    return facets;
  }
}
