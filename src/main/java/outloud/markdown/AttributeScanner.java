package outloud.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Attributes;
import outloud.markdown.TagScanner.Found;

/** Reads attributes as kramdown, markdown-it and Pandoc write them between braces. */
final class AttributeScanner {
  private static final int LONGEST = 400;

  private AttributeScanner() {}

  /** The attributes that begin at this brace, or null when it is only a brace. */
  static @Nullable Found at(String text, int index) {
    int last = Math.min(text.length(), index + LONGEST);
    boolean kramdown = text.startsWith("{:", index);
    int at = index + (kramdown ? 2 : 1);
    String id = "";
    List<String> classes = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    while (at < last && text.charAt(at) != '}') {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = wordEnd(text, at, last);
      String word = text.substring(at, end);
      int equals = word.indexOf('=');
      if (word.length() > 1 && word.charAt(0) == '.') {
        classes.add(word.substring(1));
      } else if (word.length() > 1 && word.charAt(0) == '#') {
        id = word.substring(1);
      } else if (equals > 0 && isName(word.substring(0, equals))) {
        named.put(word.substring(0, equals), unquoted(word.substring(equals + 1)));
      } else if (!kramdown || !isName(word)) {
        return null;
      }
      at = end;
    }
    boolean closed =
        at < last && (kramdown || !id.isEmpty() || !classes.isEmpty() || !named.isEmpty());
    return closed ? new Found(new Attributes(id, classes, named), at + 1) : null;
  }

  /** The index behind a word; quoted space does not end it. */
  private static int wordEnd(String text, int start, int last) {
    int at = start;
    while (at < last && " }\n".indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : -1;
      at = close > 0 && close < last ? close + 1 : at + 1;
    }
    // A line feed is no part of attributes, and no word either.
    return at == start ? Math.min(last, at + 1) : at;
  }

  private static boolean isName(String word) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != ':') {
        return false;
      }
    }
    return true;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
