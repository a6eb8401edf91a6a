package outloud.document;

import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.source.Span;

/**
 * Front matter in which every character is one that its language allows. What is replaced is
 * replaced by one space, so that every offset stays.
 *
 * @param control the first control character, which no author means to write
 */
record Printable(String text, Optional<Fault> control) {
  /** Nobody indents more than this. */
  private static final int DEEPEST = 40;

  /** The text itself where nothing is wrong with it, which is nearly always. */
  static Printable of(String text, int from) {
    StringBuilder printable = null;
    int control = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isOdd(text, i)) {
        printable = printable == null ? new StringBuilder(text) : printable;
        printable.setCharAt(i, ' ');
        control = control < 0 && Character.isISOControl(text.charAt(i)) ? i : control;
      }
    }
    String made = printable == null ? text : printable.toString();
    return new Printable(
        made, control < 0 ? Optional.empty() : Optional.of(fault(text, from, control)));
  }

  /**
   * The control character at this place.
   *
   * @param from where the text begins in its file
   */
  static Fault fault(String text, int from, int at) {
    return new Fault(
        Code.SOURCE_CONTROL_CHARACTER,
        new Span(from + at, from + at + 1),
        "a control character (U+" + hex(text.charAt(at)) + ") stands here",
        "Delete it; it is read as a space.");
  }

  private static String hex(int code) {
    String digits = Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t';
    }
    boolean lineEnd = c == '\u2028' || c == '\u2029';
    boolean never = c == '\uFFFE' || c == '\uFFFF';
    boolean control = c >= 0x7F && c < 0xA0;
    boolean half =
        (Character.isHighSurrogate(c) && !isLow(text, at + 1))
            || (Character.isLowSurrogate(c) && !isHigh(text, at - 1));
    return lineEnd || never || control || half || isStructural(text, at);
  }

  /** A space of another kind that indents a line or stands behind a colon. */
  private static boolean isStructural(String text, int at) {
    char c = text.charAt(at);
    if (c != '\u00A0' && c != '\u202F' && c != '\u2007' && c != '\u3000') {
      return false;
    }
    int before = at - 1;
    while (before > at - DEEPEST && before >= 0 && isSpace(text.charAt(before))) {
      before--;
    }
    if (before < 0 || ends(text, before)) {
      return true;
    }
    return before == at - 1 && ":-=".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isSpace(char c) {
    return c != '\n' && c != '\r' && Invisible.isBlank(c);
  }

  private static boolean ends(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static boolean isLow(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isHigh(String text, int at) {
    return at >= 0 && Character.isHighSurrogate(text.charAt(at));
  }
}
