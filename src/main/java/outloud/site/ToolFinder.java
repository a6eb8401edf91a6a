package outloud.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the repository of another tool in or around a folder. */
public final class ToolFinder {
  private static final int LEVELS = 4;
  private static final List<String> OURS = List.of("site.yaml", "profile.yaml", "links.yaml");
  private static final List<String> OF_REPOSITORIES =
      List.of(".git/", ".git", "README.md", "LICENSE", "package.json", ".gitignore");

  private final BiPredicate<Path, String> has;

  /**
   * A finder.
   *
   * @param has whether a folder holds this file, or this folder when the name ends with a slash
   */
  public ToolFinder(BiPredicate<Path, String> has) {
    this.has = has;
  }

  /**
   * A repository of another tool.
   *
   * @param root its top, as a path of the same kind as the one that was asked for
   * @param inside from there to the folder that was asked for; empty when that is the top
   */
  public record Found(Tool tool, Path root, String inside) {}

  /** The names of the three files that describe a site of ours. */
  public static List<String> settings() {
    return OURS;
  }

  /** Whether one of the three files that describe a site of ours lies right in this folder. */
  public boolean isOurs(Path folder) {
    for (String name : OURS) {
      if (has.test(folder, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folder that nobody describes is a repository, with more in it than a site. */
  public boolean isRepository(Path folder) {
    if (isOurs(folder)) {
      return false;
    }
    for (String name : OF_REPOSITORIES) {
      if (has.test(folder, name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The repository that this folder is part of. The search goes up to the git repository's top, or
   * four levels, and ends at a site of ours. A folder that we describe is another tool's only when
   * it is the very folder of that tool's texts.
   */
  public Optional<Found> around(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    boolean ours = isOurs(folder);
    int levels = ours ? 1 : LEVELS;
    Path up = folder.normalize();
    for (int level = 0; level <= levels; level++) {
      Path top = up.toAbsolutePath().normalize();
      Tool tool = at(up);
      if (tool != Tool.OUTLOUD) {
        String inside = top.relativize(absolute).toString().replace('\\', '/');
        return isMeant(tool, inside, ours)
            ? Optional.of(new Found(tool, up, inside))
            : Optional.empty();
      }
      if (isEnd(up, level) || top.getParent() == null) {
        return Optional.empty();
      }
      up = up.resolve("..").normalize();
    }
    return Optional.empty();
  }

  /** The tool that has laid out this very folder; {@link Tool#OUTLOUD} when no other has. */
  public Tool at(Path folder) {
    return ToolSigns.of(name -> has.test(folder, name));
  }

  private boolean isEnd(Path folder, int level) {
    return has.test(folder, ".git/") || has.test(folder, ".git") || (level > 0 && isOurs(folder));
  }

  private static boolean isMeant(Tool tool, String inside, boolean ours) {
    if (inside.isEmpty()) {
      return true;
    }
    if (ours) {
      return tool.roots().stream().anyMatch(root -> root.folder().equals(inside));
    }
    return tool != Tool.JEKYLL || inside.startsWith("_") || inside.contains("/_");
  }
}
