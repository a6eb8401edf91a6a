package outloud.search;

import java.util.Arrays;

/** The pages that have one word, as numbers packed into one array. */
final class Postings {
  private static final int IMPACT_BITS = 4;

  private int[] packed = new int[2];
  private int size;

  /** Adds a page; its number is higher than those before it. */
  void add(int page, int impact) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + (size >> 1) + 1);
    }
    packed[size++] = page << IMPACT_BITS | impact;
  }

  int size() {
    return size;
  }

  /**
   * As {@code search.js} reads them: a digit says how much the pages behind it are about the word;
   * each page is the distance from the one before it to the base of 26, small letters for the
   * higher places and a capital for the last one.
   *
   * @param most how many at most: those that are most about the word, the newest of equals
   */
  String text(int most) {
    int[] counts = new int[WeighedWords.STRONGEST + 1];
    for (int i = 0; i < size; i++) {
      counts[impact(i)]++;
    }
    StringBuilder text = new StringBuilder();
    int left = most;
    for (int impact = WeighedWords.STRONGEST; impact > 0 && left > 0; impact--) {
      if (counts[impact] > 0) {
        group(text, impact, Math.max(0, counts[impact] - left));
        left -= counts[impact];
      }
    }
    return text.toString();
  }

  private void group(StringBuilder text, int impact, int skipped) {
    int before = -1;
    int seen = 0;
    for (int i = 0; i < size; i++) {
      if (impact(i) == impact && seen++ >= skipped) {
        if (before < 0) {
          text.append(impact);
        }
        int page = packed[i] >> IMPACT_BITS;
        number(text, page - before - 1);
        before = page;
      }
    }
  }

  private int impact(int index) {
    return packed[index] & ((1 << IMPACT_BITS) - 1);
  }

  private static void number(StringBuilder text, int value) {
    int rest = value / 26;
    if (rest > 0) {
      higher(text, rest);
    }
    text.append((char) ('A' + value % 26));
  }

  private static void higher(StringBuilder text, int value) {
    if (value >= 26) {
      higher(text, value / 26);
    }
    text.append((char) ('a' + value % 26));
  }
}
