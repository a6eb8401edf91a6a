package outloud.page;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML 1.0 document as text; characters that XML cannot hold are left out. By hand,
 * because the JDK's writer takes a tenth of a small build to start and to look at each character
 * three times.
 */
final class XmlText {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final StringBuilder text = new StringBuilder();

  /** The text without what XML cannot hold; JSON is spared it, too. */
  static String legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0xD800) && !isLegal(text, i)) {
        return withoutIllegal(text, i);
      }
    }
    return text;
  }

  private static String withoutIllegal(String text, int first) {
    StringBuilder legal = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (isLegal(text, i)) {
        legal.append(text.charAt(i));
      }
    }
    return legal.toString();
  }

  /** A whole document in UTF-8, with a line feed at its end. */
  static String document(Consumer<XmlText> content) {
    return DECLARATION + part(content);
  }

  /** A part of a document, to be put in with {@link #finished}. */
  static String part(Consumer<XmlText> content) {
    XmlText part = new XmlText();
    content.accept(part);
    return part.text.toString();
  }

  /** What was written before. */
  void finished(String part) {
    text.append(part);
  }

  /**
   * One element on its own line.
   *
   * @param attributes names and values by turns
   */
  void element(String name, Runnable content, String... attributes) {
    start(name, attributes);
    text.append(">\n");
    content.run();
    end(name);
  }

  /** One element with text. */
  void text(String name, String value, String... attributes) {
    start(name, attributes);
    text.append('>');
    escape(value, "\"");
    end(name);
  }

  /** One element with attributes alone. */
  void empty(String name, String... attributes) {
    start(name, attributes);
    text.append("/>\n");
  }

  private void start(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], "&quot;");
      text.append('"');
    }
  }

  private void end(String name) {
    text.append("</").append(name).append(">\n");
  }

  /** What needs no escape is copied in runs; a quotation mark only needs one in an attribute. */
  private void escape(String value, String quote) {
    char[] chars = value.toCharArray();
    int run = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      String instead = c > '>' && c < 0xD800 ? null : instead(value, i, quote);
      if (instead != null) {
        text.append(chars, run, i - run).append(instead);
        run = i + 1;
      }
    }
    text.append(chars, run, chars.length - run);
  }

  /** What stands for this character, or null where it may stand for itself. */
  private static @Nullable String instead(String value, int i, String quote) {
    return switch (value.charAt(i)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> quote;
      default -> isLegal(value, i) ? null : "";
    };
  }

  /** XML 1.0, production 2 (Char): no control characters, no lone surrogates. */
  private static boolean isLegal(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
    return c >= ' ' ? c <= 0xFFFD : c == '\t' || c == '\n' || c == '\r';
  }
}
