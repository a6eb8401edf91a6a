package outloud.share;

import java.util.ArrayList;
import java.util.List;
import outloud.share.HtmlNode.Element;

/** Writes a table with bars; a cell is one line. */
final class MarkdownTable {
  private final MarkdownBlocks blocks;

  MarkdownTable(MarkdownBlocks blocks) {
    this.blocks = blocks;
  }

  /** The table; empty when it has no rows. */
  String write(Element table) {
    List<Element> rows = rows(table);
    StringBuilder text = new StringBuilder();
    int width = 0;
    for (Element row : rows) {
      width = Math.max(width, cells(row).size());
    }
    for (int i = 0; i < rows.size() && width > 0; i++) {
      text.append(i == 0 ? "" : "\n").append(row(cells(rows.get(i)), width));
      if (i == 0) {
        text.append('\n').append(rule(cells(rows.getFirst()), width));
      }
    }
    return text.toString();
  }

  /** The rows of a table, its head first. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    collect(table, rows);
    return rows;
  }

  private static void collect(Element element, List<Element> rows) {
    for (HtmlNode child : element.children()) {
      if (child instanceof Element part) {
        if (part.name().equals("tr")) {
          rows.add(part);
        } else if (part.name().startsWith("t")) {
          collect(part, rows);
        }
      }
    }
  }

  /** The cells of a row. */
  static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (HtmlNode child : row.children()) {
      if (child instanceof Element cell && cell.name().length() == 2) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private String row(List<Element> cells, int width) {
    StringBuilder text = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      String words = i < cells.size() ? blocks.line(cells.get(i).children()) : "";
      text.append(' ').append(words.replace("|", "\\|")).append(words.isEmpty() ? "|" : " |");
    }
    return text.toString();
  }

  private static String rule(List<Element> head, int width) {
    StringBuilder text = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      String side = i < head.size() ? head.get(i).attribute("class") : "";
      boolean right = side.equals("right") || side.equals("center");
      boolean left = side.equals("left") || side.equals("center");
      text.append(left ? " :--" : " ---").append(right ? ": |" : " |");
    }
    return text.toString();
  }
}
