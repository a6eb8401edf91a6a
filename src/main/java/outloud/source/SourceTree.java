package outloud.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of one folder, listed but not read.
 *
 * @param root the folder
 * @param shownAs how the author names the folder, put before each path in diagnostics; may be empty
 * @param roots which of its folders were listed
 * @param texts the Markdown files, by path
 * @param others all other files, by path
 * @param skipped what was found and is no source
 */
public record SourceTree(
    Path root,
    String shownAs,
    Roots roots,
    List<SourcePath> texts,
    List<SourcePath> others,
    List<Skipped> skipped) {

  public SourceTree {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
    skipped = List.copyOf(skipped);
  }

  /** How the author names this file. */
  public String shown(SourcePath path) {
    return shownAs.isEmpty() || shownAs.equals(".") ? path.value() : shownAs + "/" + path.value();
  }

  /** The file itself. */
  public Path file(SourcePath path) {
    return root.resolve(path.value());
  }

  /** The path of a file or folder in this tree, listed or not; nothing when it lies elsewhere. */
  public Optional<SourcePath> path(Path file) {
    try {
      Path absolute = file.toAbsolutePath().normalize();
      Path folder = absolute.getParent();
      Path real = folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
      Path top = root.toRealPath();
      if (!real.startsWith(top) || real.equals(top)) {
        return Optional.empty();
      }
      String path = top.relativize(real).toString().replace(File.separatorChar, '/');
      return Optional.of(new SourcePath(path));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Why this path was not listed, or a folder above it; nothing when nothing kept it out. */
  public Optional<Skipped> skipped(SourcePath path) {
    for (Skipped one : skipped) {
      String above = one.path().value();
      if (path.value().equals(above) || path.value().startsWith(above + "/")) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
