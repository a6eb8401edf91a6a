package outloud.thread;

import java.util.List;

/**
 * A picture that somebody must draw, because a network cannot show the thing itself.
 *
 * <p>A card's file is a name of its own among those of its post, such as {@code code-1.png},
 * counted in the article's order and the same on every network.
 */
public sealed interface Card {
  /** Where it is drawn to, relative to the folder of the threads. */
  String file();

  /** What it shows, in words, for those who cannot see it; segments may have it shorter. */
  String alt();

  /**
   * A block of code.
   *
   * @param language in lower case, empty when unknown
   * @param title the file it is from, empty when unknown
   * @param code with line feeds, without the last one
   */
  record Code(String file, String language, String title, String code, String alt)
      implements Card {}

  /**
   * A table.
   *
   * @param rows the first one is its head; cells are plain words
   */
  record Table(String file, List<List<String>> rows, String alt) implements Card {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
