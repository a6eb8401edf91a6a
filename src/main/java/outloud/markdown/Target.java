package outloud.markdown;

import outloud.diagnostic.Location;

/** Where a link or a picture points. */
public sealed interface Target {

  /** An address that means the same everywhere: {@code https:}, {@code mailto:}, {@code data:}. */
  record Url(String url) implements Target {}

  /**
   * A place in the author's own files, to be resolved by whoever knows them all.
   *
   * @param path as the author wrote it, entities and escapes undone but percent signs kept: {@code
   *     ../a%20b.md#part}, {@code /about/}, {@code #part}, or {@code note#heading} in a wikilink
   */
  record Reference(Kind kind, String path, Location location) implements Target {}

  /** What the author meant by a reference. */
  enum Kind {
    LINK,
    PICTURE,
    WIKILINK,
    WIKI_EMBED
  }
}
