package outloud.page;

import java.util.List;

/**
 * Numbers over time as a drawing, and as a table for those who read or copy them.
 *
 * @param id an id that no other chart of the page has
 * @param title what its author calls it
 * @param unit what is counted or measured, or empty
 * @param description what there is to see, in words
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param left where the ground of the drawing begins
 * @param right where the ground ends
 * @param top where the highest line can be
 * @param bottom where it ends
 * @param ticks lines across, from below
 * @param dates marks along the ground
 * @param series one for each column, in its order
 * @param names of the columns
 * @param rows the same as a table
 * @param total how many rows there are; more than in the table when there are very many
 * @param file the address of all of them; empty when the table has all
 */
public record ChartView(
    String id,
    String title,
    String unit,
    String description,
    int width,
    int height,
    int left,
    int right,
    int top,
    int bottom,
    List<Tick> ticks,
    List<Tick> dates,
    List<Series> series,
    List<String> names,
    List<Row> rows,
    int total,
    String file) {
  public ChartView {
    ticks = List.copyOf(ticks);
    dates = List.copyOf(dates);
    series = List.copyOf(series);
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /**
   * A mark on one of the two axes.
   *
   * @param at where it is on its axis, in the units of the drawing
   * @param label what it says beside it
   */
  public record Tick(String at, String label) {}

  /**
   * A line or a row of bars.
   *
   * @param name of its column
   * @param style a number from 1, which the style sheet tells from the others
   * @param line the path of the line; empty for bars
   * @param marks the path of the marks on it, or of all the bars
   */
  public record Series(String name, int style, String line, String marks) {}

  /**
   * One row of the table: a date in words, and the numbers as people write them.
   *
   * @param date of all its numbers, in words
   * @param values one for each name of a column; an empty text where there is no number
   */
  public record Row(String date, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
