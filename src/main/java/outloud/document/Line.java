package outloud.document;

/**
 * One line of a text.
 *
 * @param end without the line end
 * @param next where the next line begins; the text's length behind the last one
 */
record Line(String text, int start, int end, int next) {

  /** The line that begins here. */
  static Line at(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    boolean pair = text.startsWith("\r\n", end);
    return new Line(text, start, end, Math.min(text.length(), end + (pair ? 2 : 1)));
  }

  /** The first line from here on that shows something; the one at the end when none does. */
  static Line shown(String text, int start) {
    Line line = at(text, start);
    while (line.isBlank() && line.next > line.end) {
      line = at(text, line.next);
    }
    return line;
  }

  /** The line as written. */
  String words() {
    return text.substring(start, end);
  }

  /** The line without blanks and invisible characters at its ends. */
  String plain() {
    return Invisible.strip(words());
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!Invisible.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many spaces and tabs it begins with. */
  int indent() {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - start;
  }

  /** Whether another line follows. */
  boolean hasNext() {
    return next > end;
  }
}
