package outloud.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Takes down an output folder that was replaced. What the author changed in it at the very moment
 * of the replacement moves to the new folder; everything else is there already and is deleted.
 */
final class FormerFolder extends SimpleFileVisitor<Path> {
  private final Path former;
  private final Manifest ours;
  private final Path target;
  private final Manifest written;

  /**
   * Prepares for one folder.
   *
   * @param ours what we wrote into the former folder
   * @param target the folder that took its place
   * @param written what we wrote into that one
   */
  FormerFolder(Path former, Manifest ours, Path target, Manifest written) {
    this.former = former;
    this.ours = ours;
    this.target = target;
    this.written = written;
  }

  /** What resists is left to {@link Aside#tidy} of a later build: the site itself is complete. */
  void takeDown() {
    try {
      Files.walkFileTree(former, this);
    } catch (IOException _) {
      // A file of another user, for instance; it does no harm where it is.
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
      throws IOException {
    String path = Folders.relative(former, from);
    if (!path.isEmpty() && !ours.reaches(path) && !Folders.exists(target.resolve(path))) {
      Folders.copy(from, target.resolve(path));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
    String path = Folders.relative(former, from);
    Path to = target.resolve(path);
    if (ours.isOurs(path) || written.holds(path) || isCarried(from, to)) {
      Files.delete(from);
    } else {
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isCarried(Path from, Path to) throws IOException {
    return Folders.exists(to)
        && (Files.isSymbolicLink(to) || Files.isSameFile(from, to) || Folders.same(from, to));
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
}
