package outloud.media;

import outloud.media.Faces.Face;
import outloud.media.Sheet.Box;

/** {@link CardDesign#POSTER}. */
final class PosterDesign {
  private PosterDesign() {}

  static void draw(Sheet sheet) {
    Canvas canvas = sheet.canvas();
    Palette palette = sheet.palette();
    double margin = sheet.isSquare() ? 88 : 76;
    double scale = sheet.isSquare() ? 1.15 : 1;
    double disc = sheet.isSquare() ? 300 : 268;
    double x = canvas.width() - margin - disc;
    double y = sheet.isSquare() ? margin : (canvas.height() - disc) / 2;
    halo(canvas, x + disc / 2, y + disc / 2, disc, palette);
    sheet.portrait(x, y, disc, onGround(palette));
    text(sheet, palette, margin, scale, box(sheet, margin, scale, x, y + disc));
  }

  private static Palette onGround(Palette palette) {
    return new Palette(palette.ground(), palette.ink(), palette.muted(), palette.ink());
  }

  /** Rings around the portrait, which lead the eye to it and leave the edge. */
  private static void halo(Canvas canvas, double x, double y, double disc, Palette palette) {
    double[] sizes = {2.3, 1.62, 1.12};
    double[] shares = {0.05, 0.1, 0.2};
    for (int i = 0; i < sizes.length; i++) {
      double size = disc * sizes[i];
      int colour = Palette.mixed(palette.ground(), palette.ink(), shares[i]);
      canvas.disc(x - size / 2, y - size / 2, size, colour);
    }
  }

  private static Box box(
      Sheet sheet, double margin, double scale, double portraitX, double portraitEnd) {
    double foot = sheet.canvas().height() - margin - 128 * scale;
    if (sheet.isSquare()) {
      double top = portraitEnd + 84;
      return new Box(margin, top, sheet.canvas().width() - 2 * margin, foot - top);
    }
    double top = margin + 72;
    return new Box(margin, top, portraitX - margin - 72, foot - top);
  }

  private static void text(Sheet sheet, Palette palette, double margin, double scale, Box box) {
    Canvas canvas = sheet.canvas();
    double size = 32 * scale;
    double room = sheet.isSquare() ? canvas.width() / 2.0 - margin : box.width();
    canvas.text(
        sheet.line(sheet.kicker(), Face.SANS_BOLD, size, room),
        margin,
        margin + Paragraph.CAPITALS * size,
        palette.muted());
    Paragraph title = sheet.title(Face.SANS_BOLD, box, sheet.isSquare() ? 128 : 100, 40, -0.022);
    double slack = box.height() - title.height();
    canvas.paragraph(
        title,
        box.x(),
        box.y() + slack * (sheet.isSquare() ? 0.9 : 0.4),
        box.width(),
        palette.ink());
    double base = canvas.height() - margin;
    String aside = sheet.card().date().isEmpty() ? sheet.place() : sheet.card().date();
    canvas.text(
        sheet.line(aside, Face.SANS, size * 0.94, box.width()), margin, base, palette.muted());
    canvas.text(
        sheet.line(sheet.author(), Face.SANS_BOLD, size * 1.1, box.width()),
        margin,
        base - (aside.isEmpty() ? 0 : size * 1.42),
        palette.ink());
  }
}
