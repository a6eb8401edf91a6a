package outloud.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import outloud.output.FileState;
import outloud.output.Fingerprint;

/** Takes down the states of files, in an order that is always the same. */
final class Stocktaking {
  /** To look at more would take about as long as to build a site of them. */
  private static final int MOST_FILES = 200_000;

  private static final long NANOSECONDS = 1_000_000_000;

  private final StringBuilder states = new StringBuilder();
  private long settled;
  private int files;

  /** Everything in a folder but what {@link Lister} leaves out in every folder. */
  void sources(Path folder) throws IOException {
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      FileState state = FileState.of(entry);
      if (!state.isFolder() && !name.startsWith(".")) {
        add(entry, state);
      } else if (state.isFolder() && !Lister.isSkipped(name) && !isOutput(entry)) {
        sources(entry);
      }
    }
  }

  /** Everything in a folder, hidden or not. */
  void everything(Path folder) throws IOException {
    for (Path entry : entries(folder)) {
      FileState state = FileState.of(entry);
      if (state.isFolder()) {
        everything(entry);
      } else {
        add(entry, state);
      }
    }
  }

  /** Whether this is an output folder of ours. */
  static boolean isOutput(Path folder) {
    return Files.exists(folder.resolve(Lister.OUTPUT_MARK));
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path entry : found) {
        entries.add(entry);
      }
    }
    entries.sort(null);
    return entries;
  }

  private void add(Path file, FileState state) throws IOException {
    files++;
    if (files > MOST_FILES) {
      throw new IOException("too many files");
    }
    take(file.toString(), state);
    if (state.isLink()) {
      name(Files.exists(file) ? file.toRealPath().toString() : "");
      wherever(file);
    }
  }

  /** What a path leads to, if anything. */
  void wherever(Path file) {
    try {
      take(file.toString(), FileState.followed(file));
    } catch (IOException _) {
      name(file.toString());
    }
  }

  private void take(String path, FileState state) {
    states.append(path).append('\t').append(state.whole()).append('\n');
    settled = Math.max(settled, state.settled());
  }

  /** Takes down a text that matters, too. */
  void name(String text) {
    states.append(text).append('\n');
  }

  /** All of it. */
  Inventory inventory() {
    byte[] bytes = states.toString().getBytes(StandardCharsets.UTF_8);
    Instant last = Instant.ofEpochSecond(settled / NANOSECONDS, settled % NANOSECONDS);
    return new Inventory(Fingerprint.of(bytes), last);
  }
}
