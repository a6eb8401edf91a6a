package outloud.source;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of one folder, listed but not read.
 *
 * @param root the folder
 * @param shownAs how the author names the folder, put before each path in diagnostics; may be empty
 * @param roots which of its folders were listed
 * @param texts the Markdown files, by path
 * @param others all other files, by path
 */
public record SourceTree(
    Path root, String shownAs, Roots roots, List<SourcePath> texts, List<SourcePath> others) {

  public SourceTree {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
  }

  /** How the author names this file. */
  public String shown(SourcePath path) {
    return shownAs.isEmpty() || shownAs.equals(".") ? path.value() : shownAs + "/" + path.value();
  }

  /** The file itself. */
  public Path file(SourcePath path) {
    return root.resolve(path.value());
  }
}
