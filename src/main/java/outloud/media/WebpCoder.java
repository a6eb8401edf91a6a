package outloud.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPReader;
import com.luciad.imageio.webp.WebPWrapper;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.WebPWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads and writes WebP by libwebp, which is native code: some machines cannot load it. */
final class WebpCoder {
  /**
   * What libwebp calls its effort, from 0 to 6. Measured on 120 pictures of a blog: 2 takes 0.43 of
   * the time of 4, its own default, and gives files that are 3 % larger.
   */
  private static final int METHOD = 2;

  /** Says to whoever ends the process that something was unpacked, to be deleted at its end. */
  private static final String UNPACKED = "outloud.unpacked";

  private WebpCoder() {}

  /** Looked for once, when the first picture needs it. */
  private static final class Library {
    static final boolean LOADED = load();

    private static boolean load() {
      try {
        WebPWrapper.loadNativeLibrary();
        System.setProperty(UNPACKED, "true");
        return true;
      } catch (LinkageError | RuntimeException _) {
        return false;
      }
    }
  }

  static boolean isThere() {
    return Library.LOADED;
  }

  private static void needed() throws IOException {
    if (!isThere()) {
      throw new IOException("libwebp cannot be loaded on this machine");
    }
  }

  /**
   * The pixels of a file.
   *
   * @param width of the file or less: libwebp scales as it decodes
   */
  static BufferedImage decoded(byte[] file, int width, int height, boolean isScaled)
      throws IOException {
    needed();
    WebPReader reader = new WebPReader(new WebPImageReaderSpi());
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      WebPReadParam param = reader.getDefaultReadParam();
      if (isScaled) {
        param.setUseScaling(true);
        param.setScaledWidth(width);
        param.setScaledHeight(height);
      }
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  /** A file with these pixels, coded as photographs are. */
  static byte[] lossy(BufferedImage picture, int quality) throws IOException {
    return written(picture, CompressionType.Lossy, quality / 100f);
  }

  /** A file with exactly these pixels: flat drawings are smaller that way. */
  static byte[] lossless(BufferedImage picture) throws IOException {
    return written(picture, CompressionType.Lossless, 1);
  }

  private static byte[] written(BufferedImage picture, CompressionType type, float quality)
      throws IOException {
    needed();
    WebPWriter writer = new WebPWriter(new WebPImageWriterSpi());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      WebPWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(type);
      param.setCompressionQuality(quality);
      param.setMethod(METHOD);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
