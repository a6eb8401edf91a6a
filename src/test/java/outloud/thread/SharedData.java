package outloud.thread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Test data beside the project; a test that wants it is skipped where it is absent. */
final class SharedData {
  private SharedData() {}

  static Path path(String name) {
    Path path = Path.of(System.getProperty("outloud.shared", "../shared")).resolve(name);
    Assumptions.assumeTrue(Files.exists(path), () -> "no test data at " + path);
    return path;
  }

  static String text(String name) throws IOException {
    return Files.readString(path(name));
  }
}
