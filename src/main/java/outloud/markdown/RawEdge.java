package outloud.markdown;

/**
 * Where the author's own HTML begins and ends in markup that is still being made, told by
 * characters that Unicode keeps for such use inside a program (17.0, 23.7). {@link Balance} reads
 * them and takes them out.
 */
final class RawEdge {
  private static final char START = '\uFDD0';
  private static final char BEGIN = '\uFDD1';
  private static final char END = '\uFDD2';

  private RawEdge() {}

  /** The edge before raw HTML whose source has this offset in the parsed text. */
  static String start(int offset) {
    return START + Integer.toString(offset) + BEGIN;
  }

  /** The edge behind raw HTML. */
  static String end() {
    return String.valueOf(END);
  }

  /** Whether an edge begins at this character. */
  static boolean isEdge(char c) {
    return c == START || c == END;
  }

  /** The index behind the edge that begins here. */
  static int behind(CharSequence markup, int index) {
    int at = index + 1;
    while (markup.charAt(index) == START && at < markup.length() && isDigit(markup.charAt(at))) {
      at++;
    }
    boolean whole = at > index + 1 && at < markup.length() && markup.charAt(at) == BEGIN;
    return whole ? at + 1 : index + 1;
  }

  /** The offset that the edge here tells, or -1 when the raw HTML ends here. */
  static int offset(CharSequence markup, int index) {
    int behind = behind(markup, index);
    return behind == index + 1 ? -1 : Integer.parseInt(markup, index + 1, behind - 1, 10);
  }

  /** The markup without edges. */
  static String without(String markup) {
    StringBuilder plain = new StringBuilder(markup.length());
    for (int i = 0; i < markup.length(); ) {
      char c = markup.charAt(i);
      if (isEdge(c)) {
        i = behind(markup, i);
      } else {
        plain.append(c);
        i++;
      }
    }
    return plain.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
