package outloud.media;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Which code points a font has glyphs for: the {@code cmap} table of OpenType. */
final class CharacterMap {
  private static final int COLLECTION = 0x74746366;
  private static final int CMAP = 0x636d6170;

  private CharacterMap() {}

  /**
   * The code points.
   *
   * @param font the bytes of a TrueType or OpenType font, or of a collection, whose first font
   *     counts
   * @throws IllegalArgumentException when they are none
   */
  static BitSet of(byte[] font) {
    BitSet points = new BitSet();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(font);
      int start = bytes.getInt(0) == COLLECTION ? bytes.getInt(12) : 0;
      int tables = bytes.getChar(start + 4);
      for (int i = 0; i < tables; i++) {
        int at = start + 12 + 16 * i;
        if (bytes.getInt(at) == CMAP) {
          read(bytes, bytes.getInt(at + 8), points);
        }
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the font is cut off or damaged", e);
    }
    if (points.isEmpty()) {
      throw new IllegalArgumentException("it has no characters");
    }
    return points;
  }

  private static void read(ByteBuffer bytes, int cmap, BitSet points) {
    int count = bytes.getChar(cmap + 2);
    for (int i = 0; i < count; i++) {
      int table = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      int format = bytes.getChar(table);
      if (format == 4) {
        readSegments(bytes, table, points);
      } else if (format == 12) {
        readGroups(bytes, table, points);
      }
    }
  }

  /** Format 4: the basic multilingual plane. A glyph of 0 is the box for what is missing. */
  private static void readSegments(ByteBuffer bytes, int table, BitSet points) {
    int twice = bytes.getChar(table + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = bytes.getChar(table + 14 + i);
      int start = bytes.getChar(table + 16 + twice + i);
      int delta = bytes.getChar(table + 16 + 2 * twice + i);
      int place = table + 16 + 3 * twice + i;
      int offset = bytes.getChar(place);
      for (int point = start; point <= end && point < 0xffff; point++) {
        int glyph =
            offset == 0
                ? (point + delta) & 0xffff
                : bytes.getChar(place + offset + 2 * (point - start));
        if (glyph != 0) {
          points.set(point);
        }
      }
    }
  }

  /** Format 12: all planes. */
  private static void readGroups(ByteBuffer bytes, int table, BitSet points) {
    int count = bytes.getInt(table + 12);
    for (int i = 0; i < count; i++) {
      int start = bytes.getInt(table + 16 + 12 * i);
      int end = bytes.getInt(table + 20 + 12 * i);
      if (start < 0 || end < start || end > Character.MAX_CODE_POINT) {
        throw new IllegalArgumentException("the font is damaged");
      }
      points.set(start, end + 1);
    }
  }
}
