package outloud.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a thread that its author wrote: no network shows emphasis, so its marks go, as they
 * do in a thread that is made from a post. Code, {@code 2 * 3} and {@code __init__} stay.
 */
final class OwnWords {
  private static final String CODE = "(```[\\s\\S]*?(?:```|\\z)|`[^`\\n]*`)|";

  private static final Pattern BOLD =
      Pattern.compile(
          CODE + "(?<![\\w*\\\\])\\*\\*(?=[^\\s*])([^*\\n]{1,400})(?<=\\S)\\*\\*(?![\\w*])");

  private static final Pattern BOTH =
      Pattern.compile(
          CODE + "(?<![\\w*\\\\])\\*\\*\\*(?=[^\\s*])([^*\\n]{1,400})(?<=\\S)\\*\\*\\*(?![\\w*])");

  private static final Pattern ITALIC =
      Pattern.compile(CODE + "(?<![\\w*\\\\])\\*(?=[^\\s*])([^*\\n]{1,400})(?<=\\S)\\*(?![\\w*])");

  /** One word between underscores may be a name. */
  private static final Pattern UNDERLINED =
      Pattern.compile(
          CODE + "(?<![\\w\\\\])__?(?=[^\\s_])([^_\\n]{1,400} [^_\\n]{0,400})(?<=\\S)__?(?!\\w)");

  private OwnWords() {}

  /** The words without the marks of emphasis. */
  static String plain(String text) {
    String plain = text;
    for (Pattern marks : new Pattern[] {BOTH, ITALIC, BOLD, ITALIC, UNDERLINED}) {
      plain =
          marks
              .matcher(plain)
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      found.group(1) == null ? found.group(2) : found.group(1)));
    }
    return plain;
  }
}
