package outloud.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes text harmless where it is put. */
final class Escape {
  private Escape() {}

  /**
   * Text for HTML or XML, in an element or in a quoted attribute. Pebble's own escaper knows every
   * named entity, which costs a fifth of a small build to load.
   */
  static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  /** A value of a template for HTML; what a template has made already stays as it is. */
  static String html(@Nullable Object value) {
    return value instanceof SafeString made ? made.toString() : html(String.valueOf(value));
  }

  /**
   * Text for a string in JSON or JavaScript, in a file, in a {@code script} element or in an
   * attribute: what any of these could take for its end is written by its number (RFC 8259, 7).
   */
  static String json(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7f && c < 0xa0) || "\"'\\<>&`$\u2028\u2029".indexOf(c) >= 0) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.toString();
  }
}
