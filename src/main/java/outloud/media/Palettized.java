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
    for (int pixel : pixels) {
      count.add(pixel & RGB);
    }
    int[] sorted = count.byFrequency();
    int[] colours = sorted.length <= MOST ? sorted : ColourBoxes.reduced(sorted, count, MOST);
    ColourCount places = new ColourCount();
    for (int i = 0; i < sorted.length; i++) {
      places.set(
          sorted[i],
          i < colours.length && colours[i] == sorted[i] ? i : nearest(sorted[i], colours));
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

  private static int nearest(int colour, int[] colours) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int distance = distance(colour, colours[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** Weighted as the eye sees: green most, blue least. */
  private static int distance(int one, int other) {
    int red = ((one >> 16) & 0xff) - ((other >> 16) & 0xff);
    int green = ((one >> 8) & 0xff) - ((other >> 8) & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return 3 * red * red + 6 * green * green + blue * blue;
  }

  /** A number for each colour, open-addressed: boxed maps would take longer than the drawing. */
  static final class ColourCount {
    private int[] keys = new int[4096];
    private int[] values = new int[4096];
    private int size;

    void add(int colour) {
      int at = place(colour);
      values[at]++;
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
