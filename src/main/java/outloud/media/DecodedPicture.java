package outloud.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pixels of a picture, upright and in the colours of sRGB, of which smaller files are made. */
public final class DecodedPicture {
  /** Few enough for an average that one sees. */
  private static final int THUMBNAIL = 16;

  private final BufferedImage pixels;
  private final PictureFacts facts;

  DecodedPicture(BufferedImage pixels, PictureFacts facts) {
    this.pixels = pixels;
    this.facts = facts;
  }

  BufferedImage pixels() {
    return pixels;
  }

  /**
   * The colour that stands for it until it is there: three hexadecimal digits of red, green and
   * blue; empty when the page shines through the picture.
   */
  public String tint() {
    if (facts.transparent()) {
      return "";
    }
    int side = Math.min(THUMBNAIL, Math.min(pixels.getWidth(), pixels.getHeight()));
    int[] thumbnail = Scaling.of(pixels, side, side).getRGB(0, 0, side, side, null, 0, side);
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int pixel : thumbnail) {
      red += pixel >> 16 & 0xff;
      green += pixel >> 8 & 0xff;
      blue += pixel & 0xff;
    }
    return digit(red, thumbnail.length)
        + digit(green, thumbnail.length)
        + digit(blue, thumbnail.length);
  }

  private static String digit(long sum, int count) {
    return Integer.toHexString((int) ((sum + count * 17L / 2) / (count * 17L)));
  }

  /** A WebP file of this width. */
  public byte[] webp(int width, int quality) {
    BufferedImage scaled = scaled(width);
    try {
      return facts.flat() ? WebpCoder.lossless(scaled) : WebpCoder.lossy(scaled, quality);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of this width that every browser reads: PNG if the picture was one, or JPEG. */
  public byte[] plain(int width, int quality) {
    BufferedImage scaled = scaled(width);
    try {
      return isPlainPng(facts) ? png(scaled) : jpeg(scaled, quality);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@link #plain} makes PNG of such a picture. */
  public static boolean isPlainPng(PictureFacts facts) {
    return facts.format() == PictureFormat.PNG || facts.transparent();
  }

  private byte[] png(BufferedImage scaled) throws IOException {
    int wide = scaled.getWidth();
    int high = scaled.getHeight();
    if (facts.flat() && !facts.transparent()) {
      return new PngFile(wide, high).of(scaled.getRGB(0, 0, wide, high, null, 0, wide));
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    return written(writer, writer.getDefaultWriteParam(), scaled);
  }

  private static byte[] jpeg(BufferedImage scaled, int quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(quality / 100f);
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return written(writer, param, scaled);
  }

  private static byte[] written(ImageWriter writer, ImageWriteParam param, BufferedImage picture)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private BufferedImage scaled(int width) {
    int height = (int) Math.max(1, Math.round((double) width * facts.height() / facts.width()));
    return Scaling.of(pixels, width, height);
  }
}
