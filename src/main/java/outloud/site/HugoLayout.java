package outloud.site;

/**
 * Hugo's permalinks may also be written with the parts of a Go layout: {@code /:2006/:01/:title/}.
 *
 * @see <a href="https://gohugo.io/configuration/permalinks/#tokens">Hugo's manual on tokens</a>
 */
final class HugoLayout {
  /** Each part of a layout and what it means, the longer ones before those that they begin with. */
  private static final String[][] PARTS = {
    {":2006", ":year"},
    {":January", ":long_month"},
    {":Jan", ":short_month"},
    {":Monday", ":long_day"},
    {":Mon", ":short_day"},
    {":01", ":month"},
    {":02", ":day"},
    {":06", ":short_year"},
    {":002", ":y_day"},
    {":15", ":hour"},
    {":04", ":minute"},
    {":05", ":second"},
    {":1", ":i_month"},
    {":2", ":i_day"},
  };

  private HugoLayout() {}

  /** The same in words. */
  static String pattern(String permalink) {
    String pattern = permalink;
    for (String[] part : PARTS) {
      pattern = pattern.replace(part[0], part[1]);
    }
    return pattern;
  }
}
