package outloud.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * MDX as far as it has to be prepared before it is read as Markdown: imports and exports become
 * white space, and what stands inside elements loses its indentation, which means nothing there.
 */
final class MdxText {
  private final String source;
  private final StringBuilder text;
  private final SourceText.Cuts cuts = new SourceText.Cuts();
  private final Map<String, String> files = new HashMap<>();

  /** The indentation inside each open element; -1 until its first line was seen. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private String fence = "";

  /** The index behind a tag that goes over several lines. */
  private int tag;

  /**
   * The prepared text.
   *
   * @param files what is imported, by the names that the document calls it
   */
  record Prepared(SourceText text, Map<String, String> files) {}

  private MdxText(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
  }

  static Prepared of(SourceText source) {
    MdxText made = new MdxText(source.text);
    made.read();
    return new Prepared(source.without(made.text.toString(), made.cuts), Map.copyOf(made.files));
  }

  private void read() {
    int at = 0;
    while (at < source.length()) {
      int module = fence.isEmpty() && open.isEmpty() ? MdxScanner.moduleEnd(source, at) : -1;
      at = module > at ? blank(at, module) : line(at);
    }
  }

  private int blank(int from, int to) {
    String module = source.substring(from, to);
    for (String line : module.split("\n")) {
      collect(line.strip());
    }
    for (int i = from; i < to; i++) {
      text.append(source.charAt(i) == '\n' ? '\n' : ' ');
    }
    return to;
  }

  /** {@code import cat from "./cat.png"}. */
  private void collect(String line) {
    int from = line.indexOf(" from ");
    String file = from < 0 ? "" : line.substring(from + 6).replace(";", "").strip();
    String literal = MdxScanner.literal(file);
    if (line.startsWith("import ") && literal != null) {
      files.put(line.substring(7, from).strip(), literal);
    }
  }

  private int line(int start) {
    int lineEnd = source.indexOf('\n', start);
    int end = lineEnd < 0 ? source.length() : lineEnd + 1;
    int words = start;
    while (words < end && (source.charAt(words) == ' ' || source.charAt(words) == '\t')) {
      words++;
    }
    boolean blank = words >= end || source.charAt(words) == '\n';
    boolean closes = fence.isEmpty() && !open.isEmpty() && source.startsWith("</", words);
    int inside = open.isEmpty() || blank ? 0 : indentation(words - start);
    int cut = closes ? words - start : Math.min(words - start, inside);
    if (closes) {
      open.pop();
    }
    cuts.add(text.length(), cut);
    text.append(source, start + cut, end);
    tag = Math.max(tag, fence.isEmpty() ? openTag(words, end) : 0);
    if (end < tag) {
      // Else a line that is only the end of a tag would be a quotation.
      text.setCharAt(text.length() - 1, ' ');
    }
    if (!blank) {
      fence = fence(source.substring(words, end).strip());
      opens(words, end);
    }
    return end;
  }

  /** The index behind an element's tag that begins in this line and goes on; 0 without one. */
  private int openTag(int words, int lineEnd) {
    int open = source.lastIndexOf('<', lineEnd - 1);
    if (open < Math.max(words, tag) || !HtmlTag.isElement(HtmlTag.name(source, open))) {
      return 0;
    }
    int end = MdxScanner.tagEnd(source, open);
    int blank = source.indexOf("\n\n", open);
    return end > lineEnd && (blank < 0 || blank > end) ? end : 0;
  }

  private int indentation(int found) {
    if (open.element() < 0) {
      open.pop();
      open.push(found);
    }
    return open.element();
  }

  /** The fence that is open behind this line. */
  private String fence(String line) {
    if (!fence.isEmpty()) {
      boolean closes = line.startsWith(fence) && line.replace(fence.substring(0, 1), "").isEmpty();
      return closes ? "" : fence;
    }
    int length = 0;
    while (length < line.length() && line.charAt(length) == line.charAt(0)) {
      length++;
    }
    boolean opens = length > 2 && (line.charAt(0) == '`' || line.charAt(0) == '~');
    return opens ? line.substring(0, length) : "";
  }

  /** Remembers an element whose start tag has this line for itself. */
  private void opens(int words, int end) {
    boolean tag = fence.isEmpty() && source.startsWith("<", words) && words + 1 < end;
    if (!tag || !Character.isLetter(source.charAt(words + 1))) {
      return;
    }
    int close = MdxScanner.tagEnd(source, words);
    int lineEnd = close < 0 ? -1 : source.indexOf('\n', close - 1);
    boolean alone =
        close > 0 && source.substring(close, lineEnd < 0 ? source.length() : lineEnd).isBlank();
    boolean empty = alone && source.startsWith("/>", close - 2);
    if (alone && !empty && !MdxHtml.isVoid(HtmlTag.name(source, words))) {
      open.push(-1);
    }
  }
}
