package outloud.site;

import java.util.List;
import java.util.Set;
import outloud.source.SourcePath;

/**
 * How a content folder is laid out: with section folders ({@code posts/}, {@code projects/}, {@code
 * pages/}), or a plain folder of posts. What lies elsewhere stays at its address when a folder of
 * one of our names is made beside it.
 *
 * @param described whether a file of ours says that this is a site, whose folders are its sections
 */
record Layout(boolean described) {
  static final String POSTS = "posts";
  static final String PROJECTS = "projects";
  static final String PAGES = "pages";
  private static final Set<String> CONFIGURATION =
      Set.of("site.yaml", "profile.yaml", "links.yaml");
  private static final Set<String> OURS = Set.of(POSTS, PROJECTS, PAGES);
  private static final Set<String> TOOLS_POSTS = Set.of("_posts");

  /** Folders that hold posts by their name, whatever is in them. */
  static final Set<String> OF_POSTS =
      Set.of("posts", "_posts", "post", "blog", "articles", "article", "notes", "til", "writing");

  /** Folders whose documents are held back. */
  static final Set<String> DRAFTS = Set.of("_drafts", "drafts");

  private static final Set<String> FOR_HOSTS = Set.of("_redirects", "_headers");

  /** Of a content folder with these files beside its texts. */
  static Layout of(List<SourcePath> others) {
    return new Layout(others.stream().anyMatch(path -> CONFIGURATION.contains(path.value())));
  }

  /** Whether no section folder holds this document. */
  boolean isPlain(SourcePath path) {
    return !described && !isInOurs(path);
  }

  /** Whether a document lies in a folder that has the name of one of our sections. */
  static boolean isInOurs(SourcePath path) {
    return OURS.contains(firstFolder(path));
  }

  /** The section of a document. */
  String section(SourcePath path) {
    String folder = firstFolder(path);
    return isPlain(path) || folder.isEmpty() ? POSTS : folder;
  }

  /** The folders between the section, or a folder that is named like one, and the document. */
  String within(SourcePath path) {
    String folder = isBundle(path) ? parent(path.folder()) : path.folder();
    int slash = folder.indexOf('/');
    if (isPlain(path) && !OF_POSTS.contains(slash < 0 ? folder : folder.substring(0, slash))) {
      return folder;
    }
    return slash < 0 ? "" : folder.substring(slash + 1);
  }

  /** A document that is a folder: {@code hello/index.md}; the files beside it belong to it. */
  static boolean isBundle(SourcePath path) {
    return path.stem().equals("index") && !path.folder().isEmpty();
  }

  /** A text of a folder that is not a page of its own: {@code _index.md}, {@code _index.fr.md}. */
  static boolean isSectionText(SourcePath path) {
    return path.name().startsWith("_index.");
  }

  /**
   * Whether a folder above a text says by a line before its name that it is no part of the site.
   */
  static boolean staysAtHome(SourcePath path) {
    if (path.value().indexOf('_') < 0) {
      return false;
    }
    for (String folder : path.folder().split("/")) {
      if (folder.startsWith("_") && !TOOLS_POSTS.contains(folder) && !DRAFTS.contains(folder)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a file that is no document is published as it is: not a configuration, and not in a
   * folder of drafts or of another tool's own.
   */
  static boolean isPublished(SourcePath path, boolean drafts) {
    for (String folder : path.folder().split("/")) {
      boolean toolsOwn = folder.startsWith("_") && !TOOLS_POSTS.contains(folder);
      if (drafts ? toolsOwn && !DRAFTS.contains(folder) : toolsOwn || DRAFTS.contains(folder)) {
        return false;
      }
    }
    return !CONFIGURATION.contains(path.value())
        && !path.value().equals(Ledger.FILE)
        && (!path.name().startsWith("_") || FOR_HOSTS.contains(path.name()));
  }

  private static String firstFolder(SourcePath path) {
    int slash = path.value().indexOf('/');
    return slash < 0 ? "" : path.value().substring(0, slash);
  }

  private static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }
}
