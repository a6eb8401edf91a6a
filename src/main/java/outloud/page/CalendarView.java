package outloud.page;

import java.util.List;

/**
 * The days on which posts were published: a year of weeks as a drawing, a column for each week. It
 * ends with the newest post and not with the day of the build, so that a site that has not changed
 * stays the same, byte by byte.
 *
 * @param summary what it shows, in one sentence; empty when there is nothing to show
 * @param width of the drawing
 * @param height of the drawing
 * @param months where each month begins
 * @param days what to draw, one shape above the other
 */
public record CalendarView(
    String summary, int width, int height, List<Month> months, List<Days> days) {
  static final CalendarView NONE = new CalendarView("", 0, 0, List.of(), List.of());

  public CalendarView {
    months = List.copyOf(months);
    days = List.copyOf(days);
  }

  /**
   * The short name of a month above the week in which it begins.
   *
   * @param name of three letters or so, in the language of the site
   * @param x where it begins in the drawing
   */
  public record Month(String name, int x) {}

  /**
   * Days that look the same.
   *
   * @param level how many posts they have, from 0 to 4: {@code 4} means four or more
   * @param path an SVG path
   * @param title of a single day, what was published on it; else empty
   */
  public record Days(int level, String path, String title) {}
}
