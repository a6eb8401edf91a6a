package outloud.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.TagScanner.Found;

/** Knows emoji by GitHub's names; the table is read when a text has the first {@code :word:}. */
final class EmojiNames {
  private static final int LONGEST = 48;
  private static final Map<String, String> NAMES = read();

  private EmojiNames() {}

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>(4096);
    for (String line : Table.lines("emoji.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        names.put(words[i], words[0]);
      }
    }
    return names;
  }

  /** The emoji between colons that begins here, or null; unknown names stay text. */
  static @Nullable Found at(String text, int index, int end) {
    String emoji = NAMES.get(text.substring(index + 1, end));
    return emoji == null ? null : new Found(new Literal(emoji), end + 1);
  }

  /** Finds names without the table. */
  static final class Shape {
    private Shape() {}

    /** The index of the colon that closes a name, or -1; times like 10:30:00 have none. */
    static int end(String text, int index) {
      if (index > 0 && isWord(text.charAt(index - 1))) {
        return -1;
      }
      int at = index + 1;
      int last = Math.min(text.length(), index + LONGEST);
      while (at < last && isName(text.charAt(at))) {
        at++;
      }
      boolean closed = at > index + 1 && at < last && text.charAt(at) == ':';
      boolean apart = at + 1 >= text.length() || !isWord(text.charAt(at + 1));
      return closed && apart ? at : -1;
    }

    private static boolean isName(char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }

    private static boolean isWord(char c) {
      return Character.isLetterOrDigit(c) && !Script.isEastAsian(c);
    }
  }
}
