package outloud.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures, large ones with fewer pixels: what is shown needs no more, and 50 megapixels
 * are 150 MB. JPEG and PNG by the JDK, WebP by libwebp.
 */
public final class PictureDecoder {
  /** What the pixels of one picture may take while it is decoded. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  /** A quarter of the pixels at four bytes, for one that is read. */
  private static final int HALVED = 1;

  /** Bytes for one pixel that is shown: itself, its colours one by one, and as libwebp has them. */
  private static final int ENCODED = 12;

  /** Whether WebP can be read and written here: it is native code. */
  public boolean knowsWebp() {
    return WebpCoder.isThere();
  }

  /**
   * How much memory it takes to make pictures up to this width of one: its pixels as they are read,
   * those that are half as many, and what an encoder makes of the shown ones.
   */
  public long bytes(PictureFacts facts, int widest) {
    long step = step(facts, widest);
    long read = (long) facts.width() * facts.height() / (step * step);
    long wide = Math.min(facts.width(), widest);
    long shown = wide * Math.max(1, wide * facts.height() / facts.width());
    return read * (facts.depth() + HALVED) + shown * ENCODED;
  }

  /** Whether there is memory for pictures of this width: the very highest are too large. */
  public boolean reaches(PictureFacts facts, int width) {
    return (long) step(facts, width) * width <= facts.width();
  }

  /**
   * The pixels of a picture; nothing when it cannot be decoded.
   *
   * @param file whose facts these are; it is a still picture
   * @param widest how wide the largest picture is that will be made of it
   */
  public Optional<DecodedPicture> decode(byte[] file, PictureFacts facts, int widest) {
    try {
      BufferedImage pixels = pixels(file, facts, step(facts, widest));
      boolean turned = facts.isTurned();
      int wide = turned ? pixels.getHeight() : pixels.getWidth();
      int width = Math.min(wide, widest);
      int height = (int) Math.max(1, Math.round((double) width * facts.height() / facts.width()));
      BufferedImage scaled = Scaling.of(pixels, turned ? height : width, turned ? width : height);
      BufferedImage usual = IccProfile.applied(profile(file, facts), scaled);
      return Optional.of(DecodedPicture.of(Scaling.upright(usual, facts.orientation()), facts));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  /** Every so many pixels are read, so that at least two stand for one that is shown. */
  private static int step(PictureFacts facts, int widest) {
    int step = Math.max(1, facts.width() / (2 * Math.max(1, widest)));
    long bytes = (long) facts.width() * facts.height() * facts.depth();
    while (bytes / ((long) step * step) > MOST_BYTES) {
      step++;
    }
    return step;
  }

  private static BufferedImage pixels(byte[] file, PictureFacts facts, int step)
      throws IOException {
    return switch (facts.format()) {
      case JPEG -> read("jpeg", JpegFile.of(file).bare(), step);
      case PNG -> read("png", PngChunks.of(file).bare(), step);
      case WEBP -> webp(file, facts, step);
      case GIF, AVIF, SVG, UNKNOWN -> throw new IOException("not decoded here");
    };
  }

  private static BufferedImage webp(byte[] file, PictureFacts facts, int step) throws IOException {
    int width = facts.isTurned() ? facts.height() : facts.width();
    int height = facts.isTurned() ? facts.width() : facts.height();
    return WebpCoder.decoded(file, Math.max(1, width / step), Math.max(1, height / step), step > 1);
  }

  private static BufferedImage read(String format, byte[] file, int step) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] profile(byte[] file, PictureFacts facts) {
    return switch (facts.format()) {
      case JPEG -> JpegFile.of(file).profile();
      case PNG -> PngChunks.of(file).profile();
      case WEBP -> WebpChunks.of(file).profile();
      case GIF, AVIF, SVG, UNKNOWN -> IccProfile.NONE;
    };
  }
}
