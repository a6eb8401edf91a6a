package outloud.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A permalink with placeholders: {@code /:year/:month/:title/}. The words are those of <a
 * href="https://jekyllrb.com/docs/permalinks/#placeholders">Jekyll</a> and of <a
 * href="https://gohugo.io/configuration/permalinks/#tokens">Hugo</a>.
 *
 * @param text as written, the style's name already replaced
 */
record PermalinkPattern(String text) {
  /** The named styles of Jekyll; a date style ends with the ending of the file. */
  private static final Map<String, String> NAMED =
      Map.of(
          "date", "/:categories/:year/:month/:day/:title:output_ext",
          "pretty", "/:categories/:year/:month/:day/:title/",
          "ordinal", "/:categories/:year/:y_day/:title:output_ext",
          "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext",
          "none", "/:categories/:title:output_ext");

  /** The names of the styles, for the words of a hint. */
  static final String STYLES = "`date`, `pretty`, `ordinal`, `weekdate`, `none`.";

  static final Set<String> PLACEHOLDERS =
      Set.of(
          "year",
          "short_year",
          "month",
          "i_month",
          "short_month",
          "long_month",
          "monthname",
          "day",
          "i_day",
          "y_day",
          "yearday",
          "w_year",
          "week",
          "w_day",
          "weekday",
          "short_day",
          "long_day",
          "weekdayname",
          "hour",
          "minute",
          "second",
          "title",
          "slug",
          "slugorcontentbasename",
          "slugorfilename",
          "contentbasename",
          "contentbasenameorslug",
          "filename",
          "name",
          "basename",
          "path",
          "categories",
          "slugified_categories",
          "slugified_title",
          "collection",
          "section",
          "sections",
          "sectionslug",
          "sectionslugs",
          "output_ext",
          "id",
          "folders",
          "lang");

  /** The pattern that was written, or that of the style that was named. */
  static PermalinkPattern of(String written) {
    String named = NAMED.get(written);
    String text = named == null ? written : named;
    return new PermalinkPattern(text.startsWith("/") ? text : "/" + text);
  }

  /** What is wrong with a pattern, one sentence without a full stop; nothing when it is good. */
  static Optional<String> problem(String written) {
    if (NAMED.containsKey(written)) {
      return Optional.empty();
    }
    if (written.indexOf(':') < 0) {
      return Optional.of("`" + written + "` would give every post the same address");
    }
    String[] unknown = {""};
    of(written)
        .expand(name -> {
          unknown[0] = PLACEHOLDERS.contains(bare(name)) ? unknown[0] : name;
          return "x";
        });
    return unknown[0].isEmpty()
        ? Optional.empty()
        : Optional.of("`:" + unknown[0] + "` is no placeholder of a permalink");
  }

  /** A placeholder without its choice: {@code sections[1:]} is one of {@code sections}. */
  private static String bare(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  /**
   * The path with every placeholder replaced. What is empty leaves no slash behind.
   *
   * @param value of a placeholder, {@code sections[1:]} with its brackets
   */
  String expand(Function<String, String> value) {
    StringBuilder path = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int colon = text.indexOf(':', at);
      if (colon < 0) {
        path.append(text, at, text.length());
        break;
      }
      int end = end(colon + 1);
      path.append(text, at, colon);
      path.append(end == colon + 1 ? ":" : value.apply(text.substring(colon + 1, end)));
      at = end;
    }
    return collapsed(path);
  }

  /** Where the name ends that begins here; {@code :year_} is the year and an underscore. */
  private int end(int start) {
    int end = start;
    while (end < text.length()
        && ((text.charAt(end) >= 'a' && text.charAt(end) <= 'z') || text.charAt(end) == '_')) {
      end++;
    }
    int whole = end;
    while (end > start && !PLACEHOLDERS.contains(text.substring(start, end))) {
      end--;
    }
    if (end == start) {
      return whole;
    }
    int close = end < text.length() && text.charAt(end) == '[' ? text.indexOf(']', end) : -1;
    return close < 0 ? end : close + 1;
  }

  private static String collapsed(StringBuilder path) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '/' || whole.isEmpty() || whole.charAt(whole.length() - 1) != '/') {
        whole.append(c);
      }
    }
    return whole.toString();
  }
}
