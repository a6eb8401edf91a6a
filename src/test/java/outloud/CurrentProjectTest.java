package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  private Document home(String more) {
    return Jsoup.parse(
        TestBuild.of(TestSite.of(folder, SITE + "Text.\n" + more)).text("index.html"));
  }

  private static List<String> current(Document home) {
    return home.select("section:has(.log) h3").eachText();
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
