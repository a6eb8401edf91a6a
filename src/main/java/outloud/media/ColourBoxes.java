package outloud.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses a few colours for many: the most frequent stay, the rest is cut into boxes (Heckbert).
 */
final class ColourBoxes {
  /** So many colours are kept exactly: grounds, inks, and the edges between them. */
  private static final int KEPT = 48;

  private ColourBoxes() {}

  /**
   * At most {@code most} colours.
   *
   * @param sorted all colours, the most frequent first
   * @param places takes for each colour which of the few it becomes
   */
  static int[] reduced(
      int[] sorted, Palettized.ColourCount count, int most, Palettized.ColourCount places) {
    List<int[]> boxes = new ArrayList<>();
    boxes.add(Arrays.copyOfRange(sorted, KEPT, sorted.length));
    long[] sizes = new long[most - KEPT];
    sizes[0] = size(boxes.getFirst());
    while (boxes.size() < most - KEPT) {
      int widest = widest(sizes);
      if (sizes[widest] == 0) {
        break;
      }
      int[] box = boxes.get(widest);
      int shift = longestSide(box);
      long[] keyed = new long[box.length];
      for (int i = 0; i < box.length; i++) {
        keyed[i] = ((long) ((box[i] >> shift) & 0xff) << 32) | box[i];
      }
      Arrays.sort(keyed);
      int middle = box.length / 2;
      boxes.set(widest, colours(keyed, 0, middle));
      boxes.add(colours(keyed, middle, box.length));
      sizes[widest] = size(boxes.get(widest));
      sizes[boxes.size() - 1] = size(boxes.getLast());
    }
    int[] reduced = Arrays.copyOf(sorted, KEPT + boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      reduced[KEPT + i] = mean(boxes.get(i), count);
      for (int colour : boxes.get(i)) {
        places.set(colour, KEPT + i);
      }
    }
    for (int i = 0; i < KEPT; i++) {
      places.set(sorted[i], i);
    }
    return reduced;
  }

  private static int[] colours(long[] keyed, int from, int to) {
    int[] colours = new int[to - from];
    for (int i = from; i < to; i++) {
      colours[i - from] = (int) keyed[i];
    }
    return colours;
  }

  private static int widest(long[] sizes) {
    int widest = 0;
    for (int i = 1; i < sizes.length; i++) {
      widest = sizes[i] > sizes[widest] ? i : widest;
    }
    return widest;
  }

  private static long size(int[] box) {
    return (long) range(box, longestSide(box)) * box.length;
  }

  private static int longestSide(int[] box) {
    int side = 16;
    for (int shift = 8; shift >= 0; shift -= 8) {
      side = range(box, shift) > range(box, side) ? shift : side;
    }
    return side;
  }

  private static int range(int[] box, int shift) {
    int least = 255;
    int most = 0;
    for (int colour : box) {
      int channel = (colour >> shift) & 0xff;
      least = Math.min(least, channel);
      most = Math.max(most, channel);
    }
    return Math.max(0, most - least);
  }

  private static int mean(int[] box, Palettized.ColourCount count) {
    long[] sums = new long[3];
    long all = 0;
    for (int colour : box) {
      int times = count.of(colour);
      all += times;
      for (int i = 0; i < 3; i++) {
        sums[i] += (long) times * ((colour >> (16 - 8 * i)) & 0xff);
      }
    }
    long whole = Math.max(1, all);
    return (int) (((sums[0] / whole) << 16) | ((sums[1] / whole) << 8) | (sums[2] / whole));
  }
}
