package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.build.SiteBuilder;
import outloud.diagnostic.Diagnostic;

/** Templates in posts: what they ask of the front matter and of the site is put in. */
class TemplatesTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      title: Ada's notes
      base_url: https://ada.dev/blog
      author: Ada
      -- content/profile.yaml --
      name: Ada
      -- content/posts/2026-01-02-first.md --
      ---
      layout: post
      title: The first
      weather: fine
      published: true
      redirect_from: /x/
      ---
      Of {{ site.title }} by {{ site.author }} at {{ site.url }}, on {{ page.date | date: "%e %b" }}.
      It is {{ weather }}, {{ page.extra.mood }} and {{ site.nothing }}.

      <iframe src="https://other.example/x"></iframe>
      -- content/posts/2026-01-03-second.md --
      ---
      title: The second
      raw_html: allow
      ---
      Braces {{ weather }} are braces.

      <iframe src="https://other.example/x"></iframe>
      """;

  @TempDir private Path folder;

  private static List<String> messages(TestBuild build) {
    return build.result().diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void areAnsweredByTheFrontMatterAndTheSite() {
    TestBuild build = TestBuild.of(TestSite.of(folder, SITE));
    String first = build.text("posts/first/index.html");
    assertTrue(
        first.contains("Of Ada&#39;s notes by Ada at https://ada.dev/blog, on  2 Jan.")
            || first.contains("Of Ada's notes by Ada at https://ada.dev/blog, on  2 Jan."),
        first);
    assertTrue(first.contains("It is fine, {{ page.extra.mood }} and {{ site.nothing }}."), first);
    assertTrue(build.text("posts/second/index.html").contains("Braces {{ weather }} are braces."));
    assertEquals(
        List.of(
            "the value `page.extra.mood` is not known; it is shown as it stands",
            "the value `site.nothing` is not known; it is shown as it stands",
            "HTML may run scripts and load from other sites here, for `raw_html` is `allow`"),
        messages(build));
  }

  @Test
  void areAnsweredAnewWhenTheSiteSaysOtherwise() throws IOException {
    TestSite.of(folder, SITE);
    SiteBuilder builder = SiteBuilder.forRebuilds();
    var request = TestBuild.request(folder, folder.resolve("content"));
    TestBuild.of(builder, request);
    Files.writeString(
        folder.resolve("content/site.yaml"), "title: Renamed\nbase_url: https://ada.dev/blog\n");
    String first = TestBuild.of(builder, request).text("posts/first/index.html");
    assertTrue(first.contains("Of Renamed by"), first);
  }

  @Test
  void leaveFramesOfOthersWhereTheAuthorAllowsThem() {
    TestBuild build = TestBuild.of(TestSite.of(folder, SITE));
    String frame = "<iframe src=\"https://other.example/x\"";
    assertFalse(build.text("posts/first/index.html").contains(frame));
    assertTrue(build.text("posts/second/index.html").contains(frame));
  }
}
