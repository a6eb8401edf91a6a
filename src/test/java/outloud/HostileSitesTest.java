package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.build.BuildResult.Status;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;

/** Sites that once broke the program, or that somebody would build to break it. */
class HostileSitesTest {
  private static final String SITE = "-- content/site.yaml --\nbase_url: https://ada.dev\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[[",
        "[[a",
        "à€€",
        "ðŸ",
        "`",
        "```\n",
        "{{ ",
        "{% x ",
        "> ",
        "* ",
        "%[",
        "<a ",
        "<b>x</b>\n"
      })
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void anythingRepeatedEndsInTime(String piece) {
    TestSite.of(folder, SITE + "-- content/posts/2026-01-01-a.md --\n" + piece.repeat(20_000));
    assertEquals(1, TestBuild.of(folder).result().posts().size());
  }

  @Test
  void aCopiedPageMayHaveLettersThatGrowInLowerCase() {
    TestSite.of(
        folder,
        SITE
            + "-- content/posts/2026-01-01-a.md --\nWords.\n"
            + "-- content/demo/index.html --\n"
            + "<meta name=\"description\" content=\"5 \u0130\u0130\u0130\u0130\u0130\u0130 url=x\">"
            + "<SCRIPT>'<a href=no>'</SCRIPT><meta http-equiv=Refresh content='0; URL=gone'>\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(1, build.result().diagnostics().size(), build.result().diagnostics().toString());
    assertTrue(build.result().diagnostics().getFirst().message().contains("gone"));
  }

  @Test
  void aPostMayStandWhereACardWouldBe() {
    TestSite.of(
        folder,
        SITE
            + "-- content/posts/2026-01-01-b.md --\n---\npermalink: /cards/b.png\n---\nWords.\n"
            + "-- content/pages/card.md --\n---\npermalink: /card.png\n---\nWords.\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(Status.PUBLISHED, build.result().posts().getFirst().status());
    assertTrue(build.site().get("cards/b.png") instanceof OutputFile.Made);
    assertTrue(build.site().get("card.png") instanceof OutputFile.Made);
  }

  @Test
  void noMountLeadsOutOfTheRepository() throws IOException {
    Files.createDirectories(folder.resolve("secret"));
    Files.writeString(folder.resolve("secret/x.md"), "---\nurl: /leak/\n---\nSecret.\n");
    TestSite.of(
        folder.resolve("repository"),
        "-- hugo.toml --\nbaseURL = 'https://ada.dev/'\n[[module.mounts]]\n"
            + "source = 'x/../../secret'\ntarget = 'content/docs'\n[[module.mounts]]\n"
            + "source = 'content'\ntarget = 'content'\n"
            + "-- content/a.md --\n---\ndate: 2026-01-01\n---\nWords.\n");
    TestBuild build = TestBuild.of(folder.resolve("repository"));
    assertFalse(build.site().containsKey("leak/index.html"));
    assertTrue(build.site().containsKey("a/index.html"), build.site().keySet().toString());
  }

  @Test
  void filesOfDraftsAndOfOtherToolsStayHome() {
    TestSite.of(
        folder,
        SITE
            + "-- content/posts/2026-01-01-a.md --\nWords.\n"
            + "-- content/_drafts/secret.png --\nx\n"
            + "-- content/drafts/secret.pdf --\nx\n"
            + "-- content/_layouts/post.html --\nx\n"
            + "-- content/posts/later/index.md --\n---\ndate: 2030-01-01\n---\nWords.\n"
            + "-- content/posts/later/secret.txt --\nx\n"
            + "-- content/.hidden/secret.png --\nx\n"
            + "-- content/.well-known/security.txt --\nx\n"
            + "-- content/fine.png --\nx\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(
        List.of(
            ".nojekyll",
            ".well-known/security.txt",
            "fine.png",
            "llms.txt",
            "search/index.json",
            "search/pages-0.json",
            "search/words-0.json",
            "site.webmanifest"),
        build.site().keySet().stream()
            .filter(path -> !path.endsWith(".html") && !path.endsWith(".xml"))
            .filter(path -> !path.endsWith("feed.json"))
            .filter(path -> !path.startsWith("assets/") && !path.equals("robots.txt"))
            .filter(path -> !(build.site().get(path) instanceof OutputFile.Drawn))
            .toList());
  }

  @Test
  void formerOutputIsNoSource() throws IOException {
    TestSite.of(
        folder,
        "-- site.yaml --\nbase_url: https://ada.dev\n"
            + "-- posts/2026-01-01-a.md --\nWords.\n"
            + "-- themes/mine/templates/x.peb --\nx\n"
            + "-- public/index.html --\nold\n"
            + "-- threads/a/x.txt --\nold\n");
    Files.writeString(folder.resolve("public/.outloud"), "index.html\n");
    Files.writeString(folder.resolve("threads/.outloud"), "a/x.txt\n");
    TestBuild build =
        TestBuild.of(SiteBuilder.forOneBuild(Progress.NONE), TestBuild.request(folder, folder));
    assertTrue(
        build.site().keySet().stream()
            .noneMatch(path -> path.matches("(public|threads|themes)/.*")),
        () -> build.site().keySet().toString());
  }

  @Test
  void threadsOfPostsWithOneSlugDoNotMeet() {
    TestSite.of(
        folder,
        SITE
            + "-- content/posts/notes-x.md --\nOne.\n"
            + "-- content/posts/x.md --\nTwo.\n"
            + "-- content/notes/x.md --\nThree.\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(
        3,
        build.threads().keySet().stream()
            .filter(path -> path.indexOf('/') > 0)
            .map(path -> path.substring(0, path.indexOf('/')))
            .collect(Collectors.toSet())
            .size());
  }

  @Test
  void aSectionWithSpacesHasOneAddress() {
    TestSite.of(
        folder, SITE + "-- content/posts/a.md --\nA.\n-- content/Field Notes/b.md --\nB.\n");
    TestBuild build = TestBuild.of(folder);
    assertTrue(build.site().containsKey("field-notes/index.html"), "no list");
    assertTrue(build.site().containsKey("field-notes/b/index.html"), "no post");
  }

  @Test
  void aPostWithoutTextWaitsForIt() {
    TestSite.of(
        folder,
        SITE
            + "-- content/posts/2026-01-01-a.md --\n---\ntitle: A\n---\n"
            + "-- content/posts/2026-01-02-b.md --\nWords.\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(Status.DRAFT, build.result().posts().getFirst().status());
  }

  @Test
  void scriptsInTitlesAndTagsAreText() {
    String evil = "<script>alert(1)</script>";
    TestSite.of(
        folder,
        SITE
            + "-- content/posts/2026-01-01-a.md --\n---\ntitle: \""
            + evil
            + "\"\n"
            + "tags: [\""
            + evil
            + "\"]\ndescription: \""
            + evil
            + "\"\n---\nWords.\n");
    TestBuild build = TestBuild.of(folder);
    build.site().keySet().stream()
        .filter(path -> !path.endsWith(".json"))
        .forEach(path -> assertTrue(!build.text(path).contains("<script>alert"), path));
  }
}
