package outloud.media;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What all social cards of a site have in common, drawn once for each shape: only the last site's
 * is kept. Safe from many threads.
 */
final class Grounds {
  /** What is left of the 256 colours of a file is for text and its edges. */
  private static final int COLOURS = 160;

  private final Map<CardShape, Ground> last = new EnumMap<>(CardShape.class);

  /** A drawn ground, and what was drawn on it. */
  private record Ground(SocialCard bare, Canvas canvas) {}

  /**
   * A sheet of its own with a ground on it.
   *
   * @param bare a {@link SocialCard#bare} card
   */
  Canvas of(SocialCard bare, Function<SocialCard, Canvas> drawing) {
    return drawn(bare, drawing).copy();
  }

  private synchronized Canvas drawn(SocialCard bare, Function<SocialCard, Canvas> drawing) {
    Ground known = last.get(bare.shape());
    if (known == null || !known.bare().equals(bare)) {
      Canvas canvas = drawing.apply(bare);
      canvas.reduce(COLOURS);
      known = new Ground(bare, canvas);
      last.put(bare.shape(), known);
    }
    return known.canvas();
  }
}
