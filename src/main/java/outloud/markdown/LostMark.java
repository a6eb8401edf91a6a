package outloud.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import outloud.diagnostic.Code;

/** A mark that opens a part of a document, and is text because nothing closes it. */
final class LostMark {
  private LostMark() {}

  /** Reports the one that a paragraph begins with, if there is one. */
  static void report(Paragraph paragraph, Reports reports) {
    BasedSequence text = paragraph.getChars();
    switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case '<' -> lost(text, "<!--", "comment", "-->", Code.MARKDOWN_UNBALANCED_HTML, reports);
      case '$' -> formula(text, reports);
      case ':' -> container(text, reports);
      case '{' -> lost(text, "{%", "tag", "%}", Code.MARKDOWN_UNKNOWN_TAG, reports);
      default -> {}
    }
  }

  private static void formula(BasedSequence text, Reports reports) {
    if (text.startsWith("$$\n") || text.startsWith("$$\r")) {
      lost(text, "$$", "formula", "$$", Code.MARKDOWN_MATH, reports);
    }
  }

  private static void container(BasedSequence text, Reports reports) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    BasedSequence line = text.subSequence(0, end);
    if (ContainerLines.of(line) != null) {
      report(line, "container", ":::", Code.MARKDOWN_UNCLOSED_FENCE, reports);
    }
  }

  private static void lost(
      BasedSequence text, String open, String what, String close, Code code, Reports reports) {
    if (text.startsWith(open) && text.indexOf(close, open.length()) < 0) {
      report(text.subSequence(0, open.length()), what, close, code, reports);
    }
  }

  private static void report(
      BasedSequence place, String what, String close, Code code, Reports reports) {
    reports.report(
        code,
        place,
        "this " + what + " is never closed, so its mark is shown as text",
        "Close it with `" + close + "`, or put it between backticks.");
  }
}
