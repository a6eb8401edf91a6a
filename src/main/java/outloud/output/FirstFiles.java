package outloud.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The files that a new folder starts with: all of them or none. They are made aside and moved into
 * place when they are complete.
 */
public final class FirstFiles {
  /** What stands aside in a folder that is there already. */
  private static final String ASIDE = "outloud";

  private FirstFiles() {}

  /** Whether a name in a folder is of something that a killed run left, and the next one clears. */
  public static boolean isLeftOver(String name) {
    return name.startsWith("." + ASIDE + ".new-");
  }

  /**
   * Makes the files, UTF-8, and the folder if it is missing. A new folder appears with all of them
   * at once. In one that is there, they are moved one after the other; when that fails, those that
   * were moved are taken back.
   *
   * @param files texts by path, with {@code /}; none of their first names is taken in the folder
   */
  public static void write(Path folder, Map<String, String> files) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    boolean isNew = !Folders.exists(target);
    Path parent = target.getParent();
    if (isNew && parent != null) {
      Files.createDirectories(parent);
    }
    Aside aside = new Aside(isNew ? target : target.resolve(ASIDE));
    aside.tidy();
    Path fresh = aside.fresh();
    try {
      Files.createDirectory(fresh);
      for (Map.Entry<String, String> file : files.entrySet()) {
        SingleFile.create(fresh.resolve(file.getKey()), file.getValue());
      }
      if (isNew) {
        move(fresh, target);
      } else {
        moveEach(fresh, target);
      }
    } finally {
      if (Folders.exists(fresh)) {
        Folders.discard(fresh);
      }
    }
  }

  private static void moveEach(Path fresh, Path target) throws IOException {
    Deque<Path> moved = new ArrayDeque<>();
    try {
      for (Path entry : Folders.entries(fresh)) {
        Path to = target.resolve(String.valueOf(entry.getFileName()));
        Files.move(entry, to);
        moved.push(to);
      }
    } catch (IOException e) {
      for (Path path : moved) {
        Files.move(path, fresh.resolve(String.valueOf(path.getFileName())));
      }
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to);
    }
  }
}
