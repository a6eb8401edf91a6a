package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The list of the files in an output folder that we wrote; everything else in it is the author's.
 *
 * @param marks by path, with {@code /}, relative to the folder: what tells a later build what the
 *     file was made of, and that nobody touched it; empty for most
 */
record Manifest(NavigableMap<String, String> marks) {
  /** The file that holds the list. */
  static final String NAME = ".outloud";

  private static final String HEAD =
      "# Outloud wrote these files and replaces them; all others in this folder are kept.";

  /** No path has one. */
  private static final char BETWEEN = '\t';

  Manifest {
    marks = Collections.unmodifiableNavigableMap(new TreeMap<>(marks));
  }

  /** The list of a folder that is not ours yet. */
  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  /** The list of these files and their marks. */
  static Manifest of(Map<String, String> marks) {
    return new Manifest(new TreeMap<>(marks));
  }

  /** The list in a folder; none when the folder is not ours. */
  static Optional<Manifest> read(Path folder) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(folder.resolve(NAME));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      return Optional.empty();
    }
    TreeMap<String, String> marks = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int between = line.indexOf(BETWEEN);
      int end = between < 0 ? line.length() : between;
      marks.put(line.substring(0, end), between < 0 ? "" : line.substring(end + 1));
    }
    return Optional.of(new Manifest(marks));
  }

  /** Writes the list into a new folder. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    marks.forEach((path, mark) -> {
      text.append(path);
      if (!mark.isEmpty()) {
        text.append(BETWEEN).append(mark);
      }
      text.append('\n');
    });
    Files.writeString(folder.resolve(NAME), text, StandardOpenOption.CREATE_NEW);
  }

  boolean holds(String path) {
    return marks.containsKey(path);
  }

  /** Whether a file of the folder is ours: on the list, or the list itself or what goes with it. */
  boolean isOurs(String path) {
    return holds(path) || isReserved(path);
  }

  /** Whether this is the name of a file that only we write. */
  static boolean isReserved(String path) {
    return path.equals(NAME) || path.equals(Receipt.NAME) || path.equals(Notes.NAME);
  }

  /** The mark of a file; empty when it has none, or is not ours. */
  String mark(String path) {
    return marks.getOrDefault(path, "");
  }

  /** The files right in a folder whose marks begin with this stamp, in the order of their names. */
  List<String> stamped(String folder, String stamp) {
    List<String> paths = new ArrayList<>();
    // The slash is followed by 0 among the characters.
    marks
        .subMap(folder + "/", folder + "0")
        .forEach((path, mark) -> {
          if (mark.startsWith(stamp + " ") && path.indexOf('/', folder.length() + 1) < 0) {
            paths.add(path);
          }
        });
    return paths;
  }

  /** Whether one of our files lies somewhere below this folder. */
  boolean reaches(String folder) {
    String next = marks.ceilingKey(folder + "/");
    return next != null && next.startsWith(folder + "/");
  }
}
