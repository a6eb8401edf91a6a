package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shipped: every library with its licence, and one version everywhere. */
class DistributionTest {
  private static final Path LICENSES = Path.of("src/dist/licenses");

  @Test
  void everyLibraryHasItsLicence() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(LICENSES.resolve("THIRD-PARTY.md"))) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length == 4 && !cells[1].equals("jar") && !cells[1].startsWith("-")) {
        texts.put(cells[1], cells[3]);
      }
    }
    List<String> unlicensed = new ArrayList<>(libraries());
    assertFalse(unlicensed.isEmpty());
    unlicensed.removeAll(texts.keySet());
    assertEquals(List.of(), unlicensed, "no line in THIRD-PARTY.md");
    for (String text : texts.values()) {
      for (String file : text.split(", ")) {
        Path licence = file.equals("LICENSE") ? Path.of(file) : LICENSES.resolve(file);
        assertTrue(Files.size(licence) > 400, licence + " is no licence");
      }
    }
  }

  /** The runtime libraries, as Maven copied them: {@code jackson-core-2.22.4.jar}. */
  private static List<String> libraries() throws IOException {
    String classpath = Files.readString(Path.of("target/libraries"));
    return List.of(classpath.strip().split("[:;]")).stream()
        .map(path -> Path.of(path).getFileName().toString())
        .map(name -> name.replaceFirst("-\\d[^-]*(-\\D[^-]*)?\\.jar$", ""))
        .toList();
  }

  @Test
  void theVersionIsTheSameEverywhere() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<artifactId>outloud</artifactId>\n  <version>" + Main.VERSION + "<"));
    assertTrue(Files.readString(Path.of("outloud")).contains("\nversion=" + Main.VERSION + "\n"));
  }

  @Test
  void windowsIsStartedWithTheSameOptions() throws IOException {
    String cmd = Files.readString(Path.of("src/dist/bin/outloud.cmd"));
    String sh = Files.readString(Path.of("src/dist/bin/outloud"));
    String options = sh.replaceAll("(?s).*\noptions='(.*?)'.*", "$1").replaceAll("\\s+", " ");
    assertTrue(options.startsWith("-XX:"), options);
    assertTrue(cmd.contains(options), options);
  }
}
