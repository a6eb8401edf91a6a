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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page is valid HTML by the Nu checker, W3C's own; so are the author's drafts. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(300)
@ExtendWith(Gates.class)
class ValidHtmlTest {
  @TempDir Path folder;

  @Test
  void hasNoErrors(Sites sites) throws Exception {
    int count = 0;
    for (ServedSite site : sites.all()) {
      for (String path : site.build().site().keySet()) {
        if (path.endsWith(".html")) {
          write(site + "_" + path, site.build().text(path));
          count++;
        }
      }
      for (ServedPage draft : site.drafts()) {
        write(site + "_" + draft.path(), draft.html());
      }
    }
    assertTrue(count > 80, "too few pages: " + count);
    assertEquals("", checked());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><div id=a id=a></p> | Duplicate attribute",
        "<img src=a.png> | must have an",
        "<a href='http://a b'>A</a> | Bad value",
        "<td>a</td> | Stray start tag"
      })
  void seesAnError(String html, String sign) throws Exception {
    write("bad.html", "<!doctype html><html lang=en><title>A</title><body>" + html);
    String said = checked();
    assertTrue(said.contains(sign), () -> "it said: " + said);
  }

  private void write(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name.replaceAll("[/ ]", "_")), html);
  }

  /** What the checker says of all files, in a process of its own: it ends the one that it is in. */
  private String checked() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("nu.validator.client.SimpleCommandLineValidator", "--errors-only"));
    command.addAll(List.of("--format", "gnu", folder.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.replace(folder.toUri().toString(), "");
  }
}
