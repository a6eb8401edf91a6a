package outloud.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the attributes of JSX as those of HTML: texts stay, what would have to run goes. */
final class MdxAttributes {
  private static final Map<String, String> NAMES =
      Map.of(
          "className", "class",
          "htmlFor", "for",
          "srcSet", "srcset",
          "colSpan", "colspan",
          "rowSpan", "rowspan",
          "autoPlay", "autoplay",
          "playsInline", "playsinline",
          "strokeWidth", "stroke-width",
          "fillRule", "fill-rule",
          "tabIndex", "tabindex");

  private MdxAttributes() {}

  /** The attributes with a space before each; an imported name stays in its braces, quoted. */
  static String plain(String source) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '{') {
        int end = MdxScanner.braceEnd(source, at);
        at = end < 0 ? at + 1 : end;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        at = attribute(source, at, plain);
      }
    }
    return plain.toString();
  }

  private static int attribute(String source, int start, StringBuilder plain) {
    int name = start;
    while (name < source.length() && isName(source.charAt(name))) {
      name++;
    }
    String written = source.substring(start, Math.max(name, start + 1));
    String known = NAMES.getOrDefault(written, written);
    if (!source.startsWith("=", name) || name == start) {
      plain.append(name == start ? "" : " " + known);
      return Math.max(name, start + 1);
    }
    int value = name + 1;
    if (source.startsWith("{", value)) {
      int end = MdxScanner.braceEnd(source, value);
      int behind = end < 0 ? source.length() : end;
      String text = value(source.substring(value + 1, Math.max(value + 1, behind - 1)).strip());
      plain.append(text == null ? "" : " " + known + "=\"" + text + "\"");
      return behind;
    }
    int end = valueEnd(source, value);
    plain.append(' ').append(known).append('=').append(source, value, end);
    return end;
  }

  /** The value of an expression that needs not run, or a name in braces; null for all others. */
  private static @Nullable String value(String expression) {
    String literal = MdxScanner.literal(expression);
    if (literal != null) {
      return Html.attribute(literal);
    }
    boolean word = !expression.isEmpty();
    for (int i = 0; i < expression.length(); i++) {
      word &= isName(expression.charAt(i));
    }
    boolean number = word && Character.isDigit(expression.charAt(0));
    return !word ? null : number ? expression : "{" + expression + "}";
  }

  private static int valueEnd(String source, int start) {
    char quote = start < source.length() ? source.charAt(start) : ' ';
    int close = quote == '"' || quote == '\'' ? source.indexOf(quote, start + 1) : -1;
    int at = close < 0 ? start : close + 1;
    while (at < source.length() && !Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || "_-.:$@".indexOf(c) >= 0;
  }
}
