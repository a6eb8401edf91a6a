package outloud.document;

/**
 * Characters that cannot be seen and that authors paste without knowing: zero-width spaces, byte
 * order marks, bidirectional marks. They mean nothing at the ends of a word.
 */
final class Invisible {
  private Invisible() {}

  /** Whether nothing of this character shows, and nothing is lost without it. */
  static boolean is(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F' && c != '\u200C' && c != '\u200D')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }

  /** Whether it is a space of any width, or invisible. */
  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c) || isSpace(c) || is(c);
  }

  private static boolean isSpace(char c) {
    return c > 0x7F && Character.isSpaceChar(c);
  }

  /** A text without blanks and invisible characters at its ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A text on one line: every run of blanks is a space, and nothing invisible is left. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean changed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        changed = true;
      } else if (c != ' ' && isBlank(c)) {
        changed = true;
        plain.append(' ');
      } else {
        plain.append(c);
      }
    }
    return strip(changed ? plain.toString() : text);
  }
}
