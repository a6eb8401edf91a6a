package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of series, from the front matter to the page. */
class SeriesTest {
  private static final String FILES =
      """
      -- content/site.yaml --
      title: T
      base_url: https://ada.dev/blog
      -- content/pages/parsers.md --
      ---
      title: How to write a parser
      permalink: /series/writing-parsers/
      ---
      From **nothing**.
      -- content/posts/2020-01-02-a.md --
      ---
      title: First
      series: Writing parsers
      ---
      Words.
      -- content/posts/2020-01-03-b.md --
      ---
      title: Second
      series: writing-parsers
      ---
      See [the series](/series/writing-parsers/) and [all](/series/).
      -- content/posts/2020-01-04-c.md --
      ---
      title: Alone
      series: 一人
      ---
      Words.
      """;

  @TempDir Path folder;

  @Test
  void thePartsStandInTheirOrderBelowWhatTheAuthorWrote() {
    TestBuild build = TestBuild.of(TestSite.of(folder, FILES));
    String page = build.text("series/writing-parsers/index.html");
    assertTrue(page.contains(">How to write a parser</h1>"), page);
    assertTrue(page.indexOf("<strong>nothing</strong>") < page.indexOf(">First</a>"), page);
    assertTrue(page.indexOf(">First</a>") < page.indexOf(">Second</a>"), page);
    assertTrue(page.contains("2 parts. 2 min read"), page);
    assertEquals("[]", build.result().diagnostics().toString());
  }

  @Test
  void everySeriesIsLedToFromItsPartsAndFromTheListOfAll() {
    TestBuild build = TestBuild.of(TestSite.of(folder, FILES));
    String list = build.text("series/index.html");
    assertTrue(list.contains("href=\"/blog/series/writing-parsers/\">Writing parsers</a>"), list);
    assertTrue(list.contains("href=\"/blog/series/%E4%B8%80%E4%BA%BA/\">一人</a>"), list);
    String post = build.text("posts/b/index.html");
    assertTrue(post.contains("Part 2 of 2 of <strong>Writing parsers</strong>"), post);
    assertTrue(
        post.contains("<a href=\"/blog/series/writing-parsers/\">The whole series</a>"), post);
    assertTrue(build.text("series/一人/index.html").contains("One part."));
    assertTrue(build.text("sitemap.xml").contains("/blog/series/writing-parsers/</loc>"));
  }

  @Test
  void aSiteWithoutSeriesHasNoPageOfThem() {
    String files = FILES.replaceAll("(?m)^series: .*\n", "").replaceAll("See .*", "Words.");
    TestBuild build = TestBuild.of(TestSite.of(folder, files));
    assertEquals("", build.text("series/index.html"));
    assertFalse(build.text("index.html").contains("\"/blog/series/\""));
    assertTrue(
        build.text("series/writing-parsers/index.html").contains("<strong>nothing</strong>"));
  }
}
