package outloud.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a tag or of a fence: {@code word "two words" name="value" name: "value"}.
 *
 * @param words those without a name, quotes removed
 * @param named the others, in their order
 */
record Arguments(List<String> words, Map<String, String> named) {
  private static final String QUOTES = "\"'`";

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
      int name = nameEnd(source, at);
      int start = name > at ? valueStart(source, name) : -1;
      boolean hasName = start >= 0;
      start = hasName ? start : at;
      int end = valueEnd(source, start);
      String value = unquoted(source.substring(start, end));
      if (hasName) {
        named.putIfAbsent(source.substring(at, name), value);
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

  /** The index behind {@code =}, {@code = "} or {@code : "}; -1 when no value follows a name. */
  private static int valueStart(String source, int name) {
    if (source.startsWith("=", name) && !source.startsWith("= ", name)) {
      return name + 1;
    }
    int at = skipBlanks(source, name);
    if (!source.startsWith("=", at) && !(at == name && source.startsWith(": ", at))) {
      return -1;
    }
    int value = skipBlanks(source, at + 1);
    return value < source.length() && QUOTES.indexOf(source.charAt(value)) >= 0 ? value : -1;
  }

  private static int skipBlanks(String source, int start) {
    int at = start;
    while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\n')) {
      at++;
    }
    return at;
  }

  private static int valueEnd(String source, int start) {
    if (start >= source.length()) {
      return start;
    }
    int close = quotedEnd(source, start);
    if (close > 0) {
      return close;
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

  /** The index behind a text in quotation marks; -1 when none begins here. */
  private static int quotedEnd(String source, int start) {
    char quote = source.charAt(start);
    if (QUOTES.indexOf(quote) < 0) {
      return -1;
    }
    for (int at = start + 1; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c == '\\' && quote != '`') {
        at++;
      } else if (c == quote) {
        return at + 1;
      }
    }
    return -1;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && QUOTES.indexOf(value.charAt(0)) >= 0
            && value.charAt(value.length() - 1) == value.charAt(0);
    if (!quoted) {
      return value;
    }
    char quote = value.charAt(0);
    return value.substring(1, value.length() - 1).replace("\\" + quote, String.valueOf(quote));
  }
}
