package outloud.media;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all social cards of a site have in common, drawn once for each shape: only the last site's
 * is kept. Safe from many threads.
 */
final class Grounds {
  /** What is left of the 256 colours of a file is for text and its edges. */
  private static final int COLOURS = 160;

  private final Map<CardShape, Deque<Canvas>> spare = new EnumMap<>(CardShape.class);
  private final Map<CardShape, Ground> last = new EnumMap<>(CardShape.class);

  /** A drawn ground, and what was drawn on it. */
  private record Ground(SocialCard bare, Canvas canvas) {}

  /**
   * A sheet of its own with a ground on it.
   *
   * @param bare a {@link SocialCard#bare} card
   */
  Canvas of(SocialCard bare, Function<SocialCard, Canvas> drawing) {
    Canvas ground = drawn(bare, drawing);
    Canvas used = spare(bare.shape());
    if (used == null) {
      return ground.copy();
    }
    used.become(ground);
    return used;
  }

  private synchronized @Nullable Canvas spare(CardShape shape) {
    Deque<Canvas> sheets = spare.get(shape);
    return sheets == null ? null : sheets.poll();
  }

  /** Takes back a sheet that nobody draws on any more: the next one need not be made. */
  synchronized void giveBack(CardShape shape, Canvas sheet) {
    spare.computeIfAbsent(shape, _ -> new ArrayDeque<>()).add(sheet);
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
