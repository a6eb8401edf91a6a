package outloud.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The files in an output folder that we did not write, like {@code .git} or {@code CNAME}: they
 * live on in the folder that takes its place. They are hard-linked, so that at every moment both
 * folders have them and either may be deleted; where links are impossible they are copied.
 *
 * @param folder the output folder
 * @param ours what we wrote into it
 * @param shownAs how the author names the folder
 */
record AuthorFiles(Path folder, Manifest ours, String shownAs) {

  /**
   * Brings them into the new folder, before it takes the place of this one.
   *
   * @throws OutputRefused when a new file would need the place of one of them
   */
  void carry(Path into) throws IOException {
    Files.walkFileTree(folder, new Carrying(into, disk(folder)));
  }

  private final class Carrying extends SimpleFileVisitor<Path> {
    private final Path into;
    private final Object disk;

    Carrying(Path into, Object disk) {
      this.into = into;
      this.disk = disk;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
        throws IOException {
      String path = Folders.relative(folder, from);
      if (!path.isEmpty() && !ours.reaches(path)) {
        if (!disk(from).equals(disk)) {
          throw OutputRefused.unwritable(
              named(from) + " is on a disk of its own", "Unmount it, or move it elsewhere.");
        }
        Path to = room(from, into.resolve(path));
        if (!Folders.exists(to)) {
          Folders.copy(from, to);
        } else if (!Files.isDirectory(to, NOFOLLOW_LINKS)) {
          throw inTheWay(from);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
      String path = Folders.relative(folder, from);
      if (!ours.isOurs(path)) {
        Path to = room(from, into.resolve(path));
        if (!Folders.exists(to)) {
          link(from, to, attributes);
        } else if (!Folders.same(from, to)) {
          throw inTheWay(from);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** Makes the folder that it is in: one of ours, which the new site may not have any more. */
    private Path room(Path from, Path to) throws IOException {
      try {
        Files.createDirectories(to.getParent());
        return to;
      } catch (FileAlreadyExistsException e) {
        throw inTheWay(from);
      }
    }

    private static void link(Path from, Path to, BasicFileAttributes attributes)
        throws IOException {
      try {
        Files.createLink(to, from);
      } catch (IOException | UnsupportedOperationException _) {
        // Sockets and pipes cannot be copied, and live only as long as their process anyway.
        if (!attributes.isOther()) {
          Folders.copy(from, to);
        }
      }
    }
  }

  private OutputRefused inTheWay(Path file) {
    return OutputRefused.notOurs(
        named(file) + " was not written by Outloud, and the site needs its place",
        "Delete or move it, or change the site.");
  }

  private String named(Path file) {
    return shownAs + "/" + Folders.relative(folder, file);
  }

  /** The disk that a file is on; the same for all files where the system does not tell. */
  private static Object disk(Path path) throws IOException {
    try {
      return Files.getAttribute(path, "unix:dev", NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException | IllegalArgumentException _) {
      return "";
    }
  }
}
