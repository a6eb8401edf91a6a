package outloud.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Reads files of the author's that are no text: pictures and fonts to draw with. */
public final class BinaryReader {
  /** More than any font or portrait has. */
  private static final long MOST = 64L * 1024 * 1024;

  /**
   * A file.
   *
   * @param mark another one as soon as its bytes change
   */
  public record Binary(Path path, String mark) {}

  /**
   * The file at a path below a folder; nothing when there is none, when it is no ordinary file, too
   * large, or reached by a way out of the folder.
   */
  public Optional<Binary> find(Path folder, String path) {
    try {
      Path real = folder.toRealPath();
      Path file = real.resolve(path).toRealPath();
      return file.startsWith(real) ? find(file) : Optional.empty();
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  /** A file that was listed; nothing when it is no longer there, or too large. */
  public Optional<Binary> find(Path file) {
    try {
      long size = Files.size(file);
      long written = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
      return Files.isRegularFile(file) && size <= MOST
          ? Optional.of(new Binary(file, Long.toHexString(size) + "-" + Long.toHexString(written)))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Whether a file that was listed is one that {@link #find} leaves out for its size. */
  public boolean isTooLarge(Path file) {
    try {
      return Files.size(file) > MOST;
    } catch (IOException _) {
      return false;
    }
  }

  /** All its bytes. */
  public byte[] read(Binary file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
