package outloud.media;

import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** The author's picture, which fills a circle. */
final class Portrait {
  /** What a decoded picture may have; larger ones are read with fewer pixels. */
  private static final int SIDE = 1000;

  /** No camera's; a picture that says so wants to fill the memory. */
  private static final long MOST_PIXELS = 120_000_000;

  private final @Nullable BufferedImage pixels;
  private final @Nullable Drawing drawing;

  private final Map<Integer, BufferedImage> bySide = new ConcurrentHashMap<>();

  private Portrait(@Nullable BufferedImage pixels, @Nullable Drawing drawing) {
    this.pixels = pixels;
    this.drawing = drawing;
  }

  /**
   * The picture in a file of JPEG, PNG, WebP, GIF, BMP or SVG, upright; nothing when it is none of
   * them.
   */
  static Optional<Portrait> of(byte[] file) {
    try {
      BufferedImage pixels = decoded(file);
      if (pixels != null) {
        return Optional.of(new Portrait(square(pixels), null));
      }
      return Optional.of(new Portrait(null, Drawing.of(file)));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static @Nullable BufferedImage decoded(byte[] file) throws IOException {
    if (new PictureReader().read(file) instanceof PictureFacts facts && facts.isStill()) {
      int shorter = Math.min(facts.width(), facts.height());
      long widest = Math.max(1, (long) Math.min(SIDE, shorter) * facts.width() / shorter);
      return new PictureDecoder()
          .decode(file, facts, (int) widest)
          .map(DecodedPicture::pixels)
          .orElse(null);
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : null;
    }
  }

  /** The first picture of a file that moves, or that is no picture for the web. */
  private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_PIXELS) {
        throw new IOException("too many pixels");
      }
      int step = (int) Math.max(1, Math.min(width, height) / SIDE);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  /** The middle of it: heads are rather above it. */
  private static BufferedImage square(BufferedImage picture) {
    int side = Math.min(picture.getWidth(), picture.getHeight());
    int x = (picture.getWidth() - side) / 2;
    int y = (picture.getHeight() - side) / 4;
    return picture.getSubimage(x, y, side, side);
  }

  void draw(Graphics2D graphics, double x, double y, double diameter) {
    int side = (int) Math.ceil(diameter);
    Rectangle2D frame = new Rectangle2D.Double(x, y, diameter, diameter);
    graphics.setPaint(new TexturePaint(bySide.computeIfAbsent(side, this::sized), frame));
    graphics.fill(new Ellipse2D.Double(x, y, diameter, diameter));
  }

  /** With its corners. */
  void drawWhole(Graphics2D graphics, double x, double y, double wide) {
    int side = (int) Math.round(wide);
    BufferedImage picture = bySide.computeIfAbsent(side, this::sized);
    graphics.drawImage(picture, (int) Math.round(x), (int) Math.round(y), null);
  }

  private BufferedImage sized(int side) {
    if (drawing != null) {
      return drawn(drawing, side);
    }
    BufferedImage scaled = java.util.Objects.requireNonNull(pixels);
    while (scaled.getWidth() > 2 * side) {
      scaled = scaled(scaled, scaled.getWidth() / 2);
    }
    return scaled(scaled, side);
  }

  private static BufferedImage drawn(Drawing drawing, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Canvas.smooth(
        image,
        graphics -> {
          double ratio = drawing.ratio();
          double wide = side * Math.max(1, ratio);
          double high = side * Math.max(1, 1 / ratio);
          drawing.render(
              graphics,
              new ViewBox(
                  (float) ((side - wide) / 2),
                  (float) ((side - high) / 2),
                  (float) wide,
                  (float) high));
        });
    return image;
  }

  private static BufferedImage scaled(BufferedImage from, int side) {
    BufferedImage to = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Canvas.smooth(to, graphics -> graphics.drawImage(from, 0, 0, side, side, null));
    return to;
  }
}
