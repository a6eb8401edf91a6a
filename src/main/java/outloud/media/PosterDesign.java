package outloud.media;

import outloud.media.Faces.Face;
import outloud.media.Sheet.Box;

/** {@link CardDesign#POSTER}. */
final class PosterDesign {
  private static final double SIZE = 32;

  private PosterDesign() {}

  static void ground(Sheet sheet) {
    Palette palette = sheet.palette();
    Box place = portrait(sheet);
    double disc = place.width();
    halo(sheet.canvas(), place.x() + disc / 2, place.y() + disc / 2, disc, palette);
    sheet.portrait(place.x(), place.y(), disc, onGround(palette));
    kicker(sheet, place.x());
  }

  private static void kicker(Sheet sheet, double portraitX) {
    double margin = margin(sheet);
    double size = SIZE * scale(sheet);
    double room =
        sheet.isSquare() ? sheet.canvas().width() / 2.0 - margin : portraitX - margin - 72;
    Line line = sheet.line(sheet.kicker(), Face.SANS_BOLD, size, room);
    double base = margin + Paragraph.CAPITALS * size;
    sheet.canvas().text(line, margin, base, sheet.palette().muted());
  }

  static void draw(Sheet sheet) {
    double scale = scale(sheet);
    Box place = portrait(sheet);
    Box box = box(sheet, margin(sheet), scale, place.x(), place.y() + place.height());
    text(sheet, sheet.palette(), margin(sheet), scale, box);
  }

  private static Box portrait(Sheet sheet) {
    Canvas canvas = sheet.canvas();
    double disc = sheet.isSquare() ? 300 : 268;
    double x = canvas.width() - margin(sheet) - disc;
    double y = sheet.isSquare() ? margin(sheet) : (canvas.height() - disc) / 2;
    return new Box(x, y, disc, disc);
  }

  private static double scale(Sheet sheet) {
    return sheet.isSquare() ? 1.15 : 1;
  }

  private static double margin(Sheet sheet) {
    return sheet.isSquare() ? 88 : 76;
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
    double size = SIZE * scale;
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
