package outloud.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that we wrote into an output folder, with the list of them, as the file system shows
 * them: as long as their fingerprint is the same, nobody has touched one.
 */
final class OutputState {
  private OutputState() {}

  /** The fingerprint of the files of a list, each where its path is found now. */
  static String of(Manifest list, Kept.Place place) throws IOException {
    StringBuilder states = new StringBuilder();
    for (String path : list.marks().keySet()) {
      add(states, path, place.of(path));
    }
    add(states, Manifest.NAME, place.of(Manifest.NAME));
    return Fingerprint.of(states.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same of a finished folder; nothing when it is not ours, or a file of ours is gone. */
  static Optional<String> in(Path folder) {
    try {
      Optional<Manifest> list = Manifest.read(folder);
      return list.isEmpty() ? Optional.empty() : Optional.of(of(list.get(), folder::resolve));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static void add(StringBuilder states, String path, Path file) throws IOException {
    states.append(path).append('\t').append(FileState.of(file).lasting()).append('\n');
  }
}
