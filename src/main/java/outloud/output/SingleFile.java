package outloud.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Single files outside of the output: those that an author goes on with, and reports. */
public final class SingleFile {
  private SingleFile() {}

  /**
   * Makes a new file, UTF-8, and the folders above it.
   *
   * @throws FileAlreadyExistsException and nothing is touched, when anything has this name
   */
  public static void create(Path file, String text) throws IOException {
    makeFolder(file);
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Writes a file, UTF-8, in the place of what was there. */
  public static void replace(Path file, String text) throws IOException {
    makeFolder(file);
    Files.writeString(file, text);
  }

  /**
   * Changes a file of the author's in one step: whoever looks sees the old bytes or the new ones. A
   * link stays, what it leads to changes; the file keeps its rights.
   *
   * @param before what it is to hold now
   * @throws IOException and nothing is touched, when it holds anything else by now
   */
  public static void exchange(Path file, byte[] before, byte[] after) throws IOException {
    Path real = file.toRealPath();
    Path fresh = real.resolveSibling("." + real.getFileName() + ".outloud-" + System.nanoTime());
    try {
      Files.write(fresh, after, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Folders.share(real, fresh);
      if (!Arrays.equals(before, Files.readAllBytes(real))) {
        throw new FileSystemException(file.toString(), null, "it was changed meanwhile");
      }
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Whether there is such a file or folder. */
  public static boolean exists(Path path) {
    return Files.exists(path);
  }

  /** Whether there is such a folder. */
  public static boolean isFolder(Path folder) {
    return Files.isDirectory(folder);
  }

  /** The names in a folder, sorted; none when there is no such folder. */
  public static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static void makeFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }
}
