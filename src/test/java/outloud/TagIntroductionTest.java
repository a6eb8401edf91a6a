package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that the author wrote at the address of a tag, and the list of the tag's posts. */
class TagIntroductionTest {
  private static final String FILES =
      """
      -- content/site.yaml --
      title: T
      base_url: https://ada.dev
      posts_per_page: 1
      -- content/pages/java.md --
      ---
      title: All about Java
      permalink: /tags/java/
      ---
      What I **think** of it.
      -- content/posts/2020-01-02-a.md --
      ---
      title: First
      tags: [java]
      ---
      Words.
      -- content/posts/2020-01-03-b.md --
      ---
      title: Second
      tags: [java]
      ---
      See [Java](../pages/java.md).
      """;

  @TempDir Path folder;

  @Test
  void theTextStandsAboveTheList() {
    TestBuild build = TestBuild.of(TestSite.of(folder, FILES));
    String first = build.text("tags/java/index.html");
    String second = build.text("tags/java/page/2/index.html");

    assertTrue(first.contains("<h1 class=\"p-name\">All about Java</h1>"), first);
    assertTrue(first.indexOf("<strong>think</strong>") < first.indexOf(">Second</a>"), first);
    assertTrue(first.contains("<strong>think</strong>"), first);
    assertTrue(second.contains(">First</a>"), second);
    assertFalse(second.contains("think"), second);
    assertTrue(build.text("posts/b/index.html").contains("href=\"/tags/java/\">Java</a>"));
    assertEquals("[]", build.result().diagnostics().toString());
  }
}
