package outloud.site;

import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Location;

/**
 * How the author wants social cards.
 *
 * @param accent {@code #rrggbb}; without one it is the theme's
 * @param fonts for letters that the program's fonts lack
 */
public record CardWish(Design design, Optional<String> accent, List<Font> fonts) {
  /** Of a site that does not say. */
  public static final CardWish DEFAULT = new CardWish(Design.PAPER, Optional.empty(), List.of());

  public CardWish {
    fonts = List.copyOf(fonts);
  }

  /**
   * A font file.
   *
   * @param path relative to the folder of {@code site.yaml}
   * @param place where the author names it
   */
  public record Font(String path, Location place) {}

  /** How a card looks; {@link #NONE} for no cards at all. */
  public enum Design {
    PAPER,
    TERMINAL,
    POSTER,
    NONE
  }
}
