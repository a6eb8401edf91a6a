package outloud.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.Syntax.Tag;

/**
 * Finds the tags of Liquid (Jekyll, dev.to), Hugo and Hashnode and the attributes of kramdown.
 * {@code {{ name }}} is none of them: it is text.
 */
final class TagScanner {

  /** What was found, and the index behind it. */
  record Found(Syntax syntax, int end) {}

  private TagScanner() {}

  /** What begins at this index of a text, or null. */
  static @Nullable Found at(String text, int index) {
    if (text.startsWith("%[", index)) {
      return embed(text, index);
    }
    if (text.startsWith("{%", index)) {
      return delimited(text, index, 2, "%}");
    }
    if (text.startsWith("{{<", index)) {
      return delimited(text, index, 3, ">}}");
    }
    if (text.startsWith("{{%", index)) {
      return delimited(text, index, 3, "%}}");
    }
    if (text.startsWith("{:", index)) {
      return attributes(text, index);
    }
    return null;
  }

  /** Hashnode's {@code %[url]}; {@code 100%[1]} is none. */
  private static @Nullable Found embed(String text, int index) {
    int close = text.indexOf(']', index);
    if (close < 0) {
      return null;
    }
    String url = text.substring(index + 2, close).strip();
    boolean isUrl = url.startsWith("https://") || url.startsWith("http://");
    return isUrl && !hasSpace(url) ? new Found(new Tag("embed", url), close + 1) : null;
  }

  private static @Nullable Found delimited(String text, int index, int open, String closer) {
    int close = text.indexOf(closer, index + open);
    if (close < 0 || text.lastIndexOf("\n\n", close) > index) {
      return null;
    }
    String inside = text.substring(index + open, close).strip();
    int end = close + closer.length();
    // Hugo's way to show a shortcode instead of calling it.
    if (inside.startsWith("/*") && inside.endsWith("*/") && inside.length() > 3) {
      String shown = text.substring(index, index + open) + inside.substring(2, inside.length() - 2);
      return new Found(new Literal(shown + closer), end);
    }
    return named(trimmed(inside), end);
  }

  /** Liquid and Hugo let a hyphen eat the white space around a tag. */
  private static String trimmed(String inside) {
    String trimmed = inside.startsWith("-") ? inside.substring(1) : inside;
    trimmed = trimmed.endsWith("-") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    return trimmed.strip();
  }

  private static @Nullable Found named(String inside, int end) {
    int at = inside.startsWith("/") ? 1 : 0;
    while (at < inside.length() && isNameCharacter(inside.charAt(at))) {
      at++;
    }
    if (at == 0 || (at == 1 && inside.startsWith("/"))) {
      return null;
    }
    String name = inside.substring(0, at).toLowerCase(Locale.ROOT);
    String arguments = inside.substring(at).strip();
    if (arguments.endsWith("/")) {
      arguments = arguments.substring(0, arguments.length() - 1).strip();
    }
    return new Found(new Tag(name, arguments), end);
  }

  /** kramdown's {@code {: .class}}, {@code {:toc}} and {@code {::options /}}. */
  private static @Nullable Found attributes(String text, int index) {
    int close = text.indexOf('}', index);
    int line = text.indexOf('\n', index);
    if (close < 0 || (line >= 0 && line < close) || close == index + 2) {
      return null;
    }
    String inside = text.substring(index + 2, close).strip();
    boolean looksRight =
        !inside.isEmpty()
            && (Character.isLetter(inside.charAt(0)) || ".#:".indexOf(inside.charAt(0)) >= 0);
    return looksRight ? new Found(new Hidden(), close + 1) : null;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static boolean hasSpace(String url) {
    return url.chars().anyMatch(Character::isWhitespace);
  }
}
