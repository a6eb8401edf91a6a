package outloud.media;

import java.util.Optional;

/** Draws the icons that telephones and launchers show of a site. Safe from many threads. */
public final class IconRenderer {
  /** Launchers cut round pieces out of icons: what is in the middle stays. */
  private static final double SHARE = 0.8;

  /**
   * Draws an icon.
   *
   * @param drawing an SVG or PNG file, square
   * @param side in pixels
   * @param ground the colour behind it, {@code 0xRRGGBB}
   * @return a PNG; nothing when the drawing cannot be read
   */
  public Optional<byte[]> render(byte[] drawing, int side, int ground) {
    return Portrait.of(drawing)
        .map(picture -> {
          Canvas canvas = new Canvas(side, side, ground);
          double edge = side * (1 - SHARE) / 2;
          canvas.picture(picture, edge, edge, side * SHARE);
          return canvas.png();
        });
  }
}
