package outloud.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What output does with whole folders; links are never followed. */
final class Folders {
  private Folders() {}

  /** The entries of a folder, by name. */
  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      found.forEach(entries::add);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    entries.sort(null);
    return entries;
  }

  /** A path in a folder as an output path is written, with {@code /}. */
  static String relative(Path folder, Path inside) {
    return folder.relativize(inside).toString().replace('\\', '/');
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Copies one file, link or empty folder as it is, with its time and its rights. */
  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  /** Lets the same people into a new folder as into the former one, where the system knows how. */
  static void share(Path former, Path fresh) throws IOException {
    try {
      Files.setAttribute(fresh, "unix:mode", Files.getAttribute(former, "unix:mode"));
    } catch (UnsupportedOperationException | IllegalArgumentException _) {
      // Not a Unix: the new folder has the rights that its parent gives.
    }
  }

  /** Whether the bytes of two regular files are the same. */
  static boolean same(Path one, Path other) throws IOException {
    return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
        && (Files.isSameFile(one, other) || Files.mismatch(one, other) < 0);
  }

  /** Deletes a folder with everything in it. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes a folder that nobody needs any more; what resists is left to the next build. */
  static void discard(Path folder) {
    try {
      delete(folder);
    } catch (IOException _) {
      // It is a sibling with a name of its own: it does no harm, and Aside.tidy tries again.
    }
  }
}
