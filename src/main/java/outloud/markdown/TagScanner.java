package outloud.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Listing;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.Syntax.Tag;

/**
 * Finds the tags of Liquid (Jekyll, dev.to), Hugo, Zola and Hashnode and the attributes of
 * kramdown. {@code {{ name }}} is none of them: it is text.
 */
final class TagScanner {
  /** A tag that is longer than this is text: nothing is searched to the end again and again. */
  static final int LONGEST = 4_000;

  /** What was found, and the index behind it. */
  record Found(Syntax syntax, int end) {}

  private TagScanner() {}

  /** What begins at this index of a text, or null. */
  static @Nullable Found at(String text, int index) {
    if (text.startsWith("%[", index)) {
      return embed(text, index);
    }
    String closer = closer(text, index);
    if (!closer.isEmpty()) {
      return delimited(text, index, closer.length(), closer);
    }
    if (text.startsWith("{{", index)) {
      return TemplateOutput.at(text, index);
    }
    return text.startsWith("{:", index) ? attributes(text, index) : null;
  }

  /** What closes the tag that begins here; empty when none begins. */
  static String closer(String text, int index) {
    if (text.startsWith("{%", index)) {
      return "%}";
    }
    return text.startsWith("{{<", index) ? ">}}" : text.startsWith("{{%", index) ? "%}}" : "";
  }

  /** Where this text begins next, within the length of a tag; -1 when it does not. */
  static int near(String text, String wanted, int from) {
    return text.indexOf(wanted, from, Math.min(text.length(), from + LONGEST));
  }

  /** Hashnode's {@code %[url]}; {@code 100%[1]} is none. */
  private static @Nullable Found embed(String text, int index) {
    int close = near(text, "]", index);
    if (close < 0) {
      return null;
    }
    String inside = text.substring(index + 2, close).strip();
    int space = spaceIn(inside);
    String url = space < 0 ? inside : inside.substring(0, space);
    boolean isUrl = url.startsWith("https://") || url.startsWith("http://");
    boolean titled = space < 0 || inside.substring(space).strip().startsWith("\"");
    return isUrl && titled ? new Found(new Tag("embed", inside), close + 1) : null;
  }

  private static int spaceIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Found delimited(String text, int index, int open, String closer) {
    int close = near(text, closer, index + open);
    if (close < 0) {
      return null;
    }
    String inside = text.substring(index + open, close);
    int end = close + closer.length();
    if (inside.contains("\n\n")) {
      return null;
    }
    inside = inside.strip();
    // Hugo's way to show a shortcode instead of calling it.
    if (inside.startsWith("/*") && inside.endsWith("*/") && inside.length() > 3) {
      String shown = text.substring(index, index + open) + inside.substring(2, inside.length() - 2);
      return new Found(new Literal(shown + closer), end);
    }
    Tag tag = named(trimmed(inside));
    return tag == null ? null : enclosed(tag, text, index, end);
  }

  /** Liquid and Hugo let a hyphen eat the white space around a tag. */
  private static String trimmed(String inside) {
    String trimmed = inside.startsWith("-") ? inside.substring(1) : inside;
    trimmed = trimmed.endsWith("-") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    return trimmed.strip();
  }

  /** The tag with this inside; null when it begins with no name. */
  static @Nullable Tag named(String inside) {
    boolean closes = inside.startsWith("/ ");
    return closes ? name("/" + inside.substring(1).strip()) : name(inside);
  }

  private static @Nullable Tag name(String inside) {
    int slash = inside.startsWith("/") ? 1 : 0;
    int at = slash;
    while (at < inside.length() && isNameCharacter(inside.charAt(at))) {
      at++;
    }
    while (at > slash && !Character.isLetterOrDigit(inside.charAt(at - 1))) {
      at--;
    }
    if (at == slash || !isStart(inside.charAt(slash))) {
      return null;
    }
    String name = inside.substring(0, at).toLowerCase(Locale.ROOT);
    String arguments = inside.substring(at).strip();
    if (arguments.startsWith("(") && arguments.endsWith(")")) {
      arguments = arguments.substring(1, arguments.length() - 1).strip();
    } else if (arguments.endsWith("/") && !arguments.endsWith("://")) {
      boolean closed = arguments.length() == 1 || " \"'".indexOf(before(arguments)) >= 0;
      arguments = closed ? arguments.substring(0, arguments.length() - 1).strip() : arguments;
    }
    return new Tag(name, arguments);
  }

  private static char before(String arguments) {
    return arguments.charAt(arguments.length() - 2);
  }

  /** A tag whose content is no Markdown is read up to its end tag. */
  private static Found enclosed(Tag tag, String text, int index, int end) {
    String language = TagCode.language(tag);
    boolean comment = tag.name().equals("comment");
    if (language == null && !comment) {
      return new Found(tag, end);
    }
    String near = text.substring(index, Math.min(text.length(), end + LONGEST));
    EndTag.Place closing = EndTag.of(near, tag.name()).in(near, end - index);
    if (closing == null) {
      return new Found(tag, end);
    }
    String inside = near.substring(end - index, closing.start());
    Syntax syntax = comment ? new Hidden() : new Listing(String.valueOf(language), inside.strip());
    return new Found(syntax, index + closing.end());
  }

  /** kramdown's {@code {: .class}}, {@code {:toc}} and {@code {::options /}}. */
  private static @Nullable Found attributes(String text, int index) {
    int close = near(text, "}", index);
    int line = near(text, "\n", index);
    if (close < 0 || (line >= 0 && line < close) || close == index + 2) {
      return null;
    }
    String inside = text.substring(index + 2, close).strip();
    boolean looksRight =
        !inside.isEmpty()
            && (Character.isLetter(inside.charAt(0)) || ".#:".indexOf(inside.charAt(0)) >= 0);
    return looksRight ? new Found(new Hidden(), close + 1) : null;
  }

  private static boolean isStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/' || c == ':' || c == '.';
  }
}
