package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the article that a thread takes or leaves.
 *
 * @param section the heading it stands under, an index into the outline's headings
 * @param paragraph the block it is from: units of one paragraph are joined by a space
 * @param follows how it belongs to the unit before it
 * @param breaks whether the author wants a new segment here
 * @param dangling whether what it announces is left out
 * @param gap whether something before it is left out that it may speak of
 * @param instead the picture of its words, for a network that would make something of them
 */
record Unit(
    Kind kind,
    Prose prose,
    int section,
    int paragraph,
    Tie follows,
    boolean breaks,
    boolean dangling,
    boolean gap,
    Optional<Segment.Media> instead,
    List<Segment.Media> media) {

  /** What an item of a list inside another begins with. */
  static final String INNER = "– ";

  Unit {
    media = List.copyOf(media);
  }

  enum Kind {
    SENTENCE,
    ITEM,
    QUOTE,
    CODE,
    TABLE,
    EMBED,
    /** Words of raw HTML. */
    OTHER
  }

  /** How a unit belongs to the one before it. */
  enum Tie {
    /** Not more than by its place. */
    NONE,
    /** It was announced: "these are the steps:". */
    ANNOUNCED,
    /** It is the next item of the same list. */
    SAME_LIST
  }

  /** Whether it announces what has not come yet. */
  boolean isAnnouncement() {
    return media.isEmpty() && endsWithColon();
  }

  boolean endsWithColon() {
    return prose.text().endsWith(":") || prose.text().endsWith("：");
  }

  /** Whether it is an item of a list inside another. */
  boolean isInner() {
    return kind == Kind.ITEM && prose.text().startsWith(INNER);
  }

  boolean asks() {
    String text = prose.text();
    return text.endsWith("?") || text.endsWith("？") || text.endsWith("؟");
  }

  /** Whether it stands like a heading, in bold: it only opens what comes next. */
  boolean opens() {
    String text = prose.text();
    return kind == Kind.SENTENCE
        && prose.isAll(Prose.Kind.BOLD)
        && ".。!！".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  Unit left() {
    return new Unit(kind, prose, section, paragraph, follows, breaks, true, gap, instead, media);
  }

  Unit with(List<Segment.Media> pictures) {
    return new Unit(
        kind, prose, section, paragraph, follows, breaks, dangling, gap, instead, pictures);
  }

  /** Its picture, without its words. */
  Unit drawn() {
    List<Segment.Media> pictures = new ArrayList<>(media);
    instead.ifPresent(pictures::add);
    return with(pictures).saying(Prose.plain(""));
  }

  /** This code as text behind it, with its other pictures. */
  Unit announcing(String code) {
    Prose.Mark whole = new Prose.Mark(Prose.Kind.CODE, 0, code.length(), "");
    return new Unit(
        Kind.CODE,
        new Prose(code, List.of(whole)),
        section,
        paragraph,
        Tie.ANNOUNCED,
        false,
        false,
        false,
        Optional.empty(),
        media.subList(1, media.size()));
  }

  Unit saying(Prose words) {
    return new Unit(
        kind, words, section, paragraph, follows, breaks, dangling, gap, instead, media);
  }
}
