package outloud.markdown;

/** Cuts a formula into its tokens: commands, braces, characters. */
final class MathTokens {
  /** What stands behind the last token. */
  static final String END = "";

  private final String source;
  private int index;

  MathTokens(String source) {
    this.source = source;
  }

  /** The next token without taking it, white space skipped: {@code \alpha}, a character. */
  String peek() {
    int start = index;
    String token = next();
    index = start;
    return token;
  }

  /** Takes the next token. */
  String next() {
    skipSpace();
    if (index >= source.length()) {
      return END;
    }
    int start = index;
    if (source.charAt(index) != '\\' || index + 1 == source.length()) {
      index += Character.charCount(source.codePointAt(index));
      return source.substring(start, index);
    }
    index++;
    if (!isLetter(source.charAt(index))) {
      index++;
      return source.substring(start, index);
    }
    while (index < source.length() && isLetter(source.charAt(index))) {
      index++;
    }
    boolean starred = source.startsWith("\\operatorname*", start);
    index += starred ? 1 : 0;
    return source.substring(start, index);
  }

  /** Takes the next token if it is this one. */
  boolean take(String token) {
    boolean same = peek().equals(token);
    if (same) {
      next();
    }
    return same;
  }

  /** Takes what stands between braces as it is written; a single token without them. */
  String raw() {
    if (!take("{")) {
      return next();
    }
    int start = index;
    int depth = 1;
    while (index < source.length()) {
      char c = source.charAt(index);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return source.substring(start, index++);
      }
      index += c == '\\' ? 2 : 1;
    }
    index = source.length();
    return source.substring(start);
  }

  /** Takes what stands between square brackets as it is written; empty when there are none. */
  String optional() {
    if (!peek().equals("[")) {
      return "";
    }
    int close = source.indexOf(']', index);
    if (close < 0) {
      return "";
    }
    skipSpace();
    String inside = source.substring(index + 1, close);
    index = close + 1;
    return inside;
  }

  /** Takes the digits of a number that began with this token. */
  String number(String first) {
    int start = index;
    while (index < source.length()
        && (isDigit(source.charAt(index))
            || (".,".indexOf(source.charAt(index)) >= 0
                && index + 1 < source.length()
                && isDigit(source.charAt(index + 1))))) {
      index++;
    }
    return first + source.substring(start, index);
  }

  /** Gives up: there is no token any more. */
  void stop() {
    index = source.length();
  }

  private void skipSpace() {
    while (index < source.length() && Character.isWhitespace(source.charAt(index))) {
      index++;
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
