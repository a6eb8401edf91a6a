package outloud.markdown;

import outloud.source.SourcePath;
import outloud.source.Span;

/** Where a link or a picture points. */
public sealed interface Target {

  /** An address that means the same everywhere: {@code https:}, {@code mailto:}, {@code data:}. */
  record Url(String url) implements Target {}

  /**
   * A place in the author's own files, to be resolved by whoever knows them all.
   *
   * @param path as the author wrote it, entities and escapes undone but percent signs kept: {@code
   *     ../a%20b.md#part}, {@code /about/}, {@code #part}, or {@code note#heading} in a wikilink
   * @param from the file in which it stands
   * @param span where it stands there: its line is looked up only when it leads nowhere
   */
  record Reference(Kind kind, String path, SourcePath from, Span span) implements Target {}

  /** What the author meant by a reference. */
  enum Kind {
    /** A path, as browsers and Markdown editors read it. */
    LINK,
    /** A path to a picture or to another file that is shown in place. */
    PICTURE,
    /** Obsidian's {@code [[note]]}. */
    WIKILINK,
    /** Obsidian's {@code ![[picture.png]]} or {@code ![[note#part]]}. */
    WIKI_EMBED,
    /** Jekyll's {@code post_url}: the file name of a post, with its date and without its ending. */
    POST_URL,
    /** Hugo's {@code ref} and {@code relref}: a path, or a file name that stands anywhere. */
    REF
  }
}
