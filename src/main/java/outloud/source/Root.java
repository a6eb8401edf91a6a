package outloud.source;

/**
 * A folder whose files are listed, and where they appear on the site.
 *
 * @param folder below the folder of the tree, without a slash at its end; empty for all of it
 * @param at the site path under which its files appear, without a slash at either end; empty for
 *     the top of the site
 */
public record Root(String folder, String at, Holds holds) {

  /** What of a folder is listed. */
  public enum Holds {
    /** Markdown files are texts, and all other files are published as they are. */
    EVERYTHING,
    /** The same without files that begin with front matter: another tool makes pages of those. */
    SOURCES,
    /** Markdown files are texts; of the others, only pictures, sound, films and papers count. */
    MEDIA,
    /** Every file is published as it is, Markdown files, too. */
    FILES
  }

  /** Whether this path lies in the folder. */
  boolean holds(String path) {
    return folder.isEmpty()
        || (path.startsWith(folder)
            && path.length() > folder.length()
            && path.charAt(folder.length()) == '/');
  }

  /** The path from this folder on. */
  String within(String path) {
    return folder.isEmpty() ? path : path.substring(folder.length() + 1);
  }
}
