package outloud.thread;

import java.util.List;

/**
 * The article as a thread sees it: its headings and its units, in order.
 *
 * @param headings the first one stands for the part before any heading and is empty
 */
record Outline(List<Heading> headings, List<Unit> units) {
  Outline {
    headings = List.copyOf(headings);
    units = List.copyOf(units);
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
}
