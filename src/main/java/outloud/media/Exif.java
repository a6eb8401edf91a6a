package outloud.media;

import java.nio.ByteBuffer;

/**
 * The one thing in EXIF that a page needs: how the picture lies in its file (tag 274 of TIFF 6.0,
 * section 8). All else, the place where it was taken among it, is nobody's business.
 */
final class Exif {
  static final int UPRIGHT = 1;
  private static final int TURNED_MOST = 8;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int SHORT = 3;
  private static final int FIRST_DIRECTORY = 8;

  private Exif() {}

  /**
   * The orientation, from 1 to 8.
   *
   * @param start of the TIFF header in the file, which tells the order of bytes
   * @return 1 where the block does not say, or cannot be read
   */
  static int orientation(Bytes file, int start, int end) {
    boolean little = file.says(start, "II*\0");
    if (end - start < FIRST_DIRECTORY || !(little || file.says(start, "MM\0*"))) {
      return UPRIGHT;
    }
    try {
      int directory = start + four(file, start + 4, little);
      int entries = two(file, directory, little);
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * ENTRY;
        if (entry + ENTRY > end) {
          return UPRIGHT;
        }
        if (two(file, entry, little) == ORIENTATION && two(file, entry + 2, little) == SHORT) {
          int value = two(file, entry + 8, little);
          return value >= UPRIGHT && value <= TURNED_MOST ? value : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (Malformed _) {
      return UPRIGHT;
    }
  }

  private static int two(Bytes file, int at, boolean little) {
    return little ? file.twoLittle(at) : file.two(at);
  }

  private static int four(Bytes file, int at, boolean little) {
    return little ? file.fourLittle(at) : file.four(at);
  }

  /** A block of TIFF that says nothing but this. */
  static byte[] of(int orientation) {
    return ByteBuffer.allocate(FIRST_DIRECTORY + 2 + ENTRY + 4)
        .put(new byte[] {'M', 'M', 0, '*'})
        .putInt(FIRST_DIRECTORY)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
