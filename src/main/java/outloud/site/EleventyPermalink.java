package outloud.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permalinks of <a href="https://www.11ty.dev/docs/permalinks/">Eleventy</a> are templates; a
 * few of them say no more than a pattern does.
 */
final class EleventyPermalink {
  private static final List<Map.Entry<Pattern, String>> KNOWN =
      List.of(
          known("(page\\.)?fileSlug( *\\| *(slug|slugify))?", ":slugorcontentbasename"),
          known("(page\\.)?filePathStem", "/:folders/:slugorcontentbasename"),
          known("title *\\| *(slug|slugify)", ":title"),
          known("lang|locale", ":lang"));

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
    boolean done = !pattern.contains("{") && !pattern.contains("}");
    return Optional.of(pattern).filter(text -> done);
  }
}
