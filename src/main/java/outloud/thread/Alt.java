package outloud.thread;

/** The words for a picture, as long as a network takes them. */
final class Alt {
  /** What the most generous network takes. */
  static final int LONGEST = 4086;

  private Alt() {}

  /** As much of a description as fits: whole lines, else whole words. */
  static String cut(String alt, int limit) {
    if (alt.length() <= limit) {
      return alt;
    }
    int line = alt.lastIndexOf('\n', limit);
    int word = alt.lastIndexOf(' ', limit);
    int half = Character.isLowSurrogate(alt.charAt(limit)) ? limit - 1 : limit;
    int end = line > 0 ? line : word > 0 ? word : half;
    return alt.substring(0, end).stripTrailing();
  }
}
