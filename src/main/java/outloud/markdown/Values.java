package outloud.markdown;

import java.time.LocalDateTime;
import java.util.Optional;

/** What the templates in a document may ask for: what its front matter and its site say. */
public interface Values {
  /**
   * Whether a template language runs over the document where it comes from, so that any name
   * between double braces is a value; else braces are the author's own.
   */
  boolean areAsked();

  /** The value with this name, like {@code page.title}, {@code site.title} or {@code title}. */
  Optional<String> text(String name);

  /** When the document was published, in its own zone. */
  Optional<LocalDateTime> date();

  /** Whether a value is the site's, which may not be known yet. */
  static boolean isOfSite(String name) {
    return name.startsWith("site.") || name.startsWith("metadata.") || name.startsWith("config.");
  }
}
