package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project that the home page says is worked on now. */
class CurrentProjectTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      base_url: https://ada.dev
      -- content/projects/mill.md --
      ---
      title: Mill
      status: building
      ---
      -- content/projects/engine.md --
      ---
      title: Engine
      status: live
      featured: true
      ---
      -- content/projects/loom.md --
      ---
      title: Loom
      status: archived
      featured: true
      ---
      -- content/posts/2026-01-01-a.md --
      ---
      project: mill
      ---
      -- content/posts/2026-01-05-b.md --
      ---
      project: engine
      ---
      -- content/posts/2026-01-06-c.md --
      ---
      project: loom
      ---
      -- content/posts/2026-01-02-d.md --
      ---
      project: engine
      ---
      -- content/posts/2026-01-03-e.md --
      ---
      project: engine
      ---
      -- content/posts/2026-01-04-f.md --
      ---
      project: engine
      ---
      """
          .replace("---\n-- ", "---\nText.\n-- ");

  @TempDir Path folder;

  /** The home page, whose current project is the one of the page of links. */
  private Document home(String more) {
    TestBuild build = TestBuild.of(TestSite.of(folder, SITE + "Text.\n" + more));
    Document home = Jsoup.parse(build.text("index.html"));
    assertEquals(
        current(home),
        Jsoup.parse(build.text("links/index.html")).select("a.pinned span").stream()
            .map(Element::ownText)
            .toList());
    return home;
  }

  private static String building(String slug, String more) {
    return "-- content/projects/%s.md --\n---\ntitle: %s\nstatus: Building\n%s---\nText.\n"
        .formatted(slug, slug, more);
  }

  private static List<String> current(Document home) {
    return home.select("section:has(h2:matchesOwn(Building now|Gerade in Arbeit)) h3").eachText();
  }

  @Test
  void whatIsBeingBuiltCountsMoreThanWhatIsLive() {
    Document home = home("");
    assertEquals(List.of("Mill"), current(home));
    assertEquals(List.of("Mill", "Engine", "Loom"), home.select(".project h3").eachText());
  }

  @Test
  void theNewestPostDecidesAmongThoseThatGoOn() {
    Document home =
        home("-- content/projects/mill.md --\n---\ntitle: Mill\nstatus: live\n---\nText.\n");
    assertEquals(List.of("Engine"), current(home));
    assertEquals(
        List.of("Jan 5 b", "Jan 4 f", "Jan 3 e"),
        home.select(".log li").stream()
            .map(entry ->
                entry.select("time").text()
                    + " "
                    + entry.select("a").text().toLowerCase(java.util.Locale.ROOT))
            .toList());
    assertEquals(List.of("Engine", "Loom"), home.select(".project h3").eachText());
  }

  @Test
  void whatIsBeingBuiltNeedsNoPost() {
    String live = "-- content/projects/mill.md --\n---\ntitle: Mill\nstatus: live\n---\nText.\n";
    assertEquals(List.of("idea"), current(home(live + building("idea", ""))));
    assertEquals(
        List.of("second"),
        current(
            home(
                live
                    + building("first", "started: 2025-11\n")
                    + building("second", "started: 2026-02\n")
                    + building("third", "started: 2026\n"))));
    assertEquals(List.of("Mill"), current(home(building("second", "started: 2026-02\n"))));
  }

  @Test
  void theAuthorsWordCountsMost() {
    assertEquals(
        List.of("Loom"), current(home("-- content/profile.yaml --\nname: Ada\ncurrent: loom\n")));
  }

  @Test
  void statusesAreInTheSitesLanguageAndOthersTheAuthors() {
    Document home =
        home(
            "-- content/site.yaml --\nbase_url: https://ada.dev\nlanguage: de\n"
                + "-- content/projects/loom.md --\n---\ntitle: Loom\nstatus: fast fertig\nfeatured: true\n---\nText.\n");
    assertTrue(
        home.select(".status").eachText().containsAll(List.of("im Bau", "fast fertig")),
        home.select(".status").text());
  }
}
