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
  private static final char UNTIL = '\uFDD3';

  /** Where a piece of the author's HTML stands in the parsed text. */
  record Span(int start, int end) {}

  private static final Span NONE = new Span(-1, -1);

  private RawEdge() {}

  /** The edge before raw HTML whose source has these offsets in the parsed text. */
  static String start(int offset, int end) {
    return START + Integer.toString(offset) + UNTIL + end + BEGIN;
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
    while (markup.charAt(index) == START && at < markup.length() && isNumber(markup.charAt(at))) {
      at++;
    }
    boolean whole = at > index + 1 && at < markup.length() && markup.charAt(at) == BEGIN;
    return whole ? at + 1 : index + 1;
  }

  /** The offsets that the edge here tells; both -1 when the raw HTML ends here. */
  static Span span(String markup, int index) {
    int behind = behind(markup, index);
    int until = markup.indexOf(UNTIL, index);
    if (behind == index + 1 || until < 0 || until > behind) {
      return NONE;
    }
    return new Span(
        Integer.parseInt(markup, index + 1, until, 10),
        Integer.parseInt(markup, until + 1, behind - 1, 10));
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

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == UNTIL;
  }
}
