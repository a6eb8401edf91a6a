package outloud.site;

import java.util.List;

/**
 * Numbers of a project over time.
 *
 * @param title what they are, in a few words
 * @param unit what is counted or measured; empty when the title says it
 * @param names of the columns
 * @param rows by date
 * @param file the address of the table that they are from; empty when they stand in the project
 */
public record Figure(
    String title, String unit, Shape shape, List<String> names, List<Row> rows, String file) {
  public Figure {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** How it is drawn. */
  public enum Shape {
    LINE,
    BAR
  }

  /**
   * The numbers of one date.
   *
   * @param date as written, like {@code 2026}, {@code 2026-11} or {@code 2026-11-20}
   * @param values one for each column; not a number where there is none
   */
  public record Row(String date, List<Double> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
