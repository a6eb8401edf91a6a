package outloud.media;

import java.util.Arrays;

/** A picture as indexes into at most 256 colours. */
final class Palettized {
  private static final int MOST = 256;
  private static final int RGB = 0xffffff;

  private final byte[] indexes;
  private final int[] colours;

  private Palettized(byte[] indexes, int[] colours) {
    this.indexes = indexes;
    this.colours = colours;
  }

  byte[] indexes() {
    return indexes;
  }

  int[] colours() {
    return colours;
  }

  /** The same picture when it has few colours; else one that looks the same. */
  static Palettized of(int[] pixels) {
    ColourCount count = new ColourCount();
    int start = 0;
    for (int i = 1; i <= pixels.length; i++) {
      if (i == pixels.length || pixels[i] != pixels[start]) {
        count.add(pixels[start] & RGB, i - start);
        start = i;
      }
    }
    int[] sorted = count.byFrequency();
    ColourCount places = new ColourCount();
    int[] colours = sorted;
    if (sorted.length > MOST) {
      colours = ColourBoxes.reduced(sorted, count, MOST, places);
    } else {
      for (int i = 0; i < sorted.length; i++) {
        places.set(sorted[i], i);
      }
    }
    byte[] indexes = new byte[pixels.length];
    int last = pixels.length == 0 ? 0 : ~pixels[0];
    byte index = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != last) {
        last = pixels[i];
        index = (byte) places.of(last & RGB);
      }
      indexes[i] = index;
    }
    return new Palettized(indexes, colours);
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
