package outloud.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file (third edition, section 5): what they say of the picture, and the file
 * without those that say something of its author.
 */
final class PngChunks {
  private static final int SIGNATURE = 8;

  /** All lengths, names and checksums, beside the data. */
  private static final int FRAME = 12;

  /** What stands beside the picture and changes how it looks. */
  private static final Set<String> LOOKS =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST",
          "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

  private static final int PALETTE = 3;
  private static final int GREY = 0;
  private static final int ALPHA = 4;

  private final Bytes file;
  private final Cut kept;
  private final Cut bare;
  private int width;
  private int height;
  private int bits;
  private int colours;
  private int orientation = Exif.UPRIGHT;
  private byte[] profile = IccProfile.NONE;
  private boolean transparent;
  private boolean animated;
  private boolean data;
  private boolean whole;

  private PngChunks(byte[] bytes) {
    this.file = new Bytes(bytes);
    this.kept = new Cut(bytes);
    this.bare = new Cut(bytes);
  }

  static PngChunks of(byte[] bytes) {
    PngChunks read = new PngChunks(bytes);
    read.kept.keep(0, SIGNATURE);
    read.bare.keep(0, SIGNATURE);
    int at = SIGNATURE;
    while (at + FRAME <= bytes.length && !read.whole) {
      int length = read.file.four(at);
      if (length > bytes.length - at - FRAME) {
        read.keepRest(at);
        break;
      }
      int end = at + FRAME + length;
      read.chunk(name(bytes, at + 4), at, end);
      at = end;
    }
    return read;
  }

  /** What there is of a picture that ends too early. */
  private void keepRest(int at) {
    if (name(file.file(), at + 4).equals("IDAT")) {
      kept.keep(at, file.size());
    }
  }

  private static String name(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  private void chunk(String name, int start, int end) {
    int at = start + 8;
    switch (name) {
      case "IHDR" -> {
        width = file.four(at);
        height = file.four(at + 4);
        bits = file.one(at + 8);
        colours = file.one(at + 9);
        transparent = (colours & ALPHA) != 0;
      }
      case "tRNS" -> transparent = true;
      case "acTL" -> animated = !data;
      case "IDAT" -> data = true;
      case "eXIf" -> exif(at, end - 4);
      case "iCCP" -> profile = profile(at, end - 4);
      case "IEND" -> whole = true;
      default -> {}
    }
    if (LOOKS.contains(name) || (name.charAt(0) & 0x20) == 0) {
      sound(start, end, name);
      kept.keep(start, end);
    }
    if (name.equals("tRNS") || (name.charAt(0) & 0x20) == 0) {
      bare.keep(start, end);
    }
  }

  /** A name, a zero, the number of the method, and the compressed profile (11.3.2.3). */
  private byte[] profile(int at, int end) {
    int name = at;
    while (name < end && file.one(name) != 0) {
      name++;
    }
    return name + 2 < end ? IccProfile.inflated(file.file(), name + 2, end) : IccProfile.NONE;
  }

  private void exif(int at, int end) {
    orientation = Exif.orientation(file, at, end);
    if (orientation != Exif.UPRIGHT) {
      kept.put(chunk("eXIf", Exif.of(orientation)));
    }
  }

  private static byte[] chunk(String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data);
    return ByteBuffer.allocate(FRAME + data.length)
        .putInt(data.length)
        .put(type)
        .put(data)
        .putInt((int) check.getValue())
        .array();
  }

  /** Browsers show nothing of a picture in which a needed part was changed. */
  private void sound(int start, int end, String name) {
    CRC32 check = new CRC32();
    check.update(file.file(), start + 4, end - start - 8);
    long said = (long) file.two(end - 4) << 16 | file.two(end - 2);
    if (check.getValue() != said && (name.charAt(0) & 0x20) == 0) {
      throw new Malformed("is damaged: a checksum is wrong");
    }
  }

  PictureFacts facts() {
    if (!whole || !data) {
      throw Malformed.truncated();
    }
    if (width == 0 || height == 0) {
      throw new Malformed("has no measures");
    }
    boolean turned = orientation >= 5;
    return new PictureFacts(
        PictureFormat.PNG,
        turned ? height : width,
        turned ? width : height,
        orientation,
        animated ? PictureFacts.Kind.AS_IT_IS : PictureFacts.Kind.STILL,
        transparent,
        colours == PALETTE || (colours == GREY && bits < 8),
        depth());
  }

  private int depth() {
    int channels = colours == 2 ? 3 : colours == 6 ? 4 : colours == ALPHA ? 2 : 1;
    return channels * (bits == 16 ? 2 : 1);
  }

  /** The same picture without texts and times, and without what was hidden behind its end. */
  byte[] clean() {
    return kept.bytes();
  }

  /** The picture alone, which any decoder reads. */
  byte[] bare() {
    return bare.bytes();
  }

  /** Its colour profile; empty when it has none. */
  byte[] profile() {
    return profile;
  }
}
