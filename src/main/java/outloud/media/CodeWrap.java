package outloud.media;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts highlighted code into rows that are no longer than a picture is wide. */
final class CodeWrap {
  /** Where a row goes on with a line, after the sign that says so. */
  static final int HANGING = 3;

  private final String[] lines;

  private final int most;
  private final int columns;
  private final List<CodeLines.Row> rows = new ArrayList<>();
  private List<CodeLines.Run> runs = new ArrayList<>();
  private List<CodeLines.Cell> cells = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private String kind = "";
  private boolean isContinued;
  private int column;
  private int runStart;
  private int cellStart;
  private int widest;
  private int whole;
  private int wholeRows;
  private int at;

  /**
   * For these lines.
   *
   * @param columns of a row at most
   * @param most rows
   */
  CodeWrap(String[] lines, int columns, int most) {
    this.lines = lines;
    this.columns = columns;
    this.most = most;
  }

  /** The rows of whole lines; of a line that is longer than the whole picture, its beginning. */
  List<CodeLines.Row> rows() {
    return List.copyOf(rows);
  }

  int widest() {
    return widest;
  }

  /**
   * Reads the highlighter's HTML.
   *
   * @return how many lines are shown
   */
  int rows(String html) {
    int at = 0;
    while (at < html.length() && rows.size() < most) {
      int tag = html.startsWith("<span class=\"", at) ? html.indexOf('>', at) : -1;
      if (tag > 0) {
        change(html.substring(at + "<span class=\"".length(), tag - 1));
        at = tag + 1;
      } else if (html.startsWith("</span>", at)) {
        change("");
        at += "</span>".length();
      } else {
        int end = end(html, at);
        plain(unescaped(html.substring(at, end)));
        at = end;
      }
    }
    if (rows.size() < most && at >= html.length()) {
      endLine();
    }
    return settled();
  }

  /** A line of which not all rows found room is not shown, unless it is the only one. */
  private int settled() {
    if (whole > 0) {
      while (rows.size() > wholeRows) {
        rows.removeLast();
      }
    }
    return Math.max(1, whole);
  }

  private static int end(String html, int from) {
    int end = html.indexOf('<', from);
    return end < 0 ? html.length() : end;
  }

  private static String unescaped(String html) {
    return html.indexOf('&') < 0
        ? html
        : html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
  }

  private void change(String next) {
    endRun();
    kind = next;
  }

  private void plain(String part) {
    int start = 0;
    while (start <= part.length() && rows.size() < most) {
      int feed = part.indexOf('\n', start);
      letters(part.substring(start, feed < 0 ? part.length() : feed));
      if (feed < 0) {
        return;
      }
      if (rows.size() < most) {
        endLine();
      }
      start = feed + 1;
    }
  }

  private void letters(String part) {
    if (Legible.isSurely(part)) {
      for (int i = 0; i < part.length(); i++) {
        put(part.substring(i, i + 1), 1, true);
      }
      return;
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(part);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String grapheme = part.substring(start, end);
      boolean isPlain = grapheme.length() == 1 && Legible.isSurely(grapheme.charAt(0));
      put(grapheme, isPlain ? 1 : wide(grapheme), isPlain);
      start = end;
    }
  }

  /** What fonts and emoji fill with two columns. */
  private static int wide(String grapheme) {
    int point = grapheme.codePointAt(0);
    boolean isWide =
        Emoji.isShownAsOne(grapheme)
            || Character.isIdeographic(point)
            || isBetween(point, 0x3040, 0x30ff)
            || isBetween(point, 0xac00, 0xd7a3)
            || isBetween(point, 0xff01, 0xff60);
    return isWide ? 2 : 1;
  }

  private static boolean isBetween(int point, int first, int last) {
    return point >= first && point <= last;
  }

  private void put(String grapheme, int wide, boolean joins) {
    if (rows.size() >= most) {
      return;
    }
    if (column + wide > columns || beginsLongWord()) {
      endRow(true);
    }
    at += grapheme.length();
    if (!joins) {
      endCell();
    }
    text.append(grapheme);
    column += wide;
    if (!joins) {
      endCell();
    }
  }

  /** Whether a word begins here that has no room in this row and would have in the next. */
  private boolean beginsLongWord() {
    String line = lines[whole];
    if (column < columns / 2 || at >= line.length() || line.charAt(at - 1) != ' ') {
      return false;
    }
    int end = line.indexOf(' ', at);
    int length = (end < 0 ? line.length() : end) - at;
    return column + length > columns && length < columns / 2;
  }

  private void endCell() {
    if (!text.isEmpty()) {
      cells.add(new CodeLines.Cell(text.toString(), cellStart - runStart));
      text = new StringBuilder();
    }
    cellStart = column;
  }

  private void endRun() {
    endCell();
    if (column > runStart) {
      runs.add(new CodeLines.Run(kind, List.copyOf(cells), column - runStart));
    }
    cells = new ArrayList<>();
    runStart = column;
    cellStart = column;
  }

  private void endRow(boolean goesOn) {
    endRun();
    widest = Math.max(widest, column);
    rows.add(new CodeLines.Row(List.copyOf(runs), isContinued));
    runs = new ArrayList<>();
    isContinued = goesOn;
    column = goesOn ? HANGING : 0;
    runStart = column;
    cellStart = column;
  }

  private void endLine() {
    endRow(false);
    at = 0;
    whole++;
    wholeRows = rows.size();
  }
}
