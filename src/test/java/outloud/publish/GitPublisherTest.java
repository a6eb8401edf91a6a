package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitPublisherTest extends PublishFixture {

  @Test
  void pushesTheFirstTimeToAnEmptyRemote() throws Exception {
    PublishResult result = publish();

    assertEquals(PublishResult.Status.PUSHED, result.status());
    assertEquals(List.of("/", "/posts/grüße/"), result.added());
    assertEquals(List.of(), result.changed());
    assertEquals(3, result.otherFiles());
    assertEquals(result.commit(), Optional.of(git(remote, "rev-parse", "gh-pages")));
    assertEquals(
        List.of(".gitignore", ".nojekyll", "index.html", "posts/grüße/index.html", "style.css"),
        files());
    assertEquals("a{}\r\n", raw("style.css"));
    assertEquals("home\n", raw("index.html"));
    assertEquals(
        "Ada <ada@example.org>", git(remote, "log", "-1", "--format=%an <%ae>", "gh-pages"));
    assertEquals("Publish the site", git(remote, "log", "-1", "--format=%B", "gh-pages"));
    assertEquals("1", git(remote, "rev-list", "--count", "gh-pages"));
  }

  @Test
  void doesNothingWhenNothingChanged() throws Exception {
    publish();
    String before = git(remote, "rev-parse", "gh-pages");
    PublishResult again = publish();
    assertEquals(PublishResult.Status.UNCHANGED, again.status());
    assertEquals(Optional.empty(), again.commit());
    assertEquals(before, git(remote, "rev-parse", "gh-pages"));
  }

  @Test
  void tellsWhatChanged() throws Exception {
    publish();
    write(built.resolve("index.html"), "home, changed\n");
    write(built.resolve("about.html"), "about\n");
    write(built.resolve("feed.xml"), "<feed/>\n");
    Files.delete(built.resolve("posts/grüße/index.html"));

    PublishResult dry = publish(request().dryRun());
    assertEquals(PublishResult.Status.DRY_RUN, dry.status());
    assertEquals("1", git(remote, "rev-list", "--count", "gh-pages"));

    PublishResult result = publish();
    for (PublishResult told : List.of(dry, result)) {
      assertEquals(List.of("/about.html"), told.added());
      assertEquals(List.of("/"), told.changed());
      assertEquals(List.of("/posts/grüße/"), told.removed());
      assertEquals(1, told.otherFiles());
    }
    assertEquals("2", git(remote, "rev-list", "--count", "gh-pages"));
  }

  @Test
  void leavesNoTraceInADryRun() throws Exception {
    String before = everything(work);
    PublishResult dry = publish(request().dryRun());
    assertEquals(List.of("/", "/posts/grüße/"), dry.added());
    assertEquals(before, everything(work));
    assertEquals("", git(remote, "for-each-ref"));
  }

  @Test
  void leavesTheWorkOfTheAuthorAlone() throws Exception {
    write(work.resolve("content/a.md"), "uncommitted");
    write(work.resolve("content/b.md"), "staged");
    write(work.resolve("content/c.md"), "new");
    git(work, "add", "content/b.md");
    String before = state();
    byte[] index = Files.readAllBytes(work.resolve(".git/index"));

    publish();
    write(built.resolve("index.html"), "2\n");
    publish();

    assertArrayEquals(index, Files.readAllBytes(work.resolve(".git/index")));
    assertEquals(before, state());
    assertEquals("* main", git(work, "branch"));
    assertFalse(Files.exists(work.resolve(".git/FETCH_HEAD")));
    try (var entries = Files.list(work.resolve(".git"))) {
      assertTrue(entries.noneMatch(entry -> entry.toString().contains("outloud")));
    }
  }

  private String state() throws Exception {
    return git(work, "status", "--porcelain")
        + git(work, "rev-parse", "HEAD")
        + git(work, "diff", "--cached")
        + git(work, "stash", "list");
  }

  @Test
  void buildsOnWhatSomebodyElsePushed() throws Exception {
    publish();
    Path other = clone("gh-pages");
    write(other.resolve("CNAME"), "example.org\n");
    write(other.resolve("by-hand.html"), "by hand\n");
    git(other, "add", "-f", "-A");
    git(other, "commit", "-q", "-m", "By hand");
    git(other, "push", "-q", "origin", "gh-pages");
    write(built.resolve("index.html"), "2\n");

    PublishResult result = publish();

    assertEquals(List.of("/by-hand.html"), result.removed());
    assertEquals("3", git(remote, "rev-list", "--count", "gh-pages"));
    assertEquals("example.org\n", raw("CNAME"));
    assertTrue(files().contains(".nojekyll"));
  }

  @Test
  void theSitesOwnDomainWins() throws Exception {
    publish();
    write(built.resolve("CNAME"), "new.example.org\n");
    publish();
    assertEquals("new.example.org\n", raw("CNAME"));
  }

  @Test
  void acceptsAnAddress() throws Exception {
    assertEquals(
        PublishResult.Status.PUSHED, publish(request().remote(remote.toString())).status());
  }

  @Test
  void worksFromAWorktreeAndFromAFolderBelowIt() throws Exception {
    Path tree = folder.resolve("tree");
    git(work, "worktree", "add", "-q", tree.toString(), "-b", "draft");
    Path outside = folder.resolve("elsewhere");
    Files.move(built, outside);

    PublishResult result = publish(request().repository(tree.resolve("content")).built(outside));

    assertEquals(PublishResult.Status.PUSHED, result.status());
    assertEquals(5, files().size());
  }

  @Test
  void leavesOutRepositoriesWithin() throws Exception {
    write(built.resolve("demo/.git/config"), "secret\n");
    write(built.resolve("demo/index.html"), "demo\n");
    publish();
    assertTrue(files().contains("demo/index.html"));
    assertFalse(files().toString().contains("config"));
  }

  @Test
  void publishesNamesThatNeedQuotes() throws Exception {
    write(built.resolve("a \"b\" 'c'.html"), "x\n");
    write(built.resolve(" 日本 &.html"), "y\n");
    publish();
    assertEquals("x\n", raw("a \"b\" 'c'.html"));
    assertEquals("y\n", raw(" 日本 &.html"));
  }
}
