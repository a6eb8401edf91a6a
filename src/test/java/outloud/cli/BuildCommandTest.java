package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void site() throws IOException {
    post("a.md", "title: A\ndate: 2026-01-01\nslug: a\n");
    post("b.md", "title: B\ndate: 2026-01-02\ndraft: true\n");
    post("c.md", "title: C\ndate: 2031-01-01\n");
    Files.writeString(folder.resolve("content/site.yaml"), "base_url: https://example.com\n");
  }

  private void post(String name, String frontMatter) throws IOException {
    Path posts = Files.createDirectories(folder.resolve("content/posts"));
    Files.writeString(posts.resolve(name), "---\n" + frontMatter + "---\nWords.\n");
  }

  @Test
  void sumsUpWhatWasBuiltAndWhatWasLeftOut() {
    Session.Ended ended = new Session(folder).run("build");
    assertEquals(0, ended.status(), ended.err());
    assertEquals(
        "Built # pages, 1 post, 1 thread in # s, into "
            + folder.resolve("public")
            + "; left out: 1 draft (--drafts takes them in), 1 dated ahead (--future takes them in)\n",
        ended.out().replaceFirst("\\d+ pages", "# pages").replaceFirst("[\\d.]+ s", "# s"));
  }

  @Test
  void takesInDraftsAndPostsDatedAhead() {
    String out = new Session(folder).run("build", "--drafts", "--future", "--output", "o").out();
    assertTrue(out.contains(", 3 posts, ") && !out.contains("left out"), out);
    assertTrue(Files.exists(folder.resolve("o/posts/b/index.html")));
  }

  @Test
  void leavesTheFormerSiteWhenThereIsAnError() throws IOException {
    new Session(folder).run("build");
    post("d.md", "slug: a\n");
    Session.Ended ended = new Session(folder).run("build", "--report", "r.json");
    assertEquals(1, ended.status());
    assertTrue(ended.out().startsWith("Not built: 1 error"), ended.out());
    assertTrue(ended.err().contains("site/duplicate-permalink"), ended.err());
    assertTrue(Files.exists(folder.resolve("public/posts/a/index.html")));
    String report = Files.readString(folder.resolve("r.json"));
    assertTrue(report.contains("\"status\": \"refused\""), report);
    assertTrue(report.contains("\"code\": \"site/duplicate-permalink\""), report);
  }

  @Test
  void saysThatNothingWasWrittenWhereNothingWas() throws IOException {
    post("d.md", "slug: a\n");
    String out = new Session(folder).run("build").out();
    assertTrue(out.startsWith("Not built: 1 error. Nothing was written. ("), out);
    post("d.md", "slug: d\ndate: 2026-01-02\n");
    new Session(folder).run("build");
    post("d.md", "slug: a\n");
    out = new Session(folder).run("build").out();
    assertTrue(out.contains(folder.resolve("public") + " is as it was."), out);
  }

  @Test
  void tellsPostsThatAreOnlyBegunFromDrafts() throws IOException {
    Files.writeString(folder.resolve("content/posts/e.md"), "---\ntitle: E\n---\n");
    String out = new Session(folder).run("build").out();
    assertTrue(out.contains("left out: 1 post without text yet, 1 draft ("), out);
  }

  @Test
  void saysThreeTimesWhatManyFilesHaveInCommon() throws IOException {
    for (int i = 0; i < 5; i++) {
      post("many-" + i + ".md", "title: Many\n");
    }
    String five = new Session(folder).run("build").err();
    assertEquals(5, five.split("\\[site/no-date]", -1).length - 1, five);
    assertFalse(five.contains("more like this"), five);
    post("many-5.md", "title: Many\n");
    post("z.md", "title: Z\ndate: 2026-01-01\ndraft: perhaps\n");
    Session.Ended ended = new Session(folder).run("build", "--report", "r.json");
    assertEquals(3, ended.err().split("\\[site/no-date]", -1).length - 1, ended.err());
    assertTrue(
        ended.err().contains("\n  … and 3 more like this (`outloud build --rep"), ended.err());
    assertTrue(ended.err().contains("`perhaps` is neither"), ended.err());
    assertTrue(ended.out().contains("; 7 warnings"), ended.out());
    String report = Files.readString(folder.resolve("r.json"));
    assertEquals(6, report.split("site/no-date", -1).length - 1, report);
    String strict = new Session(folder).run("build", "--strict").err();
    assertEquals(6, strict.split("\\[site/no-date]", -1).length - 1, strict);
  }

  @Test
  void saysTheErrorsLast() throws IOException {
    post("aa.md", "slug: a\ndate: 2026-01-01\n");
    post("z.md", "title: Z\n");
    String err = new Session(folder).run("build").err();
    int warning = err.indexOf("z.md:1: warning: ");
    assertTrue(warning >= 0 && warning < err.indexOf("aa.md:2:7: error: "), err);
  }

  @Test
  void touchesNoFolderOfSomebodyElse() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("public")).resolve("mine.txt"), "x");
    Session.Ended ended = new Session(folder).run("build");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("output/not-ours"), ended.err());
    assertFalse(Files.exists(folder.resolve("public/index.html")));
  }

  @Test
  void buildsTheRestWhenPostsAreRefused() throws IOException {
    post("d.md", "title: D\npermalink: /posts/a/\n");
    Session.Ended ended = new Session(folder).run("build", "--keep-going", "--report", "r.json");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("[site/duplicate-permalink]"), ended.err());
    assertTrue(
        ended.out().contains(", 1 post, ") && ended.out().contains(", 1 refused"), ended.out());
    assertTrue(ended.out().contains("1 error"), ended.out());
    assertTrue(Files.exists(folder.resolve("public/posts/a/index.html")));
    String report = Files.readString(folder.resolve("r.json"));
    assertTrue(report.contains("\"succeeded\": false"), report);
    assertTrue(report.contains("\"written\": true"), report);
    assertTrue(report.contains("\"status\": \"published\""), report);
    assertTrue(report.contains("\"status\": \"refused\""), report);
  }

  @Test
  void doesNotKeepGoingWithoutItsSettingsOrTheme() throws IOException {
    Path settings = folder.resolve("content/site.yaml");
    for (String wrong : new String[] {"theme: gone\n", "title: [a\n"}) {
      Files.writeString(settings, "base_url: https://example.com\n" + wrong);
      assertEquals(1, new Session(folder).run("build", "--keep-going").status());
      assertFalse(Files.exists(folder.resolve("public")));
    }
  }

  @Test
  void callsNoPostPublishedWhenNothingWasWritten() throws IOException {
    post("d.md", "title: D\npermalink: /posts/a/\n");
    assertEquals(1, new Session(folder).run("build", "--report", "r.json").status());
    String report = Files.readString(folder.resolve("r.json"));
    assertTrue(report.contains("\"written\": false"), report);
    assertTrue(report.contains("\"status\": \"ready\""), report);
    assertFalse(report.contains("\"published\""), report);
  }

  @Test
  void saysHowManyPostsAreWrittenInTheWayOfWhichTool() throws IOException {
    assertFalse(new Session(folder).run("build").out().contains("Read "));
    post("h.md", "title: H\ndate: 2026-01-01\ncuid: cl1a2b3c4d5e6f7g8h9i0j1k2\n");
    String out = new Session(folder).run("build").out();
    assertTrue(out.startsWith("Read 4 posts: 3 plain, 1 Hashnode\n"), out);
  }

  @Test
  void saysWhatStandsWhereWhenOnlyTheThreadsCannotBeWritten() throws IOException {
    assertEquals(0, new Session(folder).run("build").status());
    post("d.md", "title: D\ndate: 2026-01-03\n");
    Path threads = folder.resolve("threads");
    Path mine = Files.writeString(threads.resolve("d"), "not a folder");
    Session.Ended ended = new Session(folder).run("build", "--report", "r.json");
    assertEquals(1, ended.status());
    assertTrue(
        ended.err().contains("the pages were written, but the threads were not"), ended.err());
    assertTrue(ended.err().contains("beside the threads of the build before"), ended.err());
    assertTrue(ended.out().startsWith("Built "), ended.out());
    assertTrue(Files.exists(folder.resolve("public/posts/d/index.html")));
    assertTrue(Files.isRegularFile(mine));
    assertTrue(Files.readString(folder.resolve("r.json")).contains("\"threads\": 0"));
  }
}
