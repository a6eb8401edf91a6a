package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site and its posts are called where nobody has given them a name. */
class NamelessTest {
  @TempDir Path above;

  private TestBuild build(String folder, String files) {
    Path site = above.resolve(folder);
    TestSite.of(site, files);
    return TestBuild.of(site);
  }

  @Test
  void aSiteIsCalledLikeItsFolder() {
    TestBuild build =
        build("Field notes", "-- content/site.yaml --\n-- content/posts/a.md --\nA.\n");

    assertTrue(build.text("index.html").contains("<title>Field notes</title>"));
  }

  @Test
  void aPostWithoutAKnownAuthorHasNoByline() {
    String post = "-- content/posts/a.md --\nWords.\n";
    TestBuild nobody = build("nobody", "-- content/site.yaml --\ntitle: T\n" + post);
    TestBuild ada = build("ada", "-- content/site.yaml --\nauthor: Ada\n" + post);

    assertFalse(nobody.text("posts/a/index.html").contains("<p class=\"p-author"));
    assertTrue(ada.text("posts/a/index.html").contains("rel=\"author\" href=\"/\">Ada</a>"));
  }

  @Test
  void aNumberedNoteIsCalledByItsFirstWords() {
    TestBuild build =
        build(
            "notes",
            """
            -- content/posts/1.md --
            Nobody has named this note, so its very first sentence, as far as it goes, is its name.
            -- content/posts/2.md --
            Short words.
            -- content/posts/3.md --
            # A heading

            Words.
            -- content/posts/4.md --
            ```
            code
            ```
            """);

    assertEquals("Nobody has named this note, so its very first sentence, as…", title(build, 1));
    assertEquals("Short words.", title(build, 2));
    assertEquals("A heading", title(build, 3));
    assertEquals("4", title(build, 4));
  }

  @Test
  void pagesThatSayNothingAreNotRecommended() {
    String post = "-- content/posts/a.md --\nWords.\n";
    TestBuild nobody = build("nobody", post);
    TestBuild ada =
        build(
            "ada",
            "-- content/profile.yaml --\nname: Ada\nemail: ada@ada.dev\n"
                + "-- content/site.yaml --\nbase_url: https://ada.dev\n"
                + post);

    assertTrue(nobody.site().containsKey("links/index.html"));
    assertFalse(nobody.text("sitemap.xml").contains("/links/"));
    assertFalse(nobody.text("sitemap.xml").contains("/portfolio/"));
    assertFalse(menu(nobody).contains("/links/"));
    assertTrue(ada.text("sitemap.xml").contains("/links/"));
    assertTrue(ada.text("sitemap.xml").contains("/portfolio/"));
    assertTrue(menu(ada).contains("/links/"));
  }

  private static String menu(TestBuild build) {
    String page = build.text("posts/a/index.html");
    int start = page.indexOf("<nav aria-label=\"Site\">");
    return page.substring(start, page.indexOf("</nav>", start));
  }

  private static String title(TestBuild build, int note) {
    assertTrue(build.site().containsKey("posts/" + note + "/index.html"), build.result()::toString);
    String page = build.text("posts/" + note + "/index.html");
    int start = page.indexOf("<h1 class=\"p-name\" dir=\"auto\">") + 30;
    return page.substring(start, page.indexOf("</h1>", start));
  }
}
