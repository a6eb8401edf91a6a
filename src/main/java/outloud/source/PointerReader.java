package outloud.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;

/**
 * Finds the small texts that Git LFS leaves in the place of files that have not been fetched (the
 * pointer files of its specification).
 */
public final class PointerReader {
  static final String ATTRIBUTES = ".gitattributes";
  private static final String START = "version https://git-lfs";

  /** A pointer has three lines; none is longer. */
  private static final int LONGEST_POINTER = 1024;

  static final int MOST_PARENTS = 6;

  /** One warning for each file that is a pointer; looked for only where Git LFS is in use. */
  public List<Diagnostic> read(SourceTree tree) {
    if (!isInUse(tree.root().toAbsolutePath())) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (SourcePath path : tree.others()) {
      if (isPointer(tree.file(path))) {
        found.add(
            Diagnostic.of(
                Code.SOURCE_LFS_POINTER,
                Location.file(tree.shown(path)),
                "this file has not been fetched: it is a pointer of Git LFS, and no reader will see"
                    + " the picture",
                "Run `git lfs pull`."));
      }
    }
    return found;
  }

  /** The folder, or one above it up to the top of the repository, says which files are large. */
  private static boolean isInUse(Path root) {
    @Nullable Path folder = root;
    for (int i = 0; folder != null && i < MOST_PARENTS; i++) {
      if (start(folder.resolve(ATTRIBUTES), Integer.MAX_VALUE).contains("filter=lfs")) {
        return true;
      }
      folder = Files.exists(folder.resolve(".git")) ? null : folder.getParent();
    }
    return false;
  }

  private static boolean isPointer(Path file) {
    try {
      return Files.size(file) < LONGEST_POINTER && start(file, START.length()).equals(START);
    } catch (IOException _) {
      return false;
    }
  }

  /** The first bytes of a file as text; empty when it cannot be read. */
  private static String start(Path file, int length) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      return "";
    }
  }
}
