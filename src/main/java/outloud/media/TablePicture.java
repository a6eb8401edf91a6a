package outloud.media;

import java.util.ArrayList;
import java.util.List;
import outloud.media.Faces.Face;

/** Draws a {@link TableCard}. */
final class TablePicture {
  private static final int WIDTH = 1200;
  private static final int LEAST_HEIGHT = 600;
  private static final int MOST_HEIGHT = 1500;
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_LINES = 4;
  private static final double MARGIN = 56;
  private static final double GAP = 36;
  private static final double LARGEST = 40;
  private static final double SMALLEST = 25;

  /** Where not all rows have room, the letters need not be small. */
  private static final double CUT = 31;

  private static final double LEADING = 1.32;

  /** How far columns may stand apart. */
  private static final double WIDEST = 2;

  private final Typesetter typesetter;

  TablePicture(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** A row with its cells set in their columns. */
  private record Row(List<Paragraph> cells, double height) {}

  byte[] draw(TableCard card) {
    double[] natural = widths(card.rows());
    double size = LARGEST;
    double[] widths = spread(natural, size);
    List<Row> rows = rows(card.rows(), widths, size);
    while (size > SMALLEST && (rows.size() < card.rows().size() || isCrowded(rows))) {
      size = Math.max(SMALLEST, size - 3);
      widths = spread(natural, size);
      rows = rows(card.rows(), widths, size);
    }
    if (rows.size() < card.rows().size()) {
      size = CUT;
      widths = spread(natural, size);
      rows = rows(card.rows(), widths, size);
    }
    double used = 0;
    for (Row row : rows) {
      used += row.height();
    }
    int left = card.rows().size() - rows.size();
    double foot = left > 0 ? 64 : 0;
    int height = (int) Math.max(LEAST_HEIGHT, Math.ceil(used + 2 * MARGIN + foot));
    Canvas canvas = new Canvas(WIDTH, height, card.palette().ground());
    canvas.box(0, 0, WIDTH, 16, card.palette().accent());
    double top = MARGIN + Math.max(0, (height - used - foot - 2 * MARGIN) / 2);
    paint(canvas, rows, widths, top, card.palette());
    note(canvas, card, left);
    return canvas.png();
  }

  /** As many rows as have room. */
  private List<Row> rows(List<List<String>> all, double[] widths, double size) {
    List<Row> rows = new ArrayList<>();
    double used = 0;
    for (List<String> cells : all) {
      Row row = row(cells, widths, size, rows.isEmpty() ? Face.SANS_BOLD : Face.SANS);
      used += row.height();
      if (rows.size() > 1 && used > MOST_HEIGHT - 2 * MARGIN - 64) {
        return rows;
      }
      rows.add(row);
    }
    return rows;
  }

  /** Whether a cell needs all lines that it may have: perhaps it is cut. */
  private static boolean isCrowded(List<Row> rows) {
    for (Row row : rows) {
      for (Paragraph cell : row.cells()) {
        if (cell.lines().size() >= MOST_LINES) {
          return true;
        }
      }
    }
    return false;
  }

  private Row row(List<String> cells, double[] widths, double size, Face face) {
    List<Paragraph> set = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < widths.length; i++) {
      String text = i < cells.size() ? cells.get(i).strip() : "";
      Typesetter.Style style = new Typesetter.Style(face, size, 0, false);
      Paragraph cell =
          new Fitting(typesetter, style, widths[i], MOST_LINES * LEADING * size, LEADING)
              .fit(text, size, size, MOST_LINES);
      set.add(cell);
      height = Math.max(height, cell.lines().isEmpty() ? 0 : cell.height());
    }
    return new Row(set, height + size * 1.35);
  }

  private static void paint(
      Canvas canvas, List<Row> rows, double[] widths, double from, Palette palette) {
    double top = from;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double x = MARGIN;
      double size = row.cells().getFirst().size();
      for (int column = 0; column < widths.length; column++) {
        int colour = i == 0 ? palette.accent() : palette.ink();
        canvas.paragraph(row.cells().get(column), x, top + size * 0.675, widths[column], colour);
        x += widths[column] + GAP;
      }
      top += row.height();
      double rule = i == 0 ? 3 : 1.5;
      double share = i == 0 ? 0.5 : 0.15;
      if (i < rows.size() - 1) {
        int colour = Palette.mixed(palette.ground(), palette.ink(), share);
        canvas.box(MARGIN, top - rule / 2, WIDTH - 2 * MARGIN, rule, colour);
      }
    }
  }

  private void note(Canvas canvas, TableCard card, int left) {
    if (left <= 0) {
      return;
    }
    double base = canvas.height() - MARGIN;
    Line more =
        typesetter.line("… " + left + (left == 1 ? " more row" : " more rows"), Face.SANS_BOLD, 30);
    canvas.text(more, MARGIN, base, card.palette().ink());
    Typesetter.Style style = new Typesetter.Style(Face.SANS, 28, 0, false);
    double room = WIDTH - 2 * MARGIN - more.width() - 40;
    Paragraph rest = new Fitting(typesetter, style, room, 28, 1).fit(card.rest(), 28, 24, 1);
    if (!rest.lines().isEmpty()) {
      canvas.textBefore(rest.lines().getFirst(), WIDTH - MARGIN, base, card.palette().accent());
    }
  }

  /** How wide each column would be in the largest letters; the first {@link #MOST_COLUMNS}. */
  private double[] widths(List<List<String>> rows) {
    int columns = 1;
    for (List<String> row : rows) {
      columns = Math.clamp(row.size(), columns, MOST_COLUMNS);
    }
    double[] widths = new double[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < Math.min(columns, row.size()); i++) {
        Face face = widths[i] == 0 ? Face.SANS_BOLD : Face.SANS;
        widths[i] = Math.max(widths[i], typesetter.line(row.get(i), face, LARGEST).width() + 2);
      }
    }
    return widths;
  }

  /** Gives narrow columns what they need, and shares the rest among the others. */
  private static double[] spread(double[] natural, double size) {
    double room = WIDTH - 2 * MARGIN - GAP * (natural.length - 1);
    double[] widths = new double[natural.length];
    double needed = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = natural[i] * size / LARGEST;
      needed += widths[i];
    }
    if (needed <= room) {
      double share = Math.min(WIDEST, room / Math.max(1, needed));
      for (int i = 0; i < widths.length; i++) {
        widths[i] *= share;
      }
      return widths;
    }
    boolean[] isSettled = new boolean[widths.length];
    double left = room;
    int open = widths.length;
    boolean changed = true;
    while (changed && open > 0) {
      changed = false;
      for (int i = 0; i < widths.length; i++) {
        if (!isSettled[i] && widths[i] <= left / open) {
          isSettled[i] = true;
          left -= widths[i];
          open--;
          changed = true;
        }
      }
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = isSettled[i] ? widths[i] : left / open;
    }
    return widths;
  }
}
