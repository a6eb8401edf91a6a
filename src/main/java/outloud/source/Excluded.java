package outloud.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Paths of a tree that are left out, some of them with {@code *} in them. */
final class Excluded {
  private final Set<String> paths = new HashSet<>();
  private final List<PathMatcher> patterns = new ArrayList<>();

  Excluded(List<String> written) {
    for (String path : written) {
      String plain = path.replaceFirst("^(\\./|/)+", "").replaceFirst("(/\\*{0,2})+$", "");
      if (plain.indexOf('*') < 0) {
        paths.add(plain);
      } else {
        add(plain);
      }
    }
  }

  /** As with Ruby's {@code File.fnmatch?}, which Jekyll asks, {@code *} also stands for slashes. */
  private void add(String pattern) {
    try {
      String glob = "glob:" + pattern.replaceAll("\\*+", "**");
      patterns.add(FileSystems.getDefault().getPathMatcher(glob));
    } catch (PatternSyntaxException _) {
      paths.add(pattern);
    }
  }

  /** Whether this very path is left out. */
  boolean has(String path) {
    if (paths.contains(path)) {
      return true;
    }
    for (PathMatcher pattern : patterns) {
      if (pattern.matches(Path.of(path))) {
        return true;
      }
    }
    return false;
  }
}
