package outloud.media;

import java.util.Arrays;

/** Makes a picture one of indexes into at most 256 colours. */
final class Palettized {
  private static final int MOST = 256;
  private static final int RGB = 0xffffff;
  private static final int SHORT = 16;
  private static final byte[] ZEROS = new byte[8192];

  private Palettized() {}

  /** The colours of the same picture, or of one that looks the same if they are too many. */
  static int[] colours(int[] pixels, byte[] indexes) {
    return colours(pixels, MOST, indexes);
  }

  /**
   * The colours of the same picture, or of one that looks the same if they are too many.
   *
   * @param most so many colours are left, 256 or fewer
   * @param indexes is filled with the colour of each pixel
   */
  static int[] colours(int[] pixels, int most, byte[] indexes) {
    clear(indexes);
    int[] colours = new int[most];
    ColourCount places = new ColourCount();
    int count = 0;
    if (pixels.length > 0) {
      // The last corner is of the ground: of what is most, nothing need be written.
      colours[count++] = pixels[pixels.length - 1] & RGB;
      places.set(colours[0], count);
    }
    int end;
    for (int start = 0; start < pixels.length; start = end) {
      end = end(pixels, start);
      int place = places.of(pixels[start] & RGB) - 1;
      if (place < 0) {
        if (count == most) {
          return reduced(pixels, most, indexes);
        }
        colours[count] = pixels[start] & RGB;
        place = count++;
        places.set(pixels[start] & RGB, count);
      }
      if (place > 0) {
        Arrays.fill(indexes, start, end, (byte) place);
      }
    }
    return Arrays.copyOf(colours, count);
  }

  /** Copying is what a machine that has just started does fastest. */
  private static void clear(byte[] indexes) {
    for (int at = 0; at < indexes.length; at += ZEROS.length) {
      System.arraycopy(ZEROS, 0, indexes, at, Math.min(ZEROS.length, indexes.length - at));
    }
  }

  private static int[] reduced(int[] pixels, int most, byte[] indexes) {
    ColourCount count = new ColourCount();
    int end;
    for (int start = 0; start < pixels.length; start = end) {
      end = end(pixels, start);
      count.add(pixels[start] & RGB, end - start);
    }
    ColourCount places = new ColourCount();
    int[] colours = ColourBoxes.reduced(count.byFrequency(), count, most, places);
    for (int start = 0; start < pixels.length; start = end) {
      end = end(pixels, start);
      Arrays.fill(indexes, start, end, (byte) places.of(pixels[start] & RGB));
    }
    return colours;
  }

  /** Where pixels of one colour end; long runs, which are most of a card, are compared at once. */
  private static int end(int[] pixels, int start) {
    int colour = pixels[start];
    int end = start + 1;
    while (end < pixels.length && pixels[end] == colour && end - start < SHORT) {
      end++;
    }
    if (end - start < SHORT || end == pixels.length) {
      return end;
    }
    int same = Arrays.mismatch(pixels, end, pixels.length, pixels, end - 1, pixels.length - 1);
    return same < 0 ? pixels.length : end + same;
  }

  /** A number for each colour, open-addressed: boxed maps would take longer than the drawing. */
  static final class ColourCount {
    private int[] keys = new int[4096];
    private int[] values = new int[4096];
    private int size;

    void add(int colour, int times) {
      int at = place(colour);
      values[at] += times;
      filled(at, colour);
    }

    void set(int colour, int value) {
      int at = place(colour);
      values[at] = value;
      filled(at, colour);
    }

    int of(int colour) {
      return values[place(colour)];
    }

    /** Keys are kept with one added, so that 0 is a free place. */
    private int place(int colour) {
      int at = ((colour * 0x9e3779b1) >>> 8) & (keys.length - 1);
      while (keys[at] != 0 && keys[at] != colour + 1) {
        at = (at + 1) & (keys.length - 1);
      }
      return at;
    }

    private void filled(int at, int colour) {
      if (keys[at] == 0) {
        keys[at] = colour + 1;
        size++;
        if (size * 2 > keys.length) {
          grow();
        }
      }
    }

    private void grow() {
      int[] oldKeys = keys;
      int[] oldValues = values;
      keys = new int[2 * oldKeys.length];
      values = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int at = place(oldKeys[i] - 1);
          keys[at] = oldKeys[i];
          values[at] = oldValues[i];
        }
      }
    }

    /** All colours, the most frequent first, equally frequent ones by value. */
    int[] byFrequency() {
      long[] pairs = new long[size];
      int count = 0;
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != 0) {
          pairs[count++] = ((long) (Integer.MAX_VALUE - values[i]) << 24) | (keys[i] - 1);
        }
      }
      Arrays.sort(pairs);
      int[] colours = new int[count];
      for (int i = 0; i < count; i++) {
        colours[i] = (int) (pairs[i] & RGB);
      }
      return colours;
    }
  }
}
