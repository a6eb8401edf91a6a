package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the article without markup, and what parts of them are. Spaces are single, a line feed
 * is the author's hard break.
 */
record Prose(String text, List<Mark> marks) {
  private static final Pattern LABEL = Pattern.compile("(?i)tl;?dr\\b[\\s:;,.–—-]*");

  Prose {
    marks = List.copyOf(marks);
  }

  /** What a part of the text is. */
  enum Kind {
    LINK,
    CODE,
    BOLD,
    ITALIC,
    /** A hashtag that the author means. */
    TAG,
    /** A formula that cannot be a line of text. */
    FORMULA,
    /** Somebody whom the author wants to mention. */
    PERSON;

    /** Whether it only changes how words look. */
    boolean isLook() {
      return this == BOLD || this == ITALIC;
    }
  }

  /**
   * A part of the text; start inclusive, end exclusive, in chars.
   *
   * @param url where a link leads, absolute; a person's name; empty for the others
   */
  record Mark(Kind kind, int start, int end, String url) {}

  static Prose plain(String text) {
    return new Prose(text, List.of());
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** How long it seems: a wide character says about as much as two others. */
  int size() {
    int size = text.length();
    for (int i = 0; i < text.length(); i++) {
      size += text.charAt(i) >= 0x2e80 ? 1 : 0;
    }
    return size;
  }

  int links() {
    int links = 0;
    for (Mark mark : marks) {
      links += mark.kind() == Kind.LINK ? 1 : 0;
    }
    return links;
  }

  boolean has(Kind kind) {
    for (Mark mark : marks) {
      if (mark.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of it is of this kind. */
  boolean isAll(Kind kind) {
    for (Mark mark : marks) {
      if (mark.kind() == kind && mark.start() == 0 && mark.end() == text.length()) {
        return true;
      }
    }
    return false;
  }

  /** Without the label that only says that it is short: {@code TL;DR:}. */
  Prose withoutLabel() {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() && label.end() < text.length()
        ? slice(label.end(), text.length())
        : this;
  }

  /** A part, with the marks that it has a share of. */
  Prose slice(int start, int end) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        inside.add(new Mark(mark.kind(), from - start, to - start, mark.url()));
      }
    }
    return new Prose(text.substring(start, end), inside);
  }

  /** The same without the spaces around it. */
  Prose stripped() {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** The same after a bullet, a number or a quotation mark, and before another. */
  Prose between(String before, String after) {
    List<Mark> moved =
        marks.stream()
            .map(mark ->
                new Mark(
                    mark.kind(),
                    mark.start() + before.length(),
                    mark.end() + before.length(),
                    mark.url()))
            .toList();
    return new Prose(before + text + after, moved);
  }

  /** Both, with something between them. */
  Prose followedBy(String joint, Prose next) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(next.between(text + joint, "").marks());
    return new Prose(text + joint + next.text(), all);
  }

  /** The sentences, in order; code and the inside of a link's label end none. */
  List<Prose> sentences() {
    return Sentences.split(text, this::isNoProse).stream()
        .map(range -> slice(range.start(), range.end()))
        .toList();
  }

  private boolean isNoProse(int at) {
    for (Mark mark : marks) {
      int end = mark.kind() == Kind.LINK ? mark.end() - 1 : mark.end();
      if (!mark.kind().isLook() && at >= mark.start() && at < end) {
        return true;
      }
    }
    return false;
  }
}
