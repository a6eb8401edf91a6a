package outloud.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DirectColorModel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The colour profile of a picture: what its numbers mean where they are not those of sRGB. */
final class IccProfile {
  static final byte[] NONE = {};

  /** Far more than profiles of cameras and screens have. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private IccProfile() {}

  /** A profile that was compressed; empty when it was not, or is no profile at that length. */
  static byte[] inflated(byte[] file, int start, int end) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(file, start, end - start);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      int length = inflater.inflate(part);
      while (length > 0 && out.size() < LONGEST) {
        out.write(part, 0, length);
        length = inflater.inflate(part);
      }
      return inflater.finished() ? out.toByteArray() : NONE;
    } catch (DataFormatException _) {
      return NONE;
    }
  }

  /**
   * The same picture in the colours of sRGB, which is what browsers take a picture for that does
   * not say; the picture itself where the profile changes nothing, or cannot be used.
   *
   * @param picture with eight bits of red, green and blue
   */
  static BufferedImage applied(byte[] profile, BufferedImage picture) {
    if (profile.length == 0 || picture.getColorModel().hasAlpha() || isUsual(profile)) {
      return picture;
    }
    try {
      ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
      if (space.getType() != ColorSpace.TYPE_RGB) {
        return picture;
      }
      DirectColorModel model = new DirectColorModel(space, 24, 0xff0000, 0xff00, 0xff, 0, false, 3);
      BufferedImage meant = new BufferedImage(model, picture.getRaster(), false, null);
      BufferedImage usual =
          new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
      return new ColorConvertOp(null).filter(meant, usual);
    } catch (RuntimeException _) {
      return picture;
    }
  }

  /** By the name that most profiles bear, as ASCII or UTF-16. */
  private static boolean isUsual(byte[] profile) {
    String text = new String(profile, StandardCharsets.ISO_8859_1);
    return text.contains("sRGB IEC61966") || text.contains("s\0R\0G\0B\0 \0I\0E\0C\0006\0001\0009");
  }
}
