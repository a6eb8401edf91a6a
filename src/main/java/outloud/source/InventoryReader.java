package outloud.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks at every file that a build of a site may read, and opens none. It sees more than the other
 * readers of this room, whose rules hang on what is in the files, and never less.
 */
public final class InventoryReader {
  /**
   * The files of a site.
   *
   * @param root the folder of the author's files
   * @param themes the folder of the site's themes; it need not be there
   * @param single files that are read by their names wherever they lie; they need not be there
   * @return nothing when a file or folder cannot be looked at, or there are too many
   */
  public Optional<Inventory> read(Path root, Path themes, List<Path> single) {
    try {
      Stocktaking stock = new Stocktaking();
      Path real = root.toRealPath();
      stock.name(real.toString());
      stock.sources(real);
      if (Files.isDirectory(themes)) {
        Path looks = themes.toRealPath();
        stock.name(looks.toString());
        stock.everything(looks);
      }
      for (Path file : single) {
        stock.wherever(file);
      }
      large(root.toAbsolutePath(), stock);
      return Optional.of(stock.inventory());
    } catch (IOException | DirectoryIteratorException _) {
      return Optional.empty();
    }
  }

  /** What {@link PointerReader} looks at. */
  private static void large(Path root, Stocktaking stock) {
    Path folder = root;
    for (int i = 0; folder != null && i < PointerReader.MOST_PARENTS; i++) {
      stock.wherever(folder.resolve(PointerReader.ATTRIBUTES));
      stock.name(Files.exists(folder.resolve(".git")) ? "top" : "below");
      folder = folder.getParent();
    }
  }

  /**
   * Whether an inventory of this folder has all that lies in these folders of it, and will have
   * what will lie there: none of them is hidden, is another tool's, is in an output folder of ours
   * or is reached by a link.
   */
  public boolean covers(Path root, Roots roots) {
    try {
      Path real = root.toRealPath();
      for (Root one : roots.list()) {
        Path at = real;
        for (Path part : Path.of(one.folder())) {
          at = at.resolve(part);
          boolean seen = part.toString().isEmpty() || !Lister.isSkipped(part.toString());
          boolean straight = !Files.exists(at) || at.toRealPath().equals(at);
          if (!seen || !straight || Stocktaking.isOutput(at)) {
            return false;
          }
        }
      }
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
