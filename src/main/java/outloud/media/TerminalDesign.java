package outloud.media;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import outloud.media.Faces.Face;
import outloud.media.Sheet.Box;

/** {@link CardDesign#TERMINAL}. */
final class TerminalDesign {
  private static final double LARGEST = 84;
  private static final double HEAD = 104;
  private static final double DOT = 20;
  private static final double DISC = 72;

  private TerminalDesign() {}

  static void ground(Sheet sheet) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double scale = scale(sheet);
    double head = HEAD * scale;
    canvas.box(0, 0, canvas.width(), head, Palette.mixed(palette.ground(), palette.ink(), 0.07));
    double dot = DOT * scale;
    int[] dots = {palette.accent(), palette.muted(), palette.muted()};
    for (int i = 0; i < dots.length; i++) {
      int colour = Palette.mixed(dots[i], palette.ground(), i == 0 ? 0 : 0.45);
      canvas.disc(margin(sheet) + i * dot * 1.7, (head - dot) / 2, dot, colour);
    }
    head(sheet, margin(sheet), head, scale);
    double disc = DISC * scale;
    sheet.portrait(margin(sheet), foot(sheet) - disc, disc, palette);
  }

  private static double margin(Sheet sheet) {
    return sheet.isSquare() ? 84 : 72;
  }

  private static double scale(Sheet sheet) {
    return sheet.isSquare() ? 1.15 : 1;
  }

  private static double foot(Sheet sheet) {
    return sheet.canvas().height() - margin(sheet) * 0.95;
  }

  static void draw(Sheet sheet) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double margin = margin(sheet);
    double scale = scale(sheet);
    double head = HEAD * scale;
    double foot = foot(sheet);
    double indent = 68 * scale;
    double top = head + margin * 0.7;
    Box box =
        new Box(
            margin + indent,
            top,
            canvas.width() - 2 * margin - indent,
            foot - 72 * scale - 40 - top);
    Paragraph title = sheet.title(Face.MONO_BOLD, box, sheet.isSquare() ? 104 : LARGEST, 38, -0.03);
    double slack = Math.max(0, box.height() - title.height());
    box = new Box(box.x(), box.y() + slack * 0.38, box.width(), title.height());
    canvas.paragraph(title, box.x(), box.y(), box.width(), palette.ink());
    prompt(canvas, margin, box.y(), title.size(), palette.accent());
    cursor(canvas, title, box, palette.accent());
    foot(sheet, margin, foot, scale);
  }

  private static void head(Sheet sheet, double margin, double height, double scale) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double size = 30 * scale;
    double base = height / 2 + Paragraph.CAPITALS * size / 2;
    Line site =
        sheet.line(sheet.kicker(), Face.MONO, size, canvas.width() - 2 * margin - 7 * DOT * scale);
    canvas.textBefore(site, canvas.width() - margin, base, palette.muted());
  }

  /** Drawn, not written: it keeps its weight in every size. */
  private static void prompt(Canvas canvas, double x, double top, double size, int colour) {
    double high = Paragraph.CAPITALS * size;
    double stroke = size * 0.13;
    Path2D chevron = new Path2D.Double();
    chevron.moveTo(x + stroke / 2, top + high * 0.08);
    chevron.lineTo(x + high * 0.5, top + high / 2);
    chevron.lineTo(x + stroke / 2, top + high * 0.92);
    BasicStroke pen =
        new BasicStroke((float) stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    canvas.fill(pen.createStrokedShape(chevron), colour);
  }

  private static void cursor(Canvas canvas, Paragraph title, Box box, int colour) {
    if (title.lines().isEmpty()) {
      return;
    }
    double width = title.size() * 0.5;
    double gap = title.size() * 0.16;
    double end = title.lines().getLast().width();
    double x =
        title.isRightToLeft() ? box.x() + box.width() - end - gap - width : box.x() + end + gap;
    double top = box.y() + (title.lines().size() - 1) * title.lineHeight();
    if (x >= box.x() && x + width <= box.x() + box.width()) {
      double high = Paragraph.CAPITALS * title.size();
      canvas.box(x, top - high * 0.12, width, high * 1.24, colour);
    }
  }

  private static void foot(Sheet sheet, double margin, double bottom, double scale) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double disc = DISC * scale;
    double size = 32 * scale;
    double base = bottom - disc / 2 + Paragraph.CAPITALS * size / 2;
    double x = margin + disc + 22 * scale;
    double room = canvas.width() - margin - x;
    String aside = sheet.card().date().isEmpty() ? sheet.place() : sheet.card().date();
    Line right = sheet.line(aside, Face.MONO, size * 0.9, room / 2);
    canvas.textBefore(right, canvas.width() - margin, base, palette.muted());
    Line author = sheet.line(sheet.author(), Face.MONO_BOLD, size, room - right.width() - 30);
    canvas.text(author, x, base, palette.ink());
  }
}
