package outloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A whole site in one string: {@code -- content/posts/a.md --} and then the file's text. */
public final class TestSite {
  private TestSite() {}

  /** Writes the files below a folder and returns it. */
  public static Path of(Path folder, String files) {
    @Nullable Path file = null;
    StringBuilder text = new StringBuilder();
    for (String line : files.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        write(file, text);
        file = folder.resolve(line.substring(3, line.length() - 3));
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    write(file, text);
    return folder;
  }

  private static void write(@Nullable Path file, StringBuilder text) {
    if (file == null) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.toString().stripTrailing() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
