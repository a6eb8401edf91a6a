package outloud.media;

import java.util.List;
import outloud.markdown.Highlighter;

/**
 * Code as rows of a picture.
 *
 * @param columns of the longest row
 * @param left how many lines of the code are not shown
 */
record CodeLines(List<Row> rows, int columns, int left) {
  private static final int TAB = 4;

  /** No more of it than a picture could show is looked at. */
  private static final int LONGEST_LINE = 2_000;

  /** One row; {@code isContinued} when it goes on with the line of the row before. */
  record Row(List<Run> runs, boolean isContinued) {
    /** The kind that it begins with. */
    String kind() {
      return runs.isEmpty() ? "" : runs.getFirst().kind();
    }
  }

  /** Neighbours of one kind, as the highlighter names it. */
  record Run(String kind, List<Cell> cells, int columns) {}

  /** What is drawn at once, from a column of its run. */
  record Cell(String text, int column) {}

  static CodeLines of(Highlighter highlighter, CodeCard card, int columns, int most) {
    String code = card.code().stripTrailing().replace("\r\n", "\n").replace('\r', '\n');
    String[] lines = dedented(code.split("\n", -1));
    String[] shown = java.util.Arrays.copyOf(lines, Math.min(lines.length, most + 1));
    for (int i = 0; i < shown.length; i++) {
      shown[i] = spaced(shown[i]);
    }
    String html = highlighter.html(card.language(), String.join("\n", shown));
    CodeWrap wrap = new CodeWrap(shown, columns, most);
    int whole = wrap.rows(html);
    return new CodeLines(wrap.rows(), wrap.widest(), lines.length - whole);
  }

  /** Without the spaces that all lines begin with. */
  private static String[] dedented(String[] lines) {
    String common = null;
    for (String line : lines) {
      if (!line.isBlank()) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        common = common == null ? indent : shared(common, indent);
      }
    }
    String[] dedented = lines.clone();
    for (int i = 0; common != null && i < lines.length; i++) {
      dedented[i] = lines[i].isBlank() ? "" : lines[i].substring(common.length());
    }
    return dedented;
  }

  private static String shared(String one, String other) {
    int end = 0;
    while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  private static String spaced(String line) {
    String bounded = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    StringBuilder spaced = new StringBuilder(bounded.length());
    for (int i = 0; i < bounded.length(); i++) {
      char c = bounded.charAt(i);
      if (c == '\t') {
        spaced.repeat(' ', TAB - spaced.length() % TAB);
      } else if (c >= ' ') {
        spaced.append(c);
      }
    }
    return spaced.toString();
  }
}
