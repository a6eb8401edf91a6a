package outloud.thread;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** A word list of the program's own: one entry a line, {@code #} begins a comment line. */
final class WordList {
  private WordList() {}

  /** The entries of a list in this room's resources, in its order; not to be changed. */
  static Set<String> of(String name) {
    String text;
    try (InputStream stream =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> entries = new LinkedHashSet<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(line);
      }
      start = end + 1;
    }
    return entries;
  }
}
