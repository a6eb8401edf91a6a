package outloud.share;

/** Writes plain words so that Markdown shows exactly them. */
final class MarkdownWords {
  private MarkdownWords() {}

  /**
   * The words with a backslash or an entity where a sign would mean something.
   *
   * @param before the character that stands in front of them, a space at the beginning
   * @param inLabel whether they are the label of a link
   */
  static String escaped(String words, char before, boolean inLabel) {
    StringBuilder text = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char last = i == 0 ? before : words.charAt(i - 1);
      char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
      if (c == '<') {
        text.append(next == ' ' || next == '=' ? "<" : "&lt;");
      } else if (c == '&') {
        text.append(isEntity(words, i) ? "&amp;" : "&");
      } else {
        text.append(isSign(c, last, next, inLabel) ? "\\" : "").append(c);
      }
    }
    return text.toString();
  }

  private static boolean isSign(char c, char last, char next, boolean inLabel) {
    return switch (c) {
      case '\\', '`' -> true;
      case '*' -> !(last == ' ' && next == ' ');
      case '_' -> !(Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next));
      case '[' -> inLabel || next == '^';
      case ']' -> inLabel || next == '(' || next == '[' || next == ':';
      case '^' -> last != '[';
      case '~' -> next == '~' || last == '~';
      case '$' -> next == '$' || last == '$';
      case '!' -> next == '[';
      default -> false;
    };
  }

  private static boolean isEntity(String words, int at) {
    for (int i = at + 1; i < words.length() && i - at < 34; i++) {
      char c = words.charAt(i);
      if (c == ';') {
        return i > at + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /** A paragraph none of whose lines looks like the beginning of another block. */
  static String asParagraph(String markdown) {
    StringBuilder text = new StringBuilder(markdown.length() + 4);
    for (String line : markdown.strip().split("\n")) {
      text.append(text.isEmpty() ? "" : "\n").append(asLine(line));
    }
    return text.toString();
  }

  private static String asLine(String line) {
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    if (line.isEmpty()) {
      return line;
    }
    char first = line.charAt(0);
    boolean bare = digits + 1 >= line.length() || line.charAt(digits + 1) == ' ';
    if (digits > 0 && digits < line.length() && bare && isOneOf(line.charAt(digits), ".)")) {
      return line.substring(0, digits) + "\\" + line.substring(digits);
    }
    boolean marks = isOneOf(first, "-+=") && (line.length() == 1 || isOneOf(line.charAt(1), " -="));
    return marks || isOneOf(first, "#>|:") ? "\\" + line : line;
  }

  private static boolean isOneOf(char c, String signs) {
    return signs.indexOf(c) >= 0;
  }

  /** Code within a line, between as many backticks as it needs. */
  static String code(String code) {
    String line = code.replace('\n', ' ');
    if (line.isBlank()) {
      return "";
    }
    String fence = "`".repeat(longestRun(line, '`') + 1);
    boolean touches = line.startsWith("`") || line.endsWith("`");
    return fence + (touches ? " " + line + " " : line) + fence;
  }

  /** The most of one sign that stand in a row. */
  static int longestRun(String text, char sign) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == sign ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** An address for the parentheses of a link. */
  static String address(String url) {
    boolean plain = true;
    for (int i = 0; i < url.length(); i++) {
      plain &= " ()<>{}".indexOf(url.charAt(i)) < 0;
    }
    return plain ? url : encoded(url);
  }

  private static String encoded(String url) {
    return url.replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("{", "%7B")
        .replace("}", "%7D");
  }
}
