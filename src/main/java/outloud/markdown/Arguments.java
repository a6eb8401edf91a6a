package outloud.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a tag or of a fence: {@code word "two words" name="value"}.
 *
 * @param words those without a name, quotes removed
 * @param named the others, in their order
 */
record Arguments(List<String> words, Map<String, String> named) {

  /** Reads all arguments; braces and commas between them count as space. */
  static Arguments of(String source) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    int at = 0;
    while (at < source.length()) {
      if (isSpace(source.charAt(at))) {
        at++;
        continue;
      }
      int equals = nameEnd(source, at);
      boolean hasName = equals > at && source.startsWith("=", equals);
      int start = hasName ? equals + 1 : at;
      int end = valueEnd(source, start);
      String value = unquoted(source.substring(start, end));
      if (hasName) {
        named.putIfAbsent(source.substring(at, equals), value);
      } else {
        words.add(value);
      }
      at = Math.max(end, at + 1);
    }
    return new Arguments(List.copyOf(words), named);
  }

  /** The first of these that is there, else an empty string. */
  String first(String... names) {
    for (String name : names) {
      String value = named.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static int nameEnd(String source, int start) {
    int at = start;
    while (at < source.length()
        && (Character.isLetterOrDigit(source.charAt(at)) || "_-".indexOf(source.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int valueEnd(String source, int start) {
    if (start >= source.length()) {
      return start;
    }
    char quote = source.charAt(start);
    int close = quote == '"' || quote == '\'' ? source.indexOf(quote, start + 1) : -1;
    if (close > 0) {
      return close + 1;
    }
    int at = start;
    while (at < source.length() && !isSpace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '{' || c == '}' || c == ',';
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
