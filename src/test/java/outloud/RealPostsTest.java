package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outloud.build.BuildResult.PostReport;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.diagnostic.Diagnostic;

/** Five real posts, each as another tool left it, when they are at hand. */
class RealPostsTest {
  private static final Path POSTS =
      Path.of(System.getProperty("outloud.shared", "../shared"), "posts");
  private static TestBuild build;
  private static Map<String, PostReport> posts = Map.of();

  @BeforeAll
  static void build() {
    assumeTrue(Files.isDirectory(POSTS), "skipped: the five real posts are not at " + POSTS);
    build =
        TestBuild.of(
            SiteBuilder.forOneBuild(Progress.NONE), TestBuild.request(Path.of("none"), POSTS));
    posts =
        build.result().posts().stream()
            .collect(Collectors.toMap(PostReport::title, Function.identity()));
  }

  @Test
  void allFiveAreThereWithTheirTitlesAndDates() {
    assertTrue(build.committed());
    assertEquals(5, posts.size());
    assertEquals(
        "2018-05-18", date("An Introvert Coder's Guide to Networking through Social Media"));
    assertEquals("2020-09-15T16:01:30Z", date("The other side of Twitter"));
    assertEquals("2019-06-07", date("Why and How You Should Use Twitter for Networking"));
    assertEquals("", date("Importance of networking in the tech industry"));
    assertEquals("", date("How to Build Your Professional Network on Twitter"));
  }

  private static String date(String title) {
    assertTrue(posts.containsKey(title), () -> title + " is not among " + posts.keySet());
    return posts.get(title).date().orElse("");
  }

  @Test
  void theirTagsBecomePages() {
    for (String tag : List.of("twitter", "social-media", "networking")) {
      assertFalse(build.text("tags/" + tag + "/index.html").isEmpty(), tag);
    }
  }

  @Test
  void embedsAreLinksAndPlaceholdersStayText() {
    Document post = page("build-your-professional-network");
    assertEquals(
        2, post.select(".e-content a[href^=https://twitter.com/tanoaksam/status/]").size());
    assertTrue(post.text().contains("Hey {{person}}!"), "the placeholder is gone");
    assertTrue(post.text().contains("{{that specific thing that interests you about the person}}"));
    assertFalse(post.text().contains("%["), "template syntax is left");
    assertEquals("How to Build Your Professional Network on Twitter", post.select("h1").text());
    assertTrue(
        post.select("h2").stream().noneMatch(h -> h.text().startsWith("How to Build Your")),
        "the title stands twice");
  }

  @Test
  void wikilinksBecomeText() {
    Document post = page("importance-of-networking-in-the-tech-industry");
    assertFalse(post.text().contains("[["), "brackets are left");
    assertTrue(post.text().contains("Developing a robust professional online presence is"));
    assertTrue(
        post.select("h3").eachText().stream()
            .anyMatch(h -> h.startsWith("Building a Personal Project in Public")));
  }

  @Test
  void lostEncodingAndALostSchemeAreReportedWithTheirLines() {
    assertEquals(
        List.of(9, 15, 53, 59, 74), lines("source/mojibake", "build-your-professional-network.md"));
    assertEquals(List.of(11), lines("source/mojibake", "why-and-how-you-should-use-twitter.md"));
    assertEquals(List.of(17), lines("link/no-scheme", "2018-05-18-an-introvert-coders-guide.md"));
    assertEquals(
        "https://momscancode.com",
        page("an-introvert-coders-guide").select("a:contains(Moms Can)").attr("href"));
  }

  @Test
  void eachHasFiveThreads() {
    assertEquals(5, build.result().threads());
    for (PostReport post : posts.values()) {
      String slug = post.permalink().orElseThrow().replaceFirst("^/(posts/)?(.*)/$", "$2");
      for (String network : List.of("x", "bluesky", "mastodon", "threads", "linkedin")) {
        assertTrue(build.threads().containsKey(slug + "/" + network + ".txt"), slug);
      }
    }
  }

  private static Document page(String slug) {
    return Jsoup.parse(build.text("posts/" + slug + "/index.html"));
  }

  private static List<Integer> lines(String code, String file) {
    return build.result().diagnostics().stream()
        .filter(found -> found.code().id().equals(code))
        .map(Diagnostic::location)
        .filter(place -> place.path().endsWith(file))
        .map(place -> place.line())
        .toList();
  }
}
