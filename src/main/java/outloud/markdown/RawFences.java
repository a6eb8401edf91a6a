package outloud.markdown;

/**
 * Fences that are wrapped in Liquid's or Nunjucks' {@code raw}: the end tag may stand on the line
 * that closes the fence, where Markdown allows nothing.
 */
final class RawFences {
  private static final String TAG = "endraw";

  private RawFences() {}

  /** The text with such end tags as white space behind the fence; its length is the same. */
  static String closed(String text) {
    int tag = text.indexOf(TAG);
    if (tag < 0) {
      return text;
    }
    StringBuilder closed = new StringBuilder(text);
    for (; tag >= 0; tag = text.indexOf(TAG, tag + TAG.length())) {
      int start = text.lastIndexOf('\n', tag) + 1;
      int lineEnd = text.indexOf('\n', tag);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      String fence = fence(text.substring(start, end));
      if (!fence.isEmpty()) {
        for (int i = start; i < end; i++) {
          closed.setCharAt(i, i - start < fence.length() ? fence.charAt(i - start) : ' ');
        }
      }
    }
    return closed.toString();
  }

  /** The fence, when the line holds nothing but it and the end tag. */
  private static String fence(String line) {
    String plain = line.strip();
    int open = plain.indexOf("{%");
    int close = plain.indexOf("%}", open + 2);
    if (open < 0 || close < 0) {
      return "";
    }
    boolean tag = plain.substring(open + 2, close).replace('-', ' ').strip().equals(TAG);
    String rest = (plain.substring(0, open) + plain.substring(close + 2)).strip();
    boolean fence = rest.length() > 2 && rest.chars().allMatch(c -> c == rest.charAt(0));
    boolean mark = rest.startsWith("`") || rest.startsWith("~");
    return tag && fence && mark ? rest : "";
  }
}
