package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who links to whom, from the Markdown to the page. */
class BacklinksTest {
  @TempDir Path folder;

  private static final String SITE =
      """
      -- content/site.yaml --
      title: Links
      base_url: https://links.example/blog
      -- content/posts/target.md --
      ---
      title: Target
      date: 2026-01-01
      ---
      ## Part
      I link to [myself](#part) and to [myself](target.md).
      -- content/posts/early.md --
      ---
      title: Early
      date: 2026-01-02
      ---
      See [there](target.md#part), [there](/posts/target/) again, and [no](about-nothing.txt).
      -- content/posts/about-nothing.txt --
      A file.
      -- content/posts/late.md --
      ---
      title: Late
      date: 2026-01-03
      ---
      See <https://links.example/blog/posts/target/>.
      -- content/pages/about.md --
      ---
      title: About
      ---
      The [target](../posts/target.md) and the [thing](../projects/thing.md).
      -- content/projects/thing.md --
      ---
      title: Thing
      ---
      Made for the [target](../posts/target.md). ![x](../posts/about-nothing.txt)
      -- content/posts/log.md --
      ---
      title: Log
      date: 2026-01-04
      project: thing
      ---
      On [thing](../projects/thing.md).
      """;

  private List<String> mentions(String page) {
    String html = TestBuild.of(TestSite.of(folder, SITE)).text(page);
    int start = html.indexOf("beside backlinks");
    return start < 0
        ? List.of()
        : Pattern.compile("<li><a href=\"([^\"]*)\"")
            .matcher(html.substring(start, html.indexOf("</section>", start)))
            .results()
            .map(link -> link.group(1))
            .toList();
  }

  @Test
  void whoLinksToAPostStandsBelowItOnceEach() {
    assertEquals(
        List.of("/blog/posts/late/", "/blog/posts/early/", "/blog/about/", "/blog/projects/thing/"),
        mentions("posts/target/index.html"));
  }

  @Test
  void theBuildLogOfAProjectIsNoMention() {
    assertEquals(List.of("/blog/about/"), mentions("projects/thing/index.html"));
    assertEquals(List.of(), mentions("posts/log/index.html"));
  }
}
