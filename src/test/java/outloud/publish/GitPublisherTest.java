package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;

@Timeout(300)
class GitPublisherTest {
  @TempDir Path folder;
  private Path remote;
  private Path work;
  private Path built;

  @BeforeEach
  void begin() throws Exception {
    remote = folder.resolve("remote.git");
    work = folder.resolve("my blög");
    built = work.resolve("public");
    git(folder, "init", "-q", "--bare", "-b", "main", remote.toString());
    git(folder, "init", "-q", "-b", "main", work.toString());
    git(work, "config", "user.name", "Ada");
    git(work, "config", "user.email", "ada@example.org");
    git(work, "config", "core.autocrlf", "true");
    git(work, "remote", "add", "origin", remote.toUri().toString());
    write(work.resolve(".gitignore"), "/public/\n");
    write(work.resolve(".gitattributes"), "*.html filter=upper\n* text=auto eol=crlf\n");
    write(work.resolve("content/a.md"), "a");
    git(work, "add", "-A");
    git(work, "commit", "-q", "-m", "Begin");
    write(built.resolve("index.html"), "home\n");
    write(built.resolve("posts/grüße/index.html"), "hello\n");
    write(built.resolve("style.css"), "a{}\r\n");
    write(built.resolve(".outloud"), "our list\n");
    write(built.resolve(".gitignore"), "*\n");
  }

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
    assertEquals("Ada <ada@example.org>", git(remote, "log", "-1", "--format=%an <%ae>", "gh-pages"));
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
  void tellsThatTheRemoteRejectedThePush() throws Exception {
    hook("pre-receive", "#!/bin/sh\necho 'Pages are frozen until Monday'\nexit 1\n");
    Diagnostic told = refusal(request());
    assertEquals(Code.PUBLISH_REJECTED, told.code());
    assertTrue(told.message().endsWith("rejected the push to gh-pages: [remote rejected] "
        + "(pre-receive hook declined)"), told.message());
    assertEquals(
        "Nothing was lost. It said: Pages are frozen until Monday", told.hint());
    assertEquals("", git(remote, "for-each-ref"));
  }

  @Test
  void tellsThatSomebodyElseWasFaster() throws Exception {
    publish();
    Path other = clone("gh-pages");
    write(other.resolve("faster.html"), "faster\n");
    git(other, "add", "-f", "-A");
    git(other, "commit", "-q", "-m", "Faster");
    // The other push arrives between our fetch and our push.
    Path hook = work.resolve(".git/hooks/pre-push");
    write(hook, "#!/bin/sh\nunset $(git rev-parse --local-env-vars)\n"
        + "git -C '" + other + "' push -q origin gh-pages\n");
    assertTrue(hook.toFile().setExecutable(true));
    write(built.resolve("index.html"), "2\n");

    Diagnostic told = refusal(request());

    assertEquals(Code.PUBLISH_REJECTED, told.code());
    Files.delete(hook);
    assertEquals("Faster", git(remote, "log", "-1", "--format=%s", "gh-pages"));
    assertEquals(PublishResult.Status.PUSHED, publish().status());
  }

