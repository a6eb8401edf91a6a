package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import outloud.markdown.Inline;
import outloud.markdown.Target;

/** Makes prose of inlines: emphasis is dropped, spaces are made single, pictures are set aside. */
final class ProseReader {
  private static final Pattern MOMENT = Pattern.compile(" ?\\[\\d{1,2}(:\\d{2}){1,2}]");

  /** The mark of a note that is written as HTML, and the way back from it. */
  private static final Pattern NOTE_MARK =
      Pattern.compile("\\[?(?:\\d{1,3}|[*†‡§]{1,3}|[↩↑⤴^]\ufe0e?)]?");

  private static final Pattern TEX = Pattern.compile("\\\\[a-zA-Z]{2,}\\*?[{_^]");

  private final ThreadSource source;
  private final StringBuilder text = new StringBuilder();
  private final List<Prose.Mark> marks = new ArrayList<>();
  private final List<Segment.Media> pictures = new ArrayList<>();
  private boolean lost;

  private ProseReader(ThreadSource source) {
    this.source = source;
  }

  /**
   * Prose and the pictures that stood in it.
   *
   * @param lost whether one is left out that has no address or no alt
   */
  record Read(Prose prose, List<Segment.Media> pictures, boolean lost) {}

  static Read read(List<Inline> inlines, ThreadSource source) {
    ProseReader reader = new ProseReader(source);
    inlines.forEach(reader::inline);
    return reader.finish();
  }

  private Read finish() {
    while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    if (text.indexOf("://") >= 0) {
      link();
    }
    if (text.indexOf("\\") >= 0) {
      formulas();
    }
    if (text.indexOf("#") >= 0) {
      markFree(MeantTags.in(text.toString(), source.tags()));
    }
    if (!source.people().people().isEmpty()) {
      mention();
    }
    Prose whole = new Prose(text.toString(), marks);
    return new Read(whole.slice(0, whole.text().length()), pictures, lost);
  }

  /** Sources of formulas that the page shows as they are: a thread need not. */
  private void formulas() {
    markFree(
        TEX.matcher(text)
            .results()
            .map(tex -> new Prose.Mark(Prose.Kind.FORMULA, tex.start(), tex.end(), ""))
            .toList());
  }

  /** Somebody is mentioned in prose only: not in code, and not where a link leads elsewhere. */
  private void mention() {
    markFree(Mentions.in(text.toString(), source.people()));
  }

  /** An address that stands in prose as it is becomes a link wherever it goes. */
  private void link() {
    String words = text.toString();
    List<Prose.Mark> links = new ArrayList<>();
    for (Urls.Url url : Urls.in(words)) {
      if (url.hasScheme()) {
        String address = words.substring(url.start(), url.end());
        links.add(new Prose.Mark(Prose.Kind.LINK, url.start(), url.end(), address));
      }
    }
    markFree(links);
  }

