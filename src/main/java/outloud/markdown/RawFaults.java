package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import outloud.diagnostic.Code;

/** Says at the author's own place what is wrong with the HTML of a document. */
final class RawFaults {
  private final BasedSequence source;
  private final String text;
  private final Reports reports;

  /** Where the search for the next tag of a kind begins in the HTML that is read now. */
  private final Map<String, Integer> cursors = new HashMap<>();

  private int begin;

  /**
   * @param source the text that was parsed
   */
  RawFaults(BasedSequence source, Reports reports) {
    this.source = source;
    this.text = source.toString();
    this.reports = reports;
  }

  /** The author's HTML goes on at this offset. */
  void begin(int offset) {
    begin = offset;
    cursors.clear();
  }

  /** The offset of the next tag of this name: {@code <div} or {@code </div}. */
  int place(String tag) {
    int from = cursors.getOrDefault(tag, begin);
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.regionMatches(true, at, tag, 0, tag.length())) {
        cursors.put(tag, at + 1);
        return at;
      }
    }
    return begin;
  }

  void neverClosed(String name, int place) {
    report(
        place,
        "`<" + name + ">` is never closed, so it ends with what it stands in",
        "Write `</" + name + ">` where it ends.");
  }

  void word(String name, int place) {
    report(
        place,
        "`<" + name + ">` is never closed, so it is shown as text",
        "Write it as code: `` `<" + name + ">` ``, or close it with `</" + name + ">`.");
  }

  void leftOut(String tag, int place) {
    // Browsers and authors disagree so often where a paragraph ends that nobody wants to hear of
    // it.
    if (!tag.equals("</p")) {
      boolean end = tag.startsWith("</");
      report(
          place,
          "`"
              + tag
              + ">` "
              + (end ? "closes nothing" : "means nothing here")
              + ", so it is left out",
          end ? "Take it out, or open it first." : "Write it as code when it is meant as text.");
    }
  }

  private void report(int place, String message, String hint) {
    int end = Math.min(source.length(), place + 1);
    while (end < source.length() && isName(source.charAt(end))) {
      end++;
    }
    reports.report(Code.MARKDOWN_UNBALANCED_HTML, source.subSequence(place, end), message, hint);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '-';
  }
}
