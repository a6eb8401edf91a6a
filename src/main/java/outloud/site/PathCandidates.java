package outloud.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.source.SourcePath;

/** Knows what a written path may mean, the likeliest first. */
final class PathCandidates {
  private static final int MOST_SEGMENTS = 12;

  private final Directory directory;
  private final String basePath;

  /**
   * @param basePath what stands before all addresses of the site, like {@code /blog}, or empty
   */
  PathCandidates(Directory directory, String basePath) {
    this.directory = directory;
    this.basePath = basePath;
  }

  /** What is there under this path, or null. */
  @Nullable Destination find(SourcePath from, String path) {
    if (path.isEmpty()) {
      return null;
    }
    for (String candidate : candidates(from, path)) {
      Destination found = directory.find(candidate);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The same in any case. */
  @Nullable Destination findFolded(SourcePath from, String path) {
    for (String candidate : candidates(from, path)) {
      Destination found = directory.findFolded(candidate);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What is there under a path from the top, or under the end of it. */
  @Nullable Destination findFile(String path) {
    Destination found = directory.find(path);
    List<String> ends = new ArrayList<>();
    addEnds(WrittenPath.normal(path), ends);
    for (int i = 0; found == null && i < ends.size(); i++) {
      found = directory.find(ends.get(i));
    }
    return found;
  }

  private List<String> candidates(SourcePath from, String written) {
    String path = written.replace('\\', '/');
    List<String> candidates = new ArrayList<>();
    String plain;
    if (path.startsWith("@/")) {
      plain = WrittenPath.normal(path.substring(2));
      candidates.add(plain);
      candidates.add("content/" + plain);
    } else if (path.startsWith("/")) {
      plain = WrittenPath.normal(path);
      addFromTop(plain, candidates);
    } else {
      plain = WrittenPath.normal(path);
      candidates.add(WrittenPath.below(from.folder(), path));
      candidates.add("/" + WrittenPath.below(page(from), path));
      candidates.add(plain);
      candidates.add("/" + plain);
    }
    if (WrittenPath.hasExtension(plain)) {
      addEnds(plain, candidates);
    }
    if (plain.endsWith("/_index.md")) {
      candidates.add("/" + plain.substring(0, plain.length() - "/_index.md".length()));
    }
    return candidates;
  }

  private void addFromTop(String plain, List<String> candidates) {
    candidates.add("/" + plain);
    if (!basePath.isEmpty() && ("/" + plain + "/").startsWith(basePath + "/")) {
      candidates.add("/" + WrittenPath.normal(("/" + plain).substring(basePath.length())));
    }
    candidates.add(plain);
    candidates.add("static/" + plain);
  }

  /**
   * The path of the page as browsers see it: a folder when it ends with a slash; of a file without
   * a page, where one would be.
   */
  private String page(SourcePath from) {
    Destination page = directory.document(from);
    Placed document = page == null ? null : page.document();
    if (document == null) {
      return WrittenPath.withoutExtension(from.value());
    }
    String path = document.permalink().path();
    return path.substring(1, Math.max(1, path.lastIndexOf('/')));
  }

  /**
   * A path may begin with folders that the site does not have: {@code ../../static/a.png}, {@code
   * _posts/a.md}, {@code public/a.png}.
   */
  private static void addEnds(String plain, List<String> candidates) {
    int slash = plain.indexOf('/');
    for (int i = 0; slash >= 0 && i < MOST_SEGMENTS; i++) {
      String end = plain.substring(slash + 1);
      candidates.add(end);
      candidates.add("/" + end);
      slash = plain.indexOf('/', slash + 1);
    }
  }
}
