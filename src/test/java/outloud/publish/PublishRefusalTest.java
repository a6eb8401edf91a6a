package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;

class PublishRefusalTest extends PublishFixture {

  @Test
  void tellsThatTheRemoteRejectedThePush() throws Exception {
    hook("pre-receive", "#!/bin/sh\necho 'Pages are frozen until Monday'\nexit 1\n");
    Diagnostic told = refusal(request());
    assertEquals(Code.PUBLISH_REJECTED, told.code());
    assertTrue(
        told.message()
            .endsWith(
                "rejected the push to gh-pages: [remote rejected] "
                    + "(pre-receive hook declined)"),
        told.message());
    assertEquals("Nothing was lost. It said: Pages are frozen until Monday", told.hint());
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
    write(
        hook,
        "#!/bin/sh\nunset $(git rev-parse --local-env-vars)\n"
            + "git -C '"
            + other
            + "' push -q origin gh-pages\n");
    assertTrue(hook.toFile().setExecutable(true));
    write(built.resolve("index.html"), "2\n");

    Diagnostic told = refusal(request());

    assertEquals(Code.PUBLISH_REJECTED, told.code());
    assertEquals("somebody else pushed to gh-pages of origin at the same moment", told.message());
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
}
