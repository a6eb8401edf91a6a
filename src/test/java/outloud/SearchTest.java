package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;
import outloud.search.Lookup;

/** The search of a site, from the Markdown to the files that a browser loads. */
class SearchTest {
  private static final String FILES =
      """
      -- content/site.yaml --
      title: T
      base_url: https://ada.dev/blog
      -- content/posts/2020-01-02-a.md --
      ---
      title: Étude on parsers
      tags: [tooling]
      ---
      It reads `yaml` word by word.
      -- content/posts/2020-01-03-b.md --
      ---
      title: Second
      draft: true
      ---
      A secret parser.
      -- content/pages/about.md --
      ---
      title: About
      ---
      I write parsers.
      -- content/projects/thing.md --
      ---
      title: Thing
      stack: [Java]
      ---
      A parser.
      """;

  @TempDir Path folder;

  private static Lookup lookup(TestBuild build) {
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file : build.site().values()) {
      String path = file.path().value();
      if (path.startsWith("search/") && file instanceof OutputFile.Made made) {
        files.put(path.substring("search/".length()), made.text());
      }
    }
    return new Lookup(files);
  }

  @Test
  void whatIsPublishedIsFound() {
    TestBuild build = TestBuild.of(TestSite.of(folder, FILES));
    assertEquals(List.of("Thing", "Étude on parsers", "About"), lookup(build).find("parser", 9));
    assertEquals(List.of("Étude on parsers", "About"), lookup(build).find("PARSERS", 9));
    assertEquals(List.of("Étude on parsers"), lookup(build).find("tooling yaml etu", 9));
    assertEquals(List.of("Thing"), lookup(build).find("java", 9));
    assertFalse(build.site().toString().contains("secret"), "a draft is no secret in the index");
    assertTrue(
        build.text("search/pages-0.json").contains("[\"/blog/posts/a/\",\"Étude on parsers\""));
    assertTrue(build.text("search/index.html").contains("data-index=\"/blog/search/\""));
    assertTrue(build.text("index.html").contains("class=\"search-link\" href=\"/blog/search/\""));
  }

  @Test
  void anAuthorMayDoWithoutOrHaveAnother() {
    TestBuild none =
        TestBuild.of(
            TestSite.of(
                folder.resolve("none"), FILES.replace("title: T", "title: T\nsearch: false")));
    assertEquals("", none.text("search/index.html"));
    assertEquals("", none.text("search/index.json"));
    assertFalse(none.text("index.html").contains("/search/"));
    String own = "-- content/pages/search.md --\n---\ntitle: Mine\n---\nAsk me.\n";
    TestBuild other = TestBuild.of(TestSite.of(folder.resolve("own"), FILES + own));
    assertTrue(other.text("search/index.html").contains("Ask me."));
    assertEquals("", other.text("search/index.json"));
    assertTrue(other.text("index.html").contains("href=\"/blog/search/\""));
  }

  @Test
  void thePageOfAnotherToolGivesWay() {
    String files =
        "-- _config.yml --\ntitle: T\nurl: https://ada.dev\n"
            + "-- _posts/2020-01-02-a.md --\n---\ntitle: Parsers\n---\nWords.\n"
            + "-- search.md --\n---\ntitle: Search\npermalink: /search/\n---\n<input id=\"q\">\n";
    Path site = TestSite.of(folder, files);
    TestBuild build = TestBuild.of(SiteBuilder.forRebuilds(), TestBuild.request(site, site));
    assertEquals(List.of("Parsers"), lookup(build).find("pars", 9));
  }

  @Test
  void aRebuildFindsWhatWasWritten() {
    SiteBuilder builder = SiteBuilder.forRebuilds();
    Path site = TestSite.of(folder, FILES);
    TestBuild.of(builder, TestBuild.request(site, site.resolve("content")));
    TestSite.of(folder, FILES.replace("word by word", "letter by letter"));
    TestBuild again = TestBuild.of(builder, TestBuild.request(site, site.resolve("content")));
    assertEquals(List.of("Étude on parsers"), lookup(again).find("letter", 9));
    assertEquals(List.of(), lookup(again).find("word", 9));
  }
}
