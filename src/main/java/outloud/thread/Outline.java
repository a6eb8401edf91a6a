package outloud.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The article as a thread sees it: its headings and its units, in order.
 *
 * @param headings the first one stands for the part before any heading and is empty
 * @param chapters for each heading the one that begins its chapter
 * @param openings for each heading the first paragraph that stands under it
 * @param cards what would have to be drawn, if a thread takes it
 * @param loose the pictures of an article that has no words
 */
record Outline(
    List<Heading> headings,
    List<Integer> chapters,
    List<Integer> openings,
    List<Unit> units,
    List<Card> cards,
    List<Segment.Media> loose) {
  private static final int LOWEST_LEVEL = 6;
  private static final int NEAR = 2;

  Outline {
    chapters = List.copyOf(chapters);
    openings = List.copyOf(openings);
    headings = List.copyOf(headings);
    units = List.copyOf(units);
    cards = List.copyOf(cards);
    loose = List.copyOf(loose);
  }

  static Outline of(
      List<Heading> headings, List<Unit> units, List<Card> cards, List<Segment.Media> loose) {
    return new Outline(
        headings, chapters(headings), openings(headings.size(), units), units, cards, loose);
  }

  /** Sections that say it all once more. */
  private static final Set<String> SUMMARIES = WordList.of("summary-headings.txt");

  /** Sections that a thread leaves to the article. */
  private static final Set<String> APPENDICES = WordList.of("appendix-headings.txt");

  /** Whether a section, or the chapter it belongs to, only stands behind the article. */
  boolean isAppendix(int section) {
    return isAppendix(headings.get(section)) || isAppendix(headings.get(chapter(section)));
  }

  private static boolean isAppendix(Heading heading) {
    return APPENDICES.contains(heading.plain());
  }

  /** Whether a section, or the chapter it belongs to, says it all once more. */
  boolean isSummary(int section) {
    return headings.get(section).sumsUp() || headings.get(chapter(section)).sumsUp();
  }

  record Heading(int level, Prose prose) {
    static final Heading NONE = new Heading(0, Prose.plain(""));
    private static final Pattern NUMBER =
        Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2})*[.):]\\s+|[A-Za-z]\\)\\s+"
                + "|(?:[一二三四五六七八九十]{1,3}|\\d{1,2})、\\s*)(?=\\S)");

    /** In lower case, without its number and its colon. */
    String plain() {
      String words = unnumbered().text().toLowerCase(Locale.ROOT).strip();
      return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether it is called a summary: {@code Conclusion}, {@code Conclusion: it works}. */
    boolean sumsUp() {
      String words = plain();
      int colon = words.indexOf(':');
      return SUMMARIES.contains(colon < 0 ? words : words.substring(0, colon));
    }

    /** Whether it is one of a row: {@code 2. Setup}. */
    boolean isNumbered() {
      return NUMBER.matcher(prose.text()).lookingAt();
    }

    /** Without its number. */
    Prose unnumbered() {
      Matcher number = NUMBER.matcher(prose.text());
      return number.lookingAt() ? prose.slice(number.end(), prose.text().length()) : prose;
    }
  }

  /** The section that begins the chapter that a section belongs to. */
  int chapter(int section) {
    return chapters.get(section);
  }

  /** Whether a unit stands right behind its heading. */
  boolean isNearHeading(Unit unit) {
    return unit.paragraph() - openings.get(unit.section()) < NEAR;
  }

  private static List<Integer> openings(int sections, List<Unit> units) {
    List<Integer> openings = new ArrayList<>(Collections.nCopies(sections, 0));
    for (Unit unit : units.reversed()) {
      openings.set(unit.section(), unit.paragraph());
    }
    return openings;
  }

  private static List<Integer> chapters(List<Heading> headings) {
    int level = chapterLevel(headings);
    List<Integer> chapters = new ArrayList<>();
    for (Heading heading : headings) {
      boolean begins = chapters.isEmpty() || heading.level() <= level;
      chapters.add(begins ? chapters.size() : chapters.getLast());
    }
    return chapters;
  }

  /**
   * The level of the headings that divide the article: the highest of which there are several. An
   * article that repeats its title as its only top heading is divided by the next.
   */
  private static int chapterLevel(List<Heading> headings) {
    for (int level = 1; level <= LOWEST_LEVEL; level++) {
      int found = 0;
      for (Heading heading : headings) {
        found += heading.level() == level && !heading.prose().isBlank() ? 1 : 0;
      }
      if (found > 1) {
        return level;
      }
    }
    return 2;
  }

  /** The headings of the chapters that say something and are not among these, in order. */
  List<String> without(Set<Integer> chapters) {
    Set<Integer> speaking = new HashSet<>();
    units.forEach(unit -> speaking.add(chapter(unit.section())));
    List<String> silent = new ArrayList<>();
    for (int i = 1; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (speaking.contains(i) && !heading.prose().isBlank() && !chapters.contains(i)) {
        silent.add(heading.prose().text());
      }
    }
    return silent;
  }
}
