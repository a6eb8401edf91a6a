package outloud.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The files in an output folder that we did not write, like {@code .git} or {@code CNAME}: they
 * live on in the folder that takes its place. They are hard-linked, so that at every moment both
 * folders have them and either may be deleted; where links are impossible they are copied.
 *
 * @param folder the former output folder
 * @param ours what we wrote into it
 * @param shownAs how the author names the folder
 */
record AuthorFiles(Path folder, Manifest ours, String shownAs) {

  /**
   * Brings them into the new folder before it takes the place of the former one.
   *
   * @throws OutputRefused when a new file would need the place of one of them
   */
  void carry(Path into) throws IOException {
    Object disk = disk(folder);
    visit(
        into,
        (from, to, attributes) -> {
          if (attributes.isDirectory()) {
            if (!disk(from).equals(disk)) {
              throw OutputRefused.unwritable(
                  named(from) + " is on a disk of its own", "Unmount it, or move it elsewhere.");
            }
            claim(from, to, Files.isDirectory(to, NOFOLLOW_LINKS));
            adopt(from, to);
          } else {
            claim(from, to, Folders.same(from, to));
            link(from, to, attributes);
          }
        });
  }

  /** Brings what changed while the folders traded places; {@code folder} is the former one. */
  void carryLate(Path into, Manifest written) throws IOException {
    visit(
        into,
        (from, to, attributes) -> {
          if (attributes.isDirectory()) {
            adopt(from, to);
          } else if (!written.holds(Folders.relative(into, to)) && !isCarried(from, to)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
          }
        });
  }

  private static boolean isCarried(Path from, Path to) throws IOException {
    return Folders.exists(to)
        && (Files.isSymbolicLink(to) || Files.isSameFile(from, to) || Folders.same(from, to));
  }

  private void claim(Path from, Path to, boolean bothCanStay) throws IOException {
    if (Folders.exists(to) && !bothCanStay) {
      throw inTheWay(from);
    }
  }

  /** Makes the folder that a file is in: one of ours, which the new site may not have any more. */
  private Path room(Path from, Path to) throws IOException {
    try {
      Files.createDirectories(to.getParent());
      return to;
    } catch (FileAlreadyExistsException e) {
      throw inTheWay(from);
    }
  }

  private OutputRefused inTheWay(Path from) {
    return OutputRefused.notOurs(
        named(from) + " was not written by Outloud, and the site needs its place",
        "Delete or move it, or change the site.");
  }

  private String named(Path file) {
    return shownAs + "/" + Folders.relative(folder, file);
  }

  private static void adopt(Path from, Path to) throws IOException {
    if (!Folders.exists(to)) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, NOFOLLOW_LINKS);
    }
  }

  private static void link(Path from, Path to, BasicFileAttributes attributes) throws IOException {
    if (Folders.exists(to)) {
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      // Sockets and pipes cannot be copied and live only as long as their process anyway.
      if (!attributes.isOther()) {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, NOFOLLOW_LINKS);
      }
    }
  }

  /** The disk that a file is on; the same for all files where the system does not tell. */
  private static Object disk(Path path) throws IOException {
    try {
      return Files.getAttribute(path, "unix:dev", NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException | IllegalArgumentException _) {
      return "";
    }
  }

  private interface Visit {
    void visit(Path from, Path to, BasicFileAttributes attributes) throws IOException;
  }

  /** Folders come before what is in them. */
  private void visit(Path into, Visit visit) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            String path = Folders.relative(folder, from);
            if (!path.isEmpty() && !ours.reaches(path)) {
              visit.visit(from, into.resolve(path), attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            String path = Folders.relative(folder, from);
            if (!path.equals(Manifest.NAME) && !ours.holds(path)) {
              visit.visit(from, room(from, into.resolve(path)), attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
