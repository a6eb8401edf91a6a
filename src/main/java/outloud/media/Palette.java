package outloud.media;

/**
 * The four colours of a card, as {@code 0xRRGGBB}.
 *
 * @param ground what all else stands on
 * @param ink titles and code
 * @param muted what is said beside
 * @param accent the site's own colour
 */
public record Palette(int ground, int ink, int muted, int accent) {
  /** Of the default theme in light. */
  public static final Palette LIGHT = new Palette(0xfdfcf9, 0x1d1b18, 0x625c53, 0xb3341a);

  /** Of the default theme in the dark. */
  public static final Palette DARK = new Palette(0x161513, 0xece7df, 0xaba499, 0xff9a76);

  /** WCAG 2.2, 1.4.3: text of any size. */
  private static final double READABLE = 4.5;

  private static final int BLACK = 0;
  private static final int WHITE = 0xffffff;

  /**
   * A colour as style sheets have it.
   *
   * @param written {@code #rgb} or {@code #rrggbb}
   * @param otherwise stands for anything else
   */
  public static int colour(String written, int otherwise) {
    String digits = written.startsWith("#") ? written.substring(1) : "";
    if (digits.length() == 3) {
      StringBuilder twice = new StringBuilder();
      for (int i = 0; i < digits.length(); i++) {
        twice.append(digits.charAt(i)).append(digits.charAt(i));
      }
      digits = twice.toString();
    }
    try {
      return digits.length() == 6 ? Integer.parseUnsignedInt(digits, 16) : otherwise;
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /** These colours, changed where they could not be read on their ground. */
  public Palette readable() {
    return new Palette(ground, readable(ink), readable(muted), readable(accent));
  }

  /** The same on a ground of the accent colour, with ink in whatever is read best on it. */
  Palette onAccent() {
    boolean isLight = contrast(accent, BLACK) > contrast(accent, WHITE) * 1.25;
    int ground = isLight ? accent : mixed(accent, BLACK, accentDepth());
    int ink = isLight ? 0x14120f : WHITE;
    return new Palette(ground, ink, mixed(ink, ground, 0.14), ink).readable();
  }

  /** How much darker the accent must be for white text. */
  private double accentDepth() {
    double depth = 0;
    while (contrast(mixed(accent, BLACK, depth), WHITE) < READABLE + 1 && depth < 1) {
      depth += 0.02;
    }
    return depth;
  }

  /** Whether its ground is darker than its ink. */
  boolean isDark() {
    return luminance(ground) < luminance(ink);
  }

  /** The colour, moved away from the ground until it is read. */
  int readable(int colour) {
    int away = contrast(ground, BLACK) > contrast(ground, WHITE) ? BLACK : WHITE;
    double share = 0;
    int moved = colour;
    while (contrast(moved, ground) < READABLE && share < 1) {
      share += 0.02;
      moved = mixed(colour, away, share);
    }
    return moved;
  }

  /** Between two colours: {@code share} is that of the second, from 0 to 1. */
  static int mixed(int one, int other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double from = (one >> shift) & 0xff;
      double to = (other >> shift) & 0xff;
      mixed |= (int) Math.round(from + (to - from) * Math.min(1, share)) << shift;
    }
    return mixed;
  }

  /** From 1 to 21, as WCAG has it. */
  static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear((colour >> 16) & 0xff)
        + 0.7152 * linear((colour >> 8) & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
