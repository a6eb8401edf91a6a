package outloud.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permalinks of <a href="https://www.11ty.dev/docs/permalinks/">Eleventy</a> are templates; a
 * few of them say no more than a pattern does.
 */
final class EleventyPermalink {
  /** A file that is called like its folder is that folder's own text. */
  private static final String OF_FOLDER = "/:folders/";

  private static final String BY_NAME = "/:folders/:name/";

  private static final List<Map.Entry<Pattern, String>> KNOWN =
      List.of(
          known("(page\\.)?fileSlug( *\\| *(slug|slugify))?", ":slugorcontentbasename"),
          known("(page\\.)?filePathStem", "/:folders/:slugorcontentbasename"),
          known("title *\\| *(slug|slugify)", ":slugified_title"),
          known("slug( *\\| *(slug|slugify))?", ":slugorcontentbasename"),
          known("lang|locale", ":lang"));

  /** https://liquidjs.com/filters/date.html, of the document's date. */
  private static final Pattern DATE =
      Pattern.compile("\\{\\{-? *(page\\.)?date *\\| *date *: *[\"']([^\"'{}]*)[\"'] *-?}}");

  private static final Map<String, String> OF_DATES =
      Map.of(
          "%Y", ":year",
          "%y", ":short_year",
          "%m", ":month",
          "%-m", ":i_month",
          "%d", ":day",
          "%-d", ":i_day",
          "%b", ":short_month",
          "%B", ":long_month",
          "%j", ":y_day",
          "%F", ":year-:month-:day");

  private EleventyPermalink() {}

  private static Map.Entry<Pattern, String> known(String expression, String placeholder) {
    return Map.entry(
        Pattern.compile("\\{\\{-? *(" + expression + ") *-?}}|\\$\\{ *(" + expression + ") *}"),
        placeholder);
  }

  /** The pattern that a template means; nothing when it needs the template's language. */
  static Optional<String> pattern(String template) {
    String pattern = template;
    for (Map.Entry<Pattern, String> known : KNOWN) {
      pattern = known.getKey().matcher(pattern).replaceAll(known.getValue());
    }
    pattern =
        DATE.matcher(pattern).replaceAll(match -> Matcher.quoteReplacement(date(match.group(2))));
    boolean done = !pattern.contains("{") && !pattern.contains("}") && !pattern.contains("%");
    return Optional.of(pattern).filter(text -> done);
  }

  private static String date(String format) {
    String pattern = format;
    for (Map.Entry<String, String> known : OF_DATES.entrySet()) {
      pattern = pattern.replace(known.getKey(), known.getValue());
    }
    return pattern;
  }

  /**
   * What a file without a permalink gets: its whole name, dates included. A slug says what the
   * author would like, though Eleventy itself does not ask for it.
   *
   * @param slugged whether the author wrote a slug
   * @see <a
   *     href="https://www.11ty.dev/docs/permalinks/#file-name-is-the-same-as-the-directory-name">
   *     Eleventy's manual on files that are called like their folders</a>
   */
  static String byFolder(PathName name, boolean slugged) {
    if (slugged) {
      return "/:folders/:slugorcontentbasename/";
    }
    boolean twice =
        !name.bundle() && !name.folders().isEmpty() && name.folders().getLast().equals(name.name());
    return twice ? OF_FOLDER : BY_NAME;
  }
}
