package outloud.theme;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the references of a style sheet ({@code url(font.woff2)}, {@code @import "more.css"}) to
 * the published names of assets.
 */
final class StyleUrls {
  /** A string or comment that is none of ours, or a reference, quoted or not. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)/\\*(?s:.*?)\\*/"
              + "|(url\\(\\s*)(?:\"([^\"\\\\\n]*)\"|'([^'\\\\\n]*)'|([^\"'()\\s\\\\]+))(\\s*\\))"
              + "|(@import\\s*)(?:\"([^\"\\\\\n]*)\"|'([^'\\\\\n]*)')"
              + "|\"(?:[^\"\\\\]|\\\\(?s:.))*\"|'(?:[^'\\\\]|\\\\(?s:.))*'");

  private StyleUrls() {}

  /**
   * The same style sheet with other references.
   *
   * @param published where the asset is that a path leads to; nothing where there is none
   */
  static String led(String css, Function<String, Optional<String>> published) {
    if (!css.contains("url(") && !css.contains("@import")) {
      return css;
    }
    Matcher references = REFERENCE.matcher(css);
    return references.replaceAll(found -> Matcher.quoteReplacement(led(found, published)));
  }

  private static String led(MatchResult found, Function<String, Optional<String>> published) {
    String url = first(found, 2, 3, 4, 7, 8);
    if (url.isEmpty() || isElsewhere(url)) {
      return found.group();
    }
    String path = url.replaceFirst("[?#].*", "");
    return published
        .apply(path)
        .map(name -> found.group().replace(url, name + url.substring(path.length())))
        .orElse(found.group());
  }

  private static String first(MatchResult found, int... groups) {
    for (int group : groups) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  /** Not beside the style sheet: another host, the site itself, data, a part of the page. */
  private static boolean isElsewhere(String url) {
    return url.startsWith("/") || url.startsWith("#") || url.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
  }
}
