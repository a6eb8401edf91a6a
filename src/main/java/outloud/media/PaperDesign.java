package outloud.media;

import outloud.media.Faces.Face;
import outloud.media.Sheet.Box;

/** {@link CardDesign#PAPER}. */
final class PaperDesign {
  private static final double BAR = 16;

  private PaperDesign() {}

  static void ground(Sheet sheet) {
    Canvas canvas = sheet.canvas();
    canvas.box(0, 0, canvas.width(), BAR * scale(sheet), sheet.card().palette().accent());
    sheet.portrait(margin(sheet), footTop(sheet), disc(sheet), sheet.palette());
    foot(sheet, margin(sheet), footTop(sheet), disc(sheet), scale(sheet));
  }

  static void draw(Sheet sheet) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double margin = margin(sheet);
    double scale = scale(sheet);
    double right = canvas.width() - margin;
    double top = BAR * scale + margin * 0.86;
    head(sheet, margin, top, right, scale);
    double footTop = footTop(sheet);
    Box box = new Box(margin, top + 84 * scale, right - margin, footTop - top - 146 * scale);
    Paragraph title = sheet.title(Face.SANS_BOLD, box, sheet.isSquare() ? 148 : 120, 44, -0.022);
    double slack = box.height() - title.height();
    canvas.paragraph(title, box.x(), box.y() + slack * 0.45, box.width(), palette.ink());
  }

  private static double margin(Sheet sheet) {
    return sheet.isSquare() ? 88 : 76;
  }

  private static double scale(Sheet sheet) {
    return sheet.isSquare() ? 1.15 : 1;
  }

  private static double disc(Sheet sheet) {
    return 92 * scale(sheet);
  }

  private static double footTop(Sheet sheet) {
    return sheet.canvas().height() - margin(sheet) * 0.9 - disc(sheet);
  }

  private static void head(Sheet sheet, double margin, double top, double right, double scale) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double size = 32 * scale;
    double base = top + Paragraph.CAPITALS * size;
    Line date = sheet.line(sheet.card().date(), Face.SANS, size * 0.94, (right - margin) / 2);
    canvas.textBefore(date, right, base, palette.muted());
    double room = right - margin - date.width() - 40;
    canvas.text(
        sheet.line(sheet.kicker(), Face.SANS_BOLD, size, room), margin, base, palette.accent());
  }

  private static void foot(Sheet sheet, double margin, double top, double disc, double scale) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double x = margin + disc + 26 * scale;
    double room = canvas.width() - margin - x;
    Line author = sheet.line(sheet.author(), Face.SANS_BOLD, 36 * scale, room);
    if (sheet.place().isEmpty()) {
      double base = top + disc / 2 + Paragraph.CAPITALS * 36 * scale / 2;
      canvas.text(author, x, base, palette.ink());
      return;
    }
    canvas.text(author, x, top + disc * 0.43, palette.ink());
    Line place = sheet.line(sheet.place(), Face.SANS, 31 * scale, room);
    canvas.text(place, x, top + disc * 0.86, palette.muted());
  }
}
