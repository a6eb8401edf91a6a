package outloud.markdown;

import java.util.Arrays;

/** The text that the parser sees, line ends made line feeds, and where each character is from. */
final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';

  final String text;
  private final int from;

  /** Indexes of the characters in front of which one was dropped, ascending. */
  private final int[] dropped;

  private final Cuts cuts;

  private SourceText(String text, int from, int[] dropped, Cuts cuts) {
    this.text = text;
    this.from = from;
    this.dropped = dropped;
    this.cuts = cuts;
  }

  /** Where something was cut out of a text, and how much, in their order. */
  static final class Cuts {
    private int[] at = new int[16];
    private int[] total = new int[16];
    private int count;

    /** Notes so many characters in front of this index of the new text. */
    void add(int index, int length) {
      if (length == 0) {
        return;
      }
      if (count == at.length) {
        at = Arrays.copyOf(at, count * 2);
        total = Arrays.copyOf(total, count * 2);
      }
      at[count] = index;
      total[count] = length + (count == 0 ? 0 : total[count - 1]);
      count++;
    }

    private int before(int index) {
      int found = Arrays.binarySearch(at, 0, count, index);
      int last = found >= 0 ? found : -found - 2;
      return last < 0 ? 0 : total[last];
    }
  }

  /** The same place in the same file for a text from which something was cut out. */
  SourceText without(String shorter, Cuts made) {
    return new SourceText(shorter, from, dropped, made);
  }

  /**
   * The text of a file from this offset on; CRLF and lone CR become LF, NUL becomes U+FFFD, other
   * control characters a space: HTML has none.
   */
  static SourceText of(String file, int from) {
    if (isPlain(file, from)) {
      return new SourceText(file.substring(from), from, new int[0], new Cuts());
    }
    String seen = UnseenMarks.without(file.substring(from));
    StringBuilder text = new StringBuilder(seen.length());
    int[] dropped = new int[16];
    int count = 0;
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (c == UnseenMarks.DROPPED || (c == '\r' && seen.startsWith("\n", i + 1))) {
        dropped = count == dropped.length ? Arrays.copyOf(dropped, count * 2) : dropped;
        dropped[count++] = text.length();
      } else {
        text.append(c < ' ' ? shown(c) : c);
      }
    }
    return new SourceText(text.toString(), from, Arrays.copyOf(dropped, count), new Cuts());
  }

  private static boolean isPlain(String file, int from) {
    for (int i = from; i < file.length(); i++) {
      char c = file.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t') || UnseenMarks.isUnseen(c)) {
        return false;
      }
    }
    return true;
  }

  private static char shown(char control) {
    return switch (control) {
      case '\r' -> '\n';
      case '\0' -> REPLACEMENT;
      case '\n', '\t', '\f' -> control;
      default -> ' ';
    };
  }

  /** The offset in the file of an index in the text. */
  int offset(int index) {
    int inside = Math.clamp(index, 0, text.length());
    int at = inside + cuts.before(inside);
    int found = Arrays.binarySearch(dropped, at);
    int before = found >= 0 ? found : -found - 1;
    return from + at + before;
  }
}
