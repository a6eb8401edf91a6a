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
    post("a.md", "title: A\ndate: 2026-01-01\n");
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
  void touchesNoFolderOfSomebodyElse() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("public")).resolve("mine.txt"), "x");
    Session.Ended ended = new Session(folder).run("build");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("output/not-ours"), ended.err());
    assertFalse(Files.exists(folder.resolve("public/index.html")));
  }
}
