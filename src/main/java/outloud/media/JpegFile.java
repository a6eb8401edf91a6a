package outloud.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The segments of a JPEG file (ITU T.81, annex B): what they say of the picture, and the file
 * without those that say something of the photographer.
 */
final class JpegFile {
  private static final int MARK = 0xff;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int APPLICATION = 0xe0;
  private static final int EXIF = 0xe1;
  private static final int PROFILE = 0xe2;
  private static final int ADOBE = 0xee;

  private final Bytes file;
  private final Cut kept;
  private final Cut bare;
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream(0);
  private int width;
  private int height;
  private int components;
  private int process = -1;
  private int precision;
  private int orientation = Exif.UPRIGHT;
  private boolean whole;
  private boolean told;

  private JpegFile(byte[] bytes) {
    this.file = new Bytes(bytes);
    this.kept = new Cut(bytes);
    this.bare = new Cut(bytes);
  }

  /** Reads it up to its end, or to where it ends too early. */
  static JpegFile of(byte[] bytes) {
    JpegFile read = new JpegFile(bytes);
    read.orientation = read.toldOrientation();
    read.keep(0, 2);
    int at = 2;
    while (at < bytes.length && !read.whole) {
      at = read.segment(at);
    }
    return read;
  }

  /** In its first EXIF block, before anything is written. */
  private int toldOrientation() {
    int at = 2;
    while (at + 4 < file.size() && file.one(at) == MARK) {
      int marker = file.one(at + 1);
      if (marker == SCAN || marker == END) {
        return Exif.UPRIGHT;
      }
      if (isBare(marker)) {
        at += marker == MARK ? 1 : 2;
        continue;
      }
      int end = at + 2 + file.two(at + 2);
      if (marker == EXIF && file.says(at + 4, "Exif\0\0")) {
        return Exif.orientation(file, at + 10, Math.min(end, file.size()));
      }
      at = end;
    }
    return Exif.UPRIGHT;
  }

  /** Reads what begins here; the index behind it. */
  private int segment(int at) {
    if (file.one(at) != MARK) {
      // Browsers skip what stands between two segments, so it must not hide the next one.
      int next = at;
      while (next < file.size() && file.one(next) != MARK) {
        next++;
      }
      return next;
    }
    if (at + 1 >= file.size()) {
      return file.size();
    }
    int marker = file.one(at + 1);
    if (marker == MARK) {
      return at + 1;
    }
    if (marker == END) {
      whole = true;
      keep(at, at + 2);
      return at + 2;
    }
    if (isBare(marker)) {
      keep(at, at + 2);
      return at + 2;
    }
    if (at + 4 > file.size()) {
      return file.size();
    }
    int length = file.two(at + 2);
    if (length < 2) {
      throw new Malformed("has a part of no length");
    }
    int end = Math.min(file.size(), at + 2 + length);
    if (isFrame(marker) && process < 0) {
      frame(marker, at + 4);
    }
    if (marker == SCAN) {
      end = scanEnd(end);
    }
    take(marker, at, end);
    return end;
  }

  private static boolean isBare(int marker) {
    return marker == MARK || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private void frame(int marker, int at) {
    process = marker - 0xc0;
    precision = file.one(at);
    height = file.two(at + 1);
    width = file.two(at + 3);
    components = file.one(at + 5);
  }

  /** Where the data of a scan end: at the next marker that is no part of them (B.1.1.5). */
  private int scanEnd(int from) {
    int at = from;
    byte[] bytes = file.file();
    while (at + 1 < bytes.length) {
      if (bytes[at] == (byte) MARK) {
        int next = bytes[at + 1] & 0xff;
        boolean inside = next == 0 || next == MARK || (next >= 0xd0 && next <= 0xd7);
        if (!inside) {
          return at;
        }
      }
      at++;
    }
    return bytes.length;
  }

  /** Keeps what decoders need: the tables, the colours, and the picture. */
  private void take(int marker, int at, int end) {
    boolean application = (marker & 0xf0) == APPLICATION || marker == COMMENT;
    if (!application) {
      tell();
      keep(at, end);
    } else if (marker == APPLICATION && file.says(at + 4, "JFIF\0")) {
      keep(at, end);
    } else if (marker == PROFILE && file.says(at + 4, "ICC_PROFILE\0")) {
      tell();
      kept.keep(at, end);
      profile.writeBytes(Arrays.copyOfRange(file.file(), Math.min(at + 18, end), end));
    } else if (marker == ADOBE && file.says(at + 4, "Adobe")) {
      tell();
      keep(at, end);
    }
  }

  /** Says how the picture lies, once, before the first part that is not about the file itself. */
  private void tell() {
    if (!told && orientation != Exif.UPRIGHT) {
      byte[] exif = Exif.of(orientation);
      byte[] segment =
          ByteBuffer.allocate(10 + exif.length)
              .put((byte) MARK)
              .put((byte) EXIF)
              .putShort((short) (8 + exif.length))
              .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
              .put(exif)
              .array();
      kept.put(segment);
    }
    told = true;
  }

  private void keep(int start, int end) {
    kept.keep(start, end);
    bare.keep(start, end);
  }

  PictureFacts facts() {
    if (!whole) {
      throw Malformed.truncated();
    }
    if (process < 0 || width == 0 || height == 0) {
      throw new Malformed("has no measures");
    }
    boolean turned = orientation >= 5;
    return new PictureFacts(
        PictureFormat.JPEG,
        turned ? height : width,
        turned ? width : height,
        orientation,
        isDecodable() ? PictureFacts.Kind.STILL : PictureFacts.Kind.AS_IT_IS,
        false,
        false,
        Math.max(1, components));
  }

  /** The JDK decodes what nearly all files are: 8 bits, Huffman, grey or three colours. */
  private boolean isDecodable() {
    return process <= 2 && precision == 8 && (components == 1 || components == 3);
  }

  /** The same picture without what is not needed to show it. */
  byte[] clean() {
    return kept.bytes();
  }

  /** The picture alone, which any decoder reads. */
  byte[] bare() {
    return bare.bytes();
  }

  /** Its colour profile, whose parts stand in their order (ICC.1:2010, B.4); or empty. */
  byte[] profile() {
    return profile.toByteArray();
  }
}
