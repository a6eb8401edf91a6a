package outloud.theme;

/** Makes a style sheet smaller without changing what it says: no comments, no idle white space. */
final class StyleSheet {
  private StyleSheet() {}

  /**
   * The same rules in one line. Texts in quotation marks, bare addresses and what follows a
   * backslash stay untouched, and so do comments that ask for it: {@code /*! licence}.
   */
  static String compact(String css) {
    StringBuilder compact = new StringBuilder(css.length());
    char[] chars = css.toCharArray();
    int run = 0;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (isGap(css, i)) {
        compact.append(chars, run, i - run);
        i = endOfGap(css, i);
        appendSpace(compact, c, i < chars.length ? chars[i] : '}');
        run = i;
      } else if (c == '}') {
        compact.append(chars, run, i - run);
        dropLastSemicolon(compact);
        run = i++;
      } else {
        i = end(css, i);
      }
    }
    return StyleStatements.compact(compact.append(chars, run, chars.length - run).toString());
  }

  /** The end of what must be kept as it is, or of a single sign. */
  static int end(String css, int from) {
    char c = css.charAt(from);
    if (c == '"' || c == '\'') {
      return endOfString(css, from);
    }
    if (c == '\\') {
      return Math.min(css.length(), from + 2);
    }
    if (css.startsWith("/*", from)) {
      return endOfGap(css, from);
    }
    if ((c == 'u' || c == 'U') && css.regionMatches(true, from, "url(", 0, 4)) {
      return endOfAddress(css, from + 4);
    }
    return from + 1;
  }

  /** A bare address may hold signs that mean something elsewhere; a quoted one is a text. */
  private static int endOfAddress(String css, int from) {
    int start = endOfSpace(css, from);
    if (start >= css.length() || css.charAt(start) == '"' || css.charAt(start) == '\'') {
      return from;
    }
    int end = css.indexOf(')', start);
    return end < 0 ? css.length() : end;
  }

  /** A closing brace ends a declaration, too. */
  private static void dropLastSemicolon(StringBuilder compact) {
    int last = compact.length() - 1;
    if (last >= 0 && compact.charAt(last) == ';' && !isEscaped(compact, last)) {
      compact.setLength(last);
    }
  }

  private static boolean isGap(String css, int at) {
    return css.charAt(at) <= ' ' || (css.startsWith("/*", at) && !css.startsWith("/*!", at));
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
    int last = compact.length() - 1;
    char before = last < 0 ? '}' : compact.charAt(last);
    boolean isSign = "{};:,> \n".indexOf(before) >= 0 && (last < 0 || !isEscaped(compact, last));
    boolean idle = isSign || "{};,>!".indexOf(after) >= 0;
    // A comment parts two words as well as a space does.
    boolean needless = gap == '/' && !(isWord(before) && isWord(after));
    if (!idle && !needless) {
      compact.append(' ');
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '%' || c == '#';
  }

  private static boolean isEscaped(StringBuilder compact, int at) {
    int slashes = 0;
    while (at > slashes && compact.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
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
