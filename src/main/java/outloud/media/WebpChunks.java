package outloud.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The chunks of a WebP file (RFC 9649): what they say of the picture, and the file without those
 * that say something of its author.
 */
final class WebpChunks {
  private static final int HEAD = 12;
  private static final Set<String> LOOKS =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private static final int ANIMATION = 0x02;
  private static final int XMP = 0x04;
  private static final int EXIF = 0x08;
  private static final int ALPHA = 0x10;

  private final Bytes file;
  private final Cut kept;
  private int width;
  private int height;
  private int flags;
  private int orientation = Exif.UPRIGHT;
  private int extended = -1;
  private byte[] profile = IccProfile.NONE;
  private boolean transparent;
  private boolean picture;
  private boolean whole;

  private WebpChunks(byte[] bytes) {
    this.file = new Bytes(bytes);
    this.kept = new Cut(bytes);
  }

  static WebpChunks of(byte[] bytes) {
    WebpChunks read = new WebpChunks(bytes);
    long said = 8L + read.file.fourLittle(4);
    read.whole = said <= bytes.length;
    int end = (int) Math.min(said, bytes.length);
    read.kept.keep(0, HEAD);
    int at = HEAD;
    while (at + 8 <= end) {
      int length = read.file.fourLittle(at + 4);
      if (length > end - at - 8) {
        read.whole = false;
        read.keepRest(at, bytes.length);
        break;
      }
      int behind = Math.min(end, at + 8 + length + (length & 1));
      read.chunk(
          new String(bytes, at, 4, StandardCharsets.ISO_8859_1), at, at + 8 + length, behind);
      at = behind;
    }
    read.tell();
    return read;
  }

  /** Says how the picture lies, where the format has a place for that. */
  private void tell() {
    if (tells()) {
      byte[] exif = Exif.of(orientation);
      kept.put(
          ByteBuffer.allocate(8 + exif.length)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put("EXIF".getBytes(StandardCharsets.US_ASCII))
              .putInt(exif.length)
              .put(exif)
              .array());
    }
  }

  private boolean tells() {
    return extended >= 0 && orientation != Exif.UPRIGHT;
  }

  /** What there is of a picture that ends too early. */
  private void keepRest(int at, int end) {
    if (file.says(at, "VP8") || file.says(at, "ANMF") || file.says(at, "ALPH")) {
      kept.keep(at, end);
    }
  }

  private void chunk(String name, int start, int end, int behind) {
    int at = start + 8;
    switch (name) {
      case "VP8X" -> {
        extended = start;
        flags = file.one(at);
        size(file.threeLittle(at + 4) + 1, file.threeLittle(at + 7) + 1);
        transparent = (flags & ALPHA) != 0;
      }
      case "VP8 " -> lossy(at);
      case "VP8L" -> lossless(at);
      case "ANMF" -> picture = true;
      case "ICCP" -> profile = Arrays.copyOfRange(file.file(), at, end);
      case "EXIF" -> orientation = Exif.orientation(file, tiff(at), end);
      default -> {}
    }
    if (LOOKS.contains(name)) {
      kept.keep(start, behind);
    }
  }

  /** Some programs write the block as JPEG has it. */
  private int tiff(int at) {
    return file.says(at, "Exif\0\0") ? at + 6 : at;
  }

  /** A key frame of VP8 (RFC 6386, 9.1). */
  private void lossy(int at) {
    picture = true;
    if (file.says(at + 3, "\u009d\u0001*")) {
      size(file.twoLittle(at + 6) & 0x3fff, file.twoLittle(at + 8) & 0x3fff);
    }
  }

  private void lossless(int at) {
    picture = true;
    int low = file.twoLittle(at + 1);
    int high = file.twoLittle(at + 3);
    size((low & 0x3fff) + 1, (low >> 14 | ((high & 0xfff) << 2)) + 1);
    transparent |= (high & 0x1000) != 0;
  }

  /** What stands first counts: the frames of an extended file may be smaller. */
  private void size(int wide, int high) {
    if (width == 0) {
      width = wide;
      height = high;
    }
  }

  PictureFacts facts() {
    if (!whole || !picture) {
      throw Malformed.truncated();
    }
    if (width == 0 || height == 0) {
      throw new Malformed("has no measures");
    }
    boolean turned = orientation >= 5;
    boolean animated = (flags & ANIMATION) != 0;
    return new PictureFacts(
        PictureFormat.WEBP,
        turned ? height : width,
        turned ? width : height,
        orientation,
        animated ? PictureFacts.Kind.AS_IT_IS : PictureFacts.Kind.STILL,
        transparent,
        false,
        4);
  }

  /** The same picture without what is not needed to show it. */
  byte[] clean() {
    byte[] clean = kept.bytes();
    if (clean == file.file()) {
      return clean;
    }
    ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
    if (extended >= 0) {
      int at = HEAD + 8;
      clean[at] = (byte) ((clean[at] & ~(XMP | EXIF)) | (tells() ? EXIF : 0));
    }
    return clean;
  }

  /** Its colour profile; empty when it has none. */
  byte[] profile() {
    return profile;
  }
}
