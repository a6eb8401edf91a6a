package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import outloud.TestBuild;
import outloud.output.OutputFile;

/** Every record for Bluesky is valid by Bluesky's own lexicon, and none of its facets is lost. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(300)
@ExtendWith(Gates.class)
class BlueskyLexiconTest {
  @TempDir Path folder;

  @Test
  void everyRecordIsValid(Sites sites, Npm npm) throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    for (ServedSite site : sites.all()) {
      files.addAll(written(site.build(), site.toString()));
    }
    files.addAll(written(TestBuild.of(Path.of("src", "test", "resources", "sites", "blog")), "blog"));
    String said = npm.run("bluesky.cjs", files.toArray(String[]::new));
    assertTrue(said.matches("[1-9]\\d+ records\n"), said);
  }

  @Test
  void seesWhatIsWrong(Npm npm) throws IOException, InterruptedException {
    Path file = folder.resolve("bad.json");
    Files.writeString(
        file, "[{\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"a\",\"facets\":[]}}]");
    assertEquals(
        file + ": Record must have the property \"createdAt\"\n1 records\n",
        npm.run("bluesky.cjs", file.toString()));
  }

  private List<String> written(TestBuild build, String site) throws IOException {
    List<String> written = new ArrayList<>();
    for (OutputFile file : build.threads().values()) {
      if (file instanceof OutputFile.Made made && made.path().value().endsWith("/bluesky.json")) {
        Path copy = folder.resolve(site + "_" + made.path().value().replace('/', '_'));
        Files.writeString(copy, made.text());
        written.add(copy.toString());
      }
    }
    return written;
  }
}
