package outloud.media;

/**
 * The measures of an AVIF file: those of the largest picture in it, turned as it says (ISO/IEC
 * 23008-12, 6.5.3 and 6.5.10). Its parts and its thumbnail are smaller.
 */
final class AvifSize {
  private static final int BOX = 8;

  /** A box whose contents begin with a version and flags. */
  private static final int FULL_BOX = 12;

  /** The measures lie in the fourth box of each other. */
  private static final int DEEPEST = 4;

  private final Bytes file;
  private int width;
  private int height;
  private boolean turned;

  private AvifSize(Bytes file) {
    this.file = file;
  }

  static PictureFacts of(byte[] bytes) {
    AvifSize size = new AvifSize(new Bytes(bytes));
    size.boxes(0, bytes.length, DEEPEST);
    return PictureFacts.asItIs(
        PictureFormat.AVIF,
        size.turned ? size.height : size.width,
        size.turned ? size.width : size.height);
  }

  private void boxes(int start, int end, int depth) {
    int at = start;
    while (depth > 0 && at + BOX <= end) {
      int length = file.four(at);
      int behind = length == 0 ? end : at + Math.min(length, end - at);
      if (length != 0 && length < BOX) {
        return;
      }
      if (file.says(at + 4, "meta")) {
        boxes(at + FULL_BOX, behind, depth - 1);
      } else if (file.says(at + 4, "iprp") || file.says(at + 4, "ipco")) {
        boxes(at + BOX, behind, depth - 1);
      } else if (file.says(at + 4, "ispe")) {
        size(file.four(at + FULL_BOX), file.four(at + FULL_BOX + 4));
      } else if (file.says(at + 4, "irot")) {
        turned = (file.one(at + BOX) & 1) == 1;
      }
      at = behind;
    }
  }

  private void size(int wide, int high) {
    if ((long) wide * high > (long) width * height) {
      width = wide;
      height = high;
    }
  }
}
