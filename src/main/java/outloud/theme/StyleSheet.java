package outloud.theme;

/** Makes a style sheet smaller without changing what it says: no comments, no idle white space. */
final class StyleSheet {
  private StyleSheet() {}

  /** The same rules in one line; texts in quotation marks stay untouched. */
  static String compact(String css) {
    StringBuilder compact = new StringBuilder(css.length());
    int i = 0;
    while (i < css.length()) {
      char c = css.charAt(i);
      if (css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 2;
      } else if (c == '"' || c == '\'') {
        int end = endOfString(css, i);
        compact.append(css, i, end);
        i = end;
      } else if (Character.isWhitespace(c)) {
        i = endOfSpace(css, i);
        appendSpace(compact, i < css.length() ? css.charAt(i) : '}');
      } else {
        compact.append(c);
        i++;
      }
    }
    return compact.toString();
  }

  /** One space, unless it stands beside a sign that needs none: {@code a :hover} keeps its own. */
  private static void appendSpace(StringBuilder compact, char after) {
    char before = compact.isEmpty() ? '}' : compact.charAt(compact.length() - 1);
    boolean idle = "{};:, \n".indexOf(before) >= 0 || "{};,".indexOf(after) >= 0;
    if (!idle) {
      compact.append(' ');
    }
  }

  private static int endOfSpace(String css, int from) {
    int end = from;
    while (end < css.length() && Character.isWhitespace(css.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfString(String css, int from) {
    char quote = css.charAt(from);
    int end = from + 1;
    while (end < css.length() && css.charAt(end) != quote) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), end + 1);
  }
}
