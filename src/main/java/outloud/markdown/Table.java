package outloud.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that are shipped with the program, each when it is first needed. */
final class Table {
  private Table() {}

  /** The lines of a table that are no comments. */
  static List<String> lines(String name) {
    String path = "/outloud/markdown/" + name;
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(path))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
