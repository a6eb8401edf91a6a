package outloud.document;

import java.util.ArrayList;
import java.util.List;
import outloud.diagnostic.Code;
import outloud.source.Span;

/** What is wrong with a text as a whole, whatever it says. */
final class TextFaults {
  private TextFaults() {}

  /** Conflicts and control characters below the front matter, and odd line ends anywhere. */
  static List<Fault> find(String text, int bodyStart) {
    List<Fault> faults = new ArrayList<>();
    loneReturn(text, faults);
    conflict(text, bodyStart, faults);
    control(text, bodyStart, faults);
    return faults;
  }

  private static void loneReturn(String text, List<Fault> faults) {
    if (text.indexOf('\n') < 0) {
      return;
    }
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      if (!text.startsWith("\n", at + 1)) {
        faults.add(
            new Fault(
                Code.SOURCE_MIXED_LINE_ENDS,
                new Span(at, at),
                "this line ends with a carriage return alone, others with a line feed",
                "Save the file with one kind of line end; this one counts as a line end here."));
        return;
      }
    }
  }

  /** The first control character of the body; front matter is read by its own rules. */
  private static void control(String text, int from, List<Fault> faults) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' && "\t\n\f\r".indexOf(c) < 0) {
        faults.add(Printable.fault(text, 0, at));
        return;
      }
    }
  }

  /** The first conflict outside code. */
  private static void conflict(String text, int from, List<Fault> faults) {
    int at = text.indexOf("<<<<<<< ", from);
    while (at >= 0) {
      boolean first = at == from || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
      int middle = text.indexOf("\n=======", at);
      boolean whole = first && middle > 0 && text.indexOf("\n>>>>>>> ", middle) > 0;
      if (whole && !isCode(text, from, at)) {
        Line line = Line.at(text, at);
        faults.add(
            new Fault(
                Code.SOURCE_MERGE_CONFLICT,
                new Span(at, line.end()),
                "a merge conflict was left here",
                "Keep one side and delete the marks; until then readers see both."));
      }
      at = whole ? -1 : text.indexOf("<<<<<<< ", at + 1);
    }
  }

  /** Whether an odd number of fences stands before this place. */
  private static boolean isCode(String text, int from, int place) {
    boolean code = false;
    Line line = Line.at(text, from);
    while (line.start() < place) {
      String plain = line.plain();
      code ^= plain.startsWith("```") || plain.startsWith("~~~");
      line = Line.at(text, line.next());
    }
    return code;
  }
}
