package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import outloud.diagnostic.Code;
import outloud.markdown.MathReader.Formula;

/** Writes formulas as MathML; one that is not understood is shown as its source. */
final class MathWriter {
  private MathWriter() {}

  /** The HTML of a formula that stands at this place. */
  static String html(String tex, boolean display, BasedSequence place, Reports reports) {
    Formula formula = MathReader.read(tex, display);
    if (formula.unknown().isEmpty()) {
      return formula.html();
    }
    reports.report(
        Code.MARKDOWN_MATH,
        place,
        "this formula is shown as its source: `" + formula.unknown().get() + "` is not known",
        "Write it in another way; if it is no formula, write `\\$` or put it between backticks.");
    return "<code class=\"math\">" + Html.text(tex.strip()) + "</code>";
  }
}
