package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestBuild;
import outloud.output.OutputFile;

/** Every record for Bluesky is valid by Bluesky's own lexicon, and none of its facets is lost. */
@Tag("browser")
@Timeout(300)
class BlueskyLexiconTest {
  /** Says what is wrong with the records of each file, one line each. */
  private static final String CHECK =
      """
      const {lexicons, RichText} = require('@atproto/api');
      const fs = require('fs');
      let records = 0;
      for (const file of process.argv.slice(2)) {
        for (const {record} of JSON.parse(fs.readFileSync(file, 'utf8'))) {
          records++;
          try {
            lexicons.assertValidRecord('app.bsky.feed.post', record);
          } catch (problem) {
            console.log(file + ': ' + problem.message);
          }
          const text = new RichText({text: record.text, facets: record.facets});
          const seen = [...text.segments()].filter(part => part.facet).length;
          if (seen !== record.facets.length) console.log(file + ': a facet is lost');
          if (text.graphemeLength > 300) console.log(file + ': too long');
        }
      }
      console.log(records + ' records');
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    assumeTrue(said("npm", "--version").matches("(?s)(.*\\n)?\\d+\\..*"), "Bluesky's library was not asked: no npm");
    String installed =
        said("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "@atproto/api@0.21.0");
    assumeTrue(
        Files.isDirectory(folder.resolve("node_modules/@atproto/api")),
        "Bluesky's library was not asked, for npm cannot install it: " + installed);
    Files.writeString(folder.resolve("check.cjs"), CHECK);
  }

  @Test
  void everyRecordIsValid() throws IOException, InterruptedException {
    StringBuilder said = new StringBuilder();
    try (OwnSite site = OwnSite.open()) {
      said.append(checked(site.build()));
    }
    said.append(checked(TestBuild.of(Path.of("src", "test", "resources", "sites", "blog"))));
    assertTrue(said.toString().matches("[1-9]\\d* records\n[1-9]\\d* records\n"), said.toString());
  }

  @Test
  void seesWhatIsWrong() throws IOException, InterruptedException {
    Path file = folder.resolve("bad.json");
    Files.writeString(
        file,
        "[{\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"a\",\"facets\":[]}}]");
    assertEquals(
        file + ": Record must have the property \"createdAt\"\n1 records\n",
        said("node", "check.cjs", file.toString()));
  }

  private static String checked(TestBuild build) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("node", "check.cjs"));
    for (OutputFile file : build.threads().values()) {
      if (file instanceof OutputFile.Made made && made.path().value().endsWith("/bluesky.json")) {
        Path copy = folder.resolve(made.path().value().replace('/', '_'));
        Files.writeString(copy, made.text());
        command.add(copy.toString());
      }
    }
    return said(command.toArray(String[]::new));
  }

  private static String said(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(200, TimeUnit.SECONDS) ? said : "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
