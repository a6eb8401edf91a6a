package outloud.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that keep a mark at the start of a line from being one: a byte
 * order mark in front of {@code ##}, a no-break space behind it. Editors and clipboards leave them.
 */
final class UnseenMarks {
  /** Stands for a character that is to be dropped; it is no character itself. */
  static final char DROPPED = '\uFFFF';

  private static final char NO_BREAK = '\u00A0';
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^([ \\u00A0\\uFEFF\\u200B\\u200E\\u200F\\u2060]{0,3})"
              + "(#{1,6}(?!#)|[-*+>]|\\d{1,9}[.)]|`{3,}|~{3,})(\\u00A0?)");

  private UnseenMarks() {}

  static boolean isUnseen(char c) {
    return c == NO_BREAK || isDropped(c);
  }

  private static boolean isDropped(char c) {
    return c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F' && c != '\u200C' && c != '\u200D')
        || c == '\u2060';
  }

  /** The text with a space, or with {@link #DROPPED}, in place of each; code keeps them. */
  static String without(String text) {
    StringBuilder plain = new StringBuilder(text);
    char fence = 0;
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      char mark = text.charAt(line.start(2));
      boolean delimits = line.end(2) - line.start(2) >= 3 && (mark == '`' || mark == '~');
      if (fence == 0 || (delimits && mark == fence)) {
        for (int i = line.start(1); i < line.end(1); i++) {
          plain.setCharAt(i, isDropped(text.charAt(i)) ? DROPPED : ' ');
        }
        if (mark == '#' && line.end(3) > line.start(3)) {
          plain.setCharAt(line.start(3), ' ');
        }
        fence = !delimits ? fence : fence == 0 ? mark : 0;
      }
    }
    return plain.toString();
  }
}
