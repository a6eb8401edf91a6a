package outloud.media;

import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.function.Consumer;

/** A sheet of pixels to draw on, from the top left corner. */
final class Canvas {
  /** How much room an emoji takes, as a part of the letters' size. */
  static final double EMOJI_ADVANCE = 1.24;

  private static final double EMOJI_SIZE = 1.1;
  private static final double EMOJI_DESCENT = 0.18;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final PngFile file;

  Canvas(int width, int height, int ground) {
    this(width, height, new int[width * height]);
    Arrays.fill(pixels, ground);
  }

  private Canvas(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
    this.file = new PngFile(width, height);
  }

  /** A sheet on which everything is drawn that is on this one. */
  Canvas copy() {
    return new Canvas(width, height, pixels.clone());
  }

  /** Everything on it gives way to what is on another sheet of the same size. */
  void become(Canvas other) {
    System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
  }

  /** Leaves at most so many colours on it. */
  void reduce(int most) {
    byte[] indexes = new byte[pixels.length];
    int[] colours = Palettized.colours(pixels, most, indexes);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = colours[indexes[i] & 0xff];
    }
  }

  private static Graphics2D smooth(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return graphics;
  }

  /** Draws on a picture of its own, with smooth edges. */
  static void smooth(BufferedImage image, Consumer<Graphics2D> work) {
    Graphics2D graphics = smooth(image);
    work.accept(graphics);
    graphics.dispose();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  void box(double x, double y, double wide, double high, int colour) {
    fill(new Rectangle2D.Double(x, y, wide, high), colour);
  }

  void roundedBox(double x, double y, double wide, double high, double radius, int colour) {
    fill(new RoundRectangle2D.Double(x, y, wide, high, 2 * radius, 2 * radius), colour);
  }

  void disc(double x, double y, double diameter, int colour) {
    fill(new Ellipse2D.Double(x, y, diameter, diameter), colour);
  }

  void fill(Shape shape, int colour) {
    Coverage.of(shape, 0, 0).paint(pixels, width, colour);
  }

  /** A line whose letters begin at {@code x} and stand on {@code base}. */
  void text(Line line, double x, double base, int colour) {
    Coverage.of(line.ink(), x, base).paint(pixels, width, colour);
    for (Line.Placed emoji : line.emoji()) {
      double side = EMOJI_SIZE * line.size();
      double gap = (EMOJI_ADVANCE * line.size() - side) / 2;
      emoji(emoji.text(), x + emoji.x() + gap, base + EMOJI_DESCENT * line.size() - side, side);
    }
  }

  /** A line that ends at {@code x}. */
  void textBefore(Line line, double x, double base, int colour) {
    text(line, x - line.width(), base, colour);
  }

  /** Lines from the top of the first one's capitals, in a column that begins at {@code x}. */
  void paragraph(Paragraph paragraph, double x, double top, double column, int colour) {
    double base = top + Paragraph.CAPITALS * paragraph.size();
    for (Line line : paragraph.lines()) {
      text(line, paragraph.isRightToLeft() ? x + column - line.width() : x, base, colour);
      base += paragraph.lineHeight();
    }
  }

  private void emoji(String text, double x, double y, double side) {
    Emoji.svg(text)
        .map(Drawing::of)
        .ifPresent(drawing -> {
          ViewBox place = new ViewBox((float) x, (float) y, (float) side, (float) side);
          smooth(image(), graphics -> drawing.render(graphics, place));
        });
  }

  /** A picture, scaled to cover a round place. */
  void portrait(Portrait portrait, double x, double y, double diameter) {
    smooth(image(), graphics -> portrait.draw(graphics, x, y, diameter));
  }

  /** A picture, scaled to cover a square. */
  void picture(Portrait picture, double x, double y, double side) {
    smooth(image(), graphics -> picture.drawWhole(graphics, x, y, side));
  }

  /** The same pixels, for what AWT draws on them. */
  private BufferedImage image() {
    DirectColorModel rgb = new DirectColorModel(24, 0xff0000, 0xff00, 0xff);
    DataBufferInt buffer = new DataBufferInt(pixels, pixels.length);
    WritableRaster raster =
        Raster.createPackedRaster(buffer, width, height, width, rgb.getMasks(), null);
    return new BufferedImage(rgb, raster, false, null);
  }

  /** The file. */
  byte[] png() {
    return file.of(pixels);
  }
}
