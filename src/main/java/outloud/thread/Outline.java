package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The article as a thread sees it: its headings and its units, in order.
 *
 * @param headings the first one stands for the part before any heading and is empty
 * @param cards what would have to be drawn, if a thread takes it
 * @param loose the pictures of an article that has no words
 */
record Outline(
    List<Heading> headings, List<Unit> units, List<Card> cards, List<Segment.Media> loose) {
  Outline {
    headings = List.copyOf(headings);
    units = List.copyOf(units);
    cards = List.copyOf(cards);
    loose = List.copyOf(loose);
  }

  /** Sections that a thread leaves to the article. */
  private static final Set<String> APPENDICES = Words.of("appendix-headings.txt");

  /** Whether a section, or the chapter it belongs to, only stands behind the article. */
  boolean isAppendix(int section) {
    return isAppendix(headings.get(section)) || isAppendix(headings.get(chapter(section)));
  }

  private static boolean isAppendix(Heading heading) {
    String words = heading.prose().text().toLowerCase(Locale.ROOT).strip();
    return APPENDICES.contains(
        words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
  }

  record Heading(int level, Prose prose) {
    static final Heading NONE = new Heading(0, Prose.plain(""));
  }

  /** The section of level 2 or above that a section belongs to. */
  int chapter(int section) {
    int chapter = section;
    while (chapter > 0 && headings.get(chapter).level() > 2) {
      chapter--;
    }
    return chapter;
  }

  /** The headings of the chapters that are not among these, in order. */
  List<String> without(Set<Integer> chapters) {
    List<String> silent = new ArrayList<>();
    for (int i = 1; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.level() <= 2 && !heading.prose().isBlank() && !chapters.contains(i)) {
        silent.add(heading.prose().text());
      }
    }
    return silent;
  }
}
