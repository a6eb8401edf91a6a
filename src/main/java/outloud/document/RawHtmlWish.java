package outloud.document;

import java.util.Locale;
import java.util.Optional;

/** What {@code raw_html} says, in front matter and in {@code site.yaml}. */
public final class RawHtmlWish {
  /** What to write where the word is unknown. */
  public static final String HINT =
      "Write `allow`, or `safe` for HTML that runs nothing and loads nothing from others.";

  private RawHtmlWish() {}

  /** Whether HTML may run scripts and load from other sites; nothing where the word is unknown. */
  public static Optional<Boolean> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "allow", "true" -> Optional.of(true);
      case "safe", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
