package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the project's own site is valid HTML by the Nu checker, W3C's own. */
@Tag("browser")
@Timeout(240)
class ValidHtmlTest {
  @TempDir Path folder;

  @Test
  void hasNoErrors() throws Exception {
    try (OwnSite site = OwnSite.open()) {
      for (String path : site.build().site().keySet()) {
        if (path.endsWith(".html")) {
          write(path.replace('/', '_'), site.build().text(path));
        }
      }
      for (String path : site.drafts()) {
        write(path.replace('/', '_'), site.draft(path));
      }
      assertTrue(site.pages().size() > 10, "too few pages");
    }
    assertEquals("", checked());
  }

  @Test
  void seesAnError() throws Exception {
    write(
        "bad.html",
        "<!doctype html><html lang=en><head><title>A</title></head><body><p><div id=a id=a></p>");
    assertTrue(checked().contains("Duplicate attribute"), "it saw nothing");
  }

  private void write(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name), html);
  }

  /** What the checker says of all files, in a process of its own: it ends the one that it is in. */
  private String checked() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xss8m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("nu.validator.client.SimpleCommandLineValidator", "--errors-only"));
    command.addAll(List.of("--format", "gnu", folder.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
