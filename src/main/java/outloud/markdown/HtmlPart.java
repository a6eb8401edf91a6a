package outloud.markdown;

/**
 * The HTML with which a line begins before its words do: {@code <p><img></p>More *words*}. To
 * kramdown the words are Markdown; CommonMark calls the whole line HTML, and its marks would be
 * seen.
 */
final class HtmlPart {
  private HtmlPart() {}

  /**
   * Where the words begin behind whole block elements; -1 where nothing would be gained.
   *
   * @param index of the first tag
   */
  static int end(String line, int index) {
    int at = index;
    while (line.startsWith("<", at)) {
      int end = elementEnd(line, at);
      if (end < 0) {
        return -1;
      }
      at = HtmlTag.skipSpace(line, end);
    }
    return at > index && hasMarks(line, at) ? at : -1;
  }

  /** Behind the end tag of the block element that begins here; -1 when it goes on. */
  private static int elementEnd(String line, int index) {
    String name = HtmlTag.name(line, index);
    if (!HtmlLines.isBlock(name) || line.startsWith("</", index)) {
      return -1;
    }
    int depth = 0;
    for (int at = index; at >= 0; at = line.indexOf('<', at + 1)) {
      if (HtmlTag.name(line, at).equals(name)) {
        int end = HtmlTag.end(line, at);
        depth += line.startsWith("</", at) ? -1 : HtmlRules.isVoid(name) ? 0 : 1;
        if (end < 0 || depth == 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean hasMarks(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if ("[*_`".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
