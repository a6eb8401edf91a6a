package outloud.theme;

/** Makes a style sheet smaller without changing what it says: no comments, no idle white space. */
final class StyleSheet {
  private StyleSheet() {}

  /** The same rules in one line; texts in quotation marks stay untouched. */
  static String compact(String css) {
    StringBuilder compact = new StringBuilder(css.length());
    char[] chars = css.toCharArray();
    int run = 0;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (c == '"' || c == '\'') {
        i = endOfString(css, i);
      } else if (c <= ' ' || (c == '/' && css.startsWith("/*", i))) {
        compact.append(chars, run, i - run);
        i = endOfGap(css, i);
        appendSpace(compact, c, i < chars.length ? chars[i] : '}');
        run = i;
      } else if (c == '}') {
        compact.append(chars, run, i - run);
        dropLastSemicolon(compact);
        run = i++;
      } else {
        i++;
      }
    }
    return compact.append(chars, run, chars.length - run).toString();
  }

  /** A closing brace ends a declaration, too. */
  private static void dropLastSemicolon(StringBuilder compact) {
    int last = compact.length() - 1;
    if (last >= 0 && compact.charAt(last) == ';') {
      compact.setLength(last);
    }
  }

  /** The end of a comment, or of white space. */
  private static int endOfGap(String css, int from) {
    if (css.charAt(from) == '/') {
      int end = css.indexOf("*/", from + 2);
      return end < 0 ? css.length() : end + 2;
    }
    return endOfSpace(css, from);
  }

  /** One space, unless it stands beside a sign that needs none: {@code a :hover} keeps its own. */
  private static void appendSpace(StringBuilder compact, char gap, char after) {
    if (gap == '/') {
      return;
    }
    char before = compact.isEmpty() ? '}' : compact.charAt(compact.length() - 1);
    boolean idle = "{};:,> \n".indexOf(before) >= 0 || "{};,>".indexOf(after) >= 0;
    if (!idle) {
      compact.append(' ');
    }
  }

  private static int endOfSpace(String css, int from) {
    int end = from;
    while (end < css.length() && css.charAt(end) <= ' ') {
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