  /** Marks what is not marked yet; the new marks are in order and do not overlap. */
  private void markFree(List<Prose.Mark> made) {
    BitSet taken = new BitSet();
    for (Prose.Mark mark : marks) {
      if (!mark.kind().isLook()) {
        taken.set(mark.start(), mark.end());
      }
    }
    for (Prose.Mark mark : made) {
      int next = taken.nextSetBit(mark.start());
      if (next < 0 || next >= mark.end()) {
        marks.add(mark);
      }
    }
    marks.sort(Comparator.comparingInt(Prose.Mark::start));
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text(String words) -> words(withoutMoments(words));
      case Inline.Code(String code) -> marked(Prose.Kind.CODE, "", () -> words(code));
      case Inline.Strong(List<Inline> inner) ->
          marked(Prose.Kind.BOLD, "", () -> inner.forEach(this::inline));
      case Inline.Emphasis(List<Inline> inner) ->
          marked(Prose.Kind.ITALIC, "", () -> inner.forEach(this::inline));
      case Inline.Deleted _ -> {}
      case Inline.Formula(String tex, String plain) -> formula(tex, plain);
      case Inline.Link(Target target, List<Inline> label) -> link(target, label);
      case Inline.Picture(Target target, String alt) -> picture(target, alt);
      case Inline.Break() -> lineBreak();
    }
  }

  /** Without the moments of a video that sentences are noted with; a timetable keeps its hours. */
  private String withoutMoments(String words) {
    return words.indexOf('[') < 0 || (text.isEmpty() && words.startsWith("["))
        ? words
        : MOMENT.matcher(words).replaceAll("");
  }

  private void formula(String tex, String plain) {
    if (plain.isEmpty()) {
      marked(Prose.Kind.FORMULA, "", () -> words(tex));
    } else {
      words(plain);
    }
  }

  private void link(Target target, List<Inline> label) {
    Optional<String> url = address(target).filter(address -> !leadsHome(address));
    String words = Inline.text(label);
    if (target instanceof Target.Reference reference
        && reference.path().startsWith("#")
        && NOTE_MARK.matcher(words.strip()).matches()) {
      return;
    }
    if (url.isPresent() && MeantTags.leadsTo(url.get(), words)) {
      marked(Prose.Kind.TAG, "", () -> words(words));
      return;
    }
    if (label.isEmpty()) {
      url.ifPresent(this::cited);
    } else if (url.isPresent()) {
      marked(Prose.Kind.LINK, url.get(), () -> label.forEach(this::inline));
    } else if (!leadsHome(words.strip())) {
      label.forEach(this::inline);
    }
  }

  /** The address of a footnote, before the stop that its mark stood behind. */
  private void cited(String url) {
    int end = text.length();
    while (end > 0 && ".!?,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String stop = text.substring(end);
    text.setLength(end);
    space(' ');
    text.append('(');
    int start = text.length();
    text.append(url);
    marks.add(new Prose.Mark(Prose.Kind.LINK, start, text.length(), url));
    text.append(')').append(stop);
  }

  private void picture(Target target, String alt) {
    String description = FrontLine.plain(alt).replaceAll("\\s+", " ").strip();
    Optional<String> file = address(target).filter(_ -> !description.isEmpty());
    lost |= file.isEmpty();
    file.ifPresent(found -> pictures.add(new Segment.Media(found, description)));
  }

  /** The address of a target that a reader elsewhere can open. */
  private Optional<String> address(Target target) {
    Optional<String> url =
        switch (target) {
          case Target.Url(String absolute) -> Optional.of(absolute);
          case Target.Reference _ -> source.addresses().apply(target);
        };
    return url.map(String::strip)
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
        .filter(address -> address.chars().noneMatch(Character::isWhitespace));
  }

  /** Whether a URL is the article's own, at any of its headings: that one stands at the end. */
  private boolean leadsHome(String url) {
    int hash = url.indexOf('#');
    return (hash < 0 ? url : url.substring(0, hash)).equals(source.url());
  }

  private void marked(Prose.Kind kind, String url, Runnable content) {
    int before = text.length();
    content.run();
    int start = before;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      marks.add(new Prose.Mark(kind, start, end, url));
    }
  }

  private void words(String words) {
    char[] chars = words.toCharArray();
    int run = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if ((c > ' ' && c < 0x7f) || (c > 0xad && c < 0x1680) || Character.isSurrogate(c)) {
        continue;
      }
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space || Character.isISOControl(c) || isUnwanted(c)) {
        text.append(chars, run, i - run);
        run = i + 1;
        if (space) {
          space(' ');
        }
      }
    }
    text.append(chars, run, chars.length - run);
  }

  /** What X refuses, and what has no meaning outside a page. */
  private static boolean isUnwanted(int c) {
    return c == 0xfeff || c == 0xfffe || c == 0xffff || c == 0xad;
  }

  private void lineBreak() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    space('\n');
  }

  private void space(char space) {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(space);
    }
  }
}
