package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a build notes for the next one, in a file beside its output. */
final class Notes {
  /** The file that holds them. */
  static final String NAME = ".outloud-notes";

  private final Path file;
  private final String former;
  private String now;

  /** The notes in a folder; empty ones when there are none that can be read. */
  Notes(Path folder) {
    file = folder.resolve(NAME);
    former = read(file);
    now = former;
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException _) {
      return "";
    }
  }

  String former() {
    return former;
  }

  void write(String text) {
    now = text;
  }

  /** Leaves them in the folder as it is now; the next build can do without. */
  void leave() {
    try {
      if (!now.isEmpty() && !(now.equals(former) && Files.exists(file))) {
        Files.writeString(file, now);
      }
    } catch (IOException _) {
      // The folder cannot be written, or the disk is full: the site itself is complete.
    }
  }
}
