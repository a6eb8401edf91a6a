package outloud.page;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outloud.markdown.Body;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.Post;
import outloud.site.Site;
import outloud.theme.ThemeWords;

class SiteFilesTest {
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");

  private static SortedMap<String, String> files(SiteFiles.Planned planned) {
    SortedMap<String, String> files = new TreeMap<>();
    for (OutputFile.Made file : planned.files().get()) {
      files.put(file.path().value(), file.text());
    }
    return files;
  }

  private static String file(Site site, String path) {
    return new SiteFiles()
        .plan(site, ThemeWords.ENGLISH).stream()
            .filter(planned -> planned.paths().contains(new OutputPath(path)))
            .map(planned -> files(planned).get(path))
            .findFirst()
            .orElse("");
  }

  private static List<String> places(String map) {
    List<String> places = new ArrayList<>();
    for (Matcher found = LOCATION.matcher(map); found.find(); ) {
      places.add(found.group(1));
    }
    return places;
  }

  @Test
  void aLargeSitemapIsAnIndexOfSeveral() {
    Site site = SampleSite.site();
    List<String> all = places(file(site, "sitemap.xml"));
    SortedMap<String, String> parts = files(Sitemap.plan(site, 10));
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"),
        List.copyOf(parts.keySet()));
    assertEquals(
        List.of(
            "https://mira.example/sitemap-1.xml",
            "https://mira.example/sitemap-2.xml",
            "https://mira.example/sitemap-3.xml"),
        places(requireNonNull(parts.remove("sitemap.xml"))));
    List<String> together = new ArrayList<>();
    parts.values().forEach(part -> together.addAll(places(part)));
    assertEquals(all, together);
    parts.values().forEach(part -> assertTrue(places(part).size() <= 10));
    String single = requireNonNull(files(Sitemap.plan(site, all.size())).get("sitemap.xml"));
    assertEquals(all, places(single));
  }

  @Test
  void aListIsAsNewAsTheNewestOfItsPosts() {
    String map = file(SampleSite.site(), "sitemap.xml");
    for (String newest : List.of("", "archive/", "posts/", "tags/java/", "projects/tidepool/")) {
      String entry = "<loc>https://mira.example/" + newest + "</loc>\n<lastmod>2026-06-20<";
      assertTrue(map.contains(entry), newest + " in " + map);
    }
    assertTrue(map.contains("/tags/%D8%B9%D8%B1%D8%A8%D9%8A/</loc>\n<lastmod>2026-05-12<"), map);
    assertTrue(map.contains("<loc>https://mira.example/feeds/</loc>\n</url>"), map);
  }

  @Test
  void programsAreToldWhatIsThere() {
    String text = file(SampleSite.site(), "llms.txt");
    assertTrue(text.startsWith("# Mira Okafor\n\n> Notes on small tools, plain text and"), text);
    assertTrue(text.contains("\n## Posts\n\n- [Error messages are the interface]("), text);
    assertTrue(
        text.contains(
            "- [On naming things once](https://mira.example/posts/on-naming/): One word for"),
        text);
    assertTrue(text.contains("\n## Projects\n\n- [Tidepool]("), text);
    assertTrue(text.contains("\n## Pages\n\n- [About](https://mira.example/about/): Who"), text);
    assertTrue(text.contains("\n## Optional\n\n- [Archive]("), text);
    List<String> wrong =
        text.lines()
            .filter(line -> !line.isEmpty() && !line.matches("(# |> |## ).+|- \\[.+]\\(https:.+"))
            .toList();
    assertEquals(1, wrong.size(), "but for who writes: " + wrong);
  }

  @Test
  void aTitleIsNoMarkdown() {
    String text = file(SampleSite.hostile("a]\n(b [c] \\ \u0007# d"), "llms.txt");
    assertTrue(text.contains("- [a\\] (b \\[c\\] \\\\ # d](https://bare.example/posts/x/)"), text);
  }

  @Test
  void manyPostsAreNotAllNamed() {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      posts.add(
          SampleSite.post(
              "https://bare.example",
              "p" + i,
              "P",
              "",
              "2026-01-01",
              List.of(),
              "",
              "",
              Body.EMPTY,
              "en"));
    }
    String text = file(SampleSite.bare(posts), "llms.txt");
    assertEquals(100, text.lines().filter(line -> line.startsWith("- [P]")).count());
  }

  @Test
  void listsKeepTheFeedsThatAnotherToolGaveThem() {
    Site site = SampleSite.withFormerFeeds("/index.xml");
    assertTrue(file(site, "tags/java/index.xml").contains("<title>Mira Okafor: Java</title>"));
    assertTrue(file(site, "tags/java/index.xml").contains("<rss"));
    assertFalse(file(SampleSite.withFormerFeeds("/feed.xml"), "tags/java/feed.xml").contains("<"));
  }

  @Test
  void gitHubServesTheFilesAsTheyAre() {
    boolean isThere =
        new SiteFiles()
            .plan(SampleSite.site(), ThemeWords.ENGLISH).stream()
                .anyMatch(planned -> planned.paths().contains(new OutputPath(".nojekyll")));
    assertTrue(isThere);
  }
}
