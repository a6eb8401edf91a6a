package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The list of the files in an output folder that we wrote; everything else in it is the author's.
 *
 * @param paths with {@code /}, relative to the folder
 */
record Manifest(NavigableSet<String> paths) {
  /** The file that holds the list. */
  static final String NAME = ".outloud";

  private static final String HEAD =
      "# Outloud wrote these files and replaces them; all others in this folder are kept.";

  Manifest {
    paths = Collections.unmodifiableNavigableSet(new TreeSet<>(paths));
  }

  static Manifest of(Collection<String> paths) {
    return new Manifest(new TreeSet<>(paths));
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
    return Optional.of(of(lines.subList(1, lines.size())));
  }

  /** Writes the list into a new folder. */
  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    lines.addAll(paths);
    String text = String.join("\n", lines) + "\n";
    Files.writeString(folder.resolve(NAME), text, StandardOpenOption.CREATE_NEW);
  }

  boolean holds(String path) {
    return paths.contains(path);
  }

  /** Whether one of our files lies somewhere below this folder. */
  boolean reaches(String folder) {
    String next = paths.ceiling(folder + "/");
    return next != null && next.startsWith(folder + "/");
  }
}
