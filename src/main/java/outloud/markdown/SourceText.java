package outloud.markdown;

import java.util.Arrays;

/** The text that the parser sees, line ends made line feeds, and where each character is from. */
final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';

  final String text;
  private final int from;

  /** Indexes of the line feeds in front of which a carriage return was dropped, ascending. */
  private final int[] dropped;

  private SourceText(String text, int from, int[] dropped) {
    this.text = text;
    this.from = from;
    this.dropped = dropped;
  }

  /** The text of a file from this offset on; CRLF and lone CR become LF, NUL becomes U+FFFD. */
  static SourceText of(String file, int from) {
    if (file.indexOf('\r', from) < 0 && file.indexOf('\0', from) < 0) {
      return new SourceText(file.substring(from), from, new int[0]);
    }
    StringBuilder text = new StringBuilder(file.length() - from);
    int[] dropped = new int[16];
    int count = 0;
    for (int i = from; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '\r' && file.startsWith("\n", i + 1)) {
        dropped = count == dropped.length ? Arrays.copyOf(dropped, count * 2) : dropped;
        dropped[count++] = text.length();
      } else {
        text.append(c == '\r' ? '\n' : c == '\0' ? REPLACEMENT : c);
      }
    }
    return new SourceText(text.toString(), from, Arrays.copyOf(dropped, count));
  }

  /** The offset in the file of an index in the text. */
  int offset(int index) {
    int at = Math.clamp(index, 0, text.length());
    int found = Arrays.binarySearch(dropped, at);
    int before = found >= 0 ? found : -found - 1;
    return from + at + before;
  }
}