  @Test
  void refusesTheBranchOfTheSources() throws Exception {
    git(work, "push", "-q", "origin", "main");
    Diagnostic told = refusal(request().branch("main"));
    assertEquals(
        "the branch main holds what you work on, and the site would replace it", told.message());
    git(work, "checkout", "-q", "-b", "feature");
    git(work, "commit", "-q", "--allow-empty", "-m", "More");
    assertEquals(told.message(), refusal(request().branch("main")).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--force", "a..b", "a b", "", "-x", "refs/", "a.lock"})
  void refusesWhatIsNoBranch(String branch) {
    assertEquals(
        "\"" + branch + "\" cannot be the name of a branch",
        refusal(request().branch(branch)).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"upstream", "--upload-pack=touch x", "", "ext::sh -c touch% x"})
  void refusesWhatIsNoRemote(String name) {
    Diagnostic told = refusal(request().remote(name));
    assertEquals(Code.PUBLISH_NO_REMOTE, told.code());
    assertEquals("this repository has no remote \"" + name + "\"", told.message());
    assertFalse(Files.exists(work.resolve("x")));
  }

  @Test
  void acceptsAnAddress() throws Exception {
    assertEquals(
        PublishResult.Status.PUSHED, publish(request().remote(remote.toString())).status());
  }

  @Test
  void tellsThatTheRemoteIsOutOfReach() throws Exception {
    git(work, "remote", "set-url", "origin", folder.resolve("moved.git").toUri().toString());
    Diagnostic told = refusal(request());
    assertEquals(Code.PUBLISH_FAILED, told.code());
    assertTrue(told.message().startsWith("the remote origin could not be reached: "));
  }

  @Test
  void neverShowsAPassword() throws Exception {
    git(work, "remote", "set-url", "origin", "http://ada:secret@127.0.0.1:9/x.git");
    Diagnostic told = refusal(request());
    assertEquals(Code.PUBLISH_FAILED, told.code());
    assertFalse((told.message() + told.hint()).contains("secret"), told.message());
    Diagnostic direct = refusal(request().remote("http://ada:secret@127.0.0.1:9/x.git"));
    assertFalse((direct.message() + direct.hint()).contains("secret"), direct.message());
  }

  @Test
  void tellsThatThereIsNoRepository() throws Exception {
    Path nowhere = Files.createDirectories(folder.resolve("nowhere"));
    assertEquals(Code.PUBLISH_NO_REPOSITORY, refusal(request().repository(nowhere)).code());
    Path missing = folder.resolve("missing");
    assertEquals(Code.PUBLISH_NO_REPOSITORY, refusal(request().repository(missing)).code());
  }

  @Test
  void tellsThatThereIsNothingToPublish() throws Exception {
    publish();
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertEquals("there is nothing to publish in empty", refusal(request().built(empty)).message());
    Path missing = folder.resolve("missing");
    assertEquals(Code.PUBLISH_FAILED, refusal(request().built(missing)).code());
  }

  @Test
  void tellsThatGitDoesNotKnowTheAuthor() throws Exception {
    git(work, "config", "--unset", "user.name");
    git(work, "config", "--unset", "user.email");
    git(work, "config", "user.name", "");
    Diagnostic told = refusal(request());
    assertEquals("git does not know who you are, so it cannot commit", told.message());
    assertEquals("", git(remote, "for-each-ref"));
  }

  @Test
  void worksFromAWorktreeAndFromAFolderBelowIt() throws Exception {
    Path tree = folder.resolve("tree");
    git(work, "worktree", "add", "-q", tree.toString(), "-b", "draft");
    Path outside = folder.resolve("elsewhere");
    Files.move(built, outside);

    PublishResult result =
        publish(request().repository(tree.resolve("content")).built(outside));

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

  @Test
  void findsNoGitOfItsOwn() {
    Git none = new Git(folder.resolve("not there"), Map.of());
    try {
      none.run("--version");
    } catch (Refusal refusal) {
      assertEquals(Code.PUBLISH_NO_GIT, refusal.diagnostic().code());
      return;
    }
    throw new AssertionError("started without a folder");
  }

  /** A request that differs from the usual one in one thing. */
  private record Request(Path repository, Path built, String remote, String branch, boolean dry) {
    Request repository(Path other) {
      return new Request(other, built, remote, branch, dry);
    }

    Request built(Path other) {
      return new Request(repository, other, remote, branch, dry);
    }

    Request remote(String other) {
      return new Request(repository, built, other, branch, dry);
    }

    Request branch(String other) {
      return new Request(repository, built, remote, other, dry);
    }

    Request dryRun() {
      return new Request(repository, built, remote, branch, true);
    }

    Outcome<PublishResult> send() {
      return new GitPublisher()
          .publish(
              new PublishRequest(repository, built, remote, branch, "Publish the site", dry));
    }
  }

  private Request request() {
    return new Request(work, built, "origin", "gh-pages", false);
  }

  private PublishResult publish() {
    return publish(request());
  }

  private static PublishResult publish(Request request) {
    Outcome<PublishResult> outcome = request.send();
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.diagnostics().toString()));
  }

  private static Diagnostic refusal(Request request) {
    Outcome<PublishResult> outcome = request.send();
    assertTrue(outcome.value().isEmpty(), outcome::toString);
    return outcome.diagnostics().getFirst();
  }

  private Path clone(String branch) throws Exception {
    Path clone = folder.resolve("other");
    git(folder, "clone", "-q", "-b", branch, remote.toString(), clone.toString());
    git(clone, "config", "user.name", "Bob");
    git(clone, "config", "user.email", "bob@example.org");
    return clone;
  }

  private void hook(String name, String script) throws IOException {
    Path hook = remote.resolve("hooks").resolve(name);
    write(hook, script);
    assertTrue(hook.toFile().setExecutable(true));
  }

  private List<String> files() throws Exception {
    return git(remote, "-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "gh-pages")
        .lines()
        .toList();
  }

  private String raw(String path) throws Exception {
    return output(remote, "show", "gh-pages:" + path);
  }

  private static String everything(Path top) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(top)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
      }
    }
    return all.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String git(Path where, String... arguments) throws Exception {
    return output(where, arguments).strip();
  }

  private static String output(Path where, String... arguments) throws Exception {
    Git.Result result = new Git(where, Map.of()).run(arguments);
    assertTrue(result.succeeded(), result::complaint);
    return result.output();
  }
}
