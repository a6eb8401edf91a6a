package outloud.media;

import java.util.List;

/**
 * A table as a picture.
 *
 * @param rows plain text; the first row is the head; rows may differ in length
 * @param rest where the whole table is, for one that is cut
 */
public record TableCard(List<List<String>> rows, String rest, Palette palette) implements Card {
  public TableCard {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
