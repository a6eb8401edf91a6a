package outloud.document;

import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;
import outloud.source.Span;

/** Something that is wrong in a text, before its lines are counted. */
record Fault(Code code, Span span, String message, String hint) {

  /** The same at its line. */
  Diagnostic diagnostic(LineMap lines) {
    return Diagnostic.of(code, lines.location(span), message, hint);
  }

  static Fault unclosed(Span opening, String delimiter) {
    return new Fault(
        Code.FRONT_MATTER_UNCLOSED,
        opening,
        "the front matter is opened here but never closed",
        "Put a line `" + delimiter + "` after its last key.");
  }

  static Fault late(Span opening) {
    return new Fault(
        Code.FRONT_MATTER_MISPLACED,
        opening,
        "the front matter is not at the top of the file",
        "Delete what stands before it; other tools would show it as text.");
  }

  static Fault delimiter(Span line, String written, String right) {
    return new Fault(
        Code.FRONT_MATTER_DELIMITER,
        line,
        "`" + written + "` is no delimiter of front matter",
        "Write `" + right + "`.");
  }

  static Fault undelimited(Span line) {
    return new Fault(
        Code.FRONT_MATTER_DELIMITER,
        line,
        "these keys have no delimiters around them",
        "Put a line `---` before the first key and another after the last one.");
  }
}
