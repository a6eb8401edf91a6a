package outloud.site;

import java.util.List;

/**
 * How the author wants pictures.
 *
 * @param wanted whether anything is made of them; if not, their files are published as they are
 * @param widths in pixels, of the smaller ones that are made, the smallest first
 * @param quality from 1 to 100
 * @param webp whether they are written as WebP, too
 */
public record PictureWish(boolean wanted, List<Integer> widths, int quality, boolean webp) {
  /** Of a site that does not say. */
  public static final PictureWish DEFAULT =
      new PictureWish(true, List.of(480, 800, 1200), 80, true);

  /** Of a site that wants its files left alone. */
  static final PictureWish NONE = new PictureWish(false, DEFAULT.widths, DEFAULT.quality, false);

  public PictureWish {
    widths = widths.stream().sorted().distinct().toList();
    if (widths.isEmpty() || widths.getFirst() < 1 || quality < 1 || quality > 100) {
      throw new IllegalArgumentException("no pictures: " + widths + " at " + quality);
    }
  }

  /** The widest that is made. */
  public int widest() {
    return widths.getLast();
  }
}
