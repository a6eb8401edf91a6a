package outloud.media;

import io.nayuki.qrcodegen.DataTooLongException;
import java.util.Optional;

/**
 * A QR code (ISO/IEC 18004) as one path of SVG: a square for each dark module, on a grid of units.
 *
 * @param size of the whole with its quiet zone, four modules wide on each side
 * @param path of the dark modules
 */
public record QrCode(int size, String path) {
  private static final int QUIET = 4;

  /** The code of a text; nothing when it is too long for any. */
  public static Optional<QrCode> of(String text) {
    try {
      // A code of a page is read from a screen, at rest: a quarter of it need not be spare.
      io.nayuki.qrcodegen.QrCode code =
          io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
      return Optional.of(new QrCode(code.size + 2 * QUIET, path(code)));
    } catch (DataTooLongException _) {
      return Optional.empty();
    }
  }

  /** Modules that touch in a row are one rectangle. */
  private static String path(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int run = 0;
      for (int x = 0; x <= code.size; x++) {
        if (x < code.size && code.getModule(x, y)) {
          run++;
        } else if (run > 0) {
          path.append('M').append(x - run + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run).append("v1h-").append(run).append('z');
          run = 0;
        }
      }
    }
    return path.toString();
  }
}
