package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.diagnostic.Diagnostic;

/** The keys of a project, under all their names. */
class ProjectKeysTest {
  @TempDir Path folder;

  private Document project(String frontMatter) {
    TestBuild build =
        TestBuild.of(
            TestSite.of(
                folder,
                "-- content/site.yaml --\nbase_url: https://ada.dev\n"
                    + "-- content/posts/2026-01-01-one.md --\nText.\n"
                    + "-- content/projects/engine.md --\n---\ntitle: Engine\n"
                    + frontMatter
                    + "---\nText.\n"));
    assertEquals(
        List.of(), build.result().diagnostics().stream().map(Diagnostic::message).toList());
    return Jsoup.parse(build.text("projects/engine/index.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "repository: https://example.com/engine, https://example.com/engine",
    "Repository: https://example.com/engine, https://example.com/engine",
    "repo: https://example.com/engine, https://example.com/engine",
    "github: https://github.com/ada/engine, https://github.com/ada/engine",
    "github: ada/engine.js, https://github.com/ada/engine.js",
  })
  void theSourceIsLinkedUnderAllItsNames(String key, String address) {
    assertEquals(1, project(key + "\n").select("main a[href=" + address + "]").size());
  }

  @Test
  void theOwnNameCountsMost() {
    Document page = project("repo: https://a.example\nrepository: https://b.example\n");
    assertEquals(
        List.of("https://b.example"), page.select("main a[href*=.example]").eachAttr("href"));
  }

  @Test
  void capitalsAndHyphensMakeNoDifference() {
    Document page =
        project("Status: on ice\nSTACK: [Rust]\nMilestones: [{date: 2026-01, what: Begun}]\n");
    assertEquals(1, page.select("main :containsOwn(on ice)").size());
    assertEquals(1, page.select("main :containsOwn(Rust)").size());
    assertEquals(1, page.select(".milestones li").size());
  }

  @Test
  void learningIsSpeltInTwoWays() {
    assertEquals(1, project("learned: To test.\n").select("main :containsOwn(To test.)").size());
  }
}
