package outloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A whole site in one string: {@code -- content/posts/a.md --} and then the file's text; {@code --
 * content/b.md -> ../c.md --} is a symbolic link.
 */
public final class TestSite {
  private TestSite() {}

  /** Writes the files below a folder and returns it. */
  public static Path of(Path folder, String files) {
    @Nullable Path file = null;
    StringBuilder text = new StringBuilder();
    for (String line : files.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        write(file, text);
        String[] link = line.substring(3, line.length() - 3).split(" -> ");
        file = link.length > 1 ? null : folder.resolve(link[0]);
        if (link.length > 1) {
          link(folder.resolve(link[0]), Path.of(link[1]));
        }
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    write(file, text);
    return folder;
  }

  private static void link(Path link, Path target) {
    try {
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
