package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void repository() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is not installed");
    git("init", "-q", "--bare", "host.git");
    assertEquals(0, new Session(folder).run("init", "blog").status());
    git("-C", "blog", "init", "-q");
    git("-C", "blog", "remote", "add", "origin", folder.resolve("host.git").toString());
    git("-C", "blog", "config", "user.name", "Ada");
    git("-C", "blog", "config", "user.email", "ada@example.com");
  }

  @Test
  void publishesOnlyWithAnAddress() throws Exception {
    Session.Ended ended = new Session(folder).run("publish", "--site", "blog");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("does not say where it will live"), ended.err());
    assertEquals("", git("-C", "host.git", "branch", "--list"));
  }

  @Test
  void showsWhatWouldChangeAndPublishesIt() throws Exception {
    Session session = new Session(folder);
    String address = "--base-url=https://example.com";
    Session.Ended dry = session.run("publish", "--site", "blog", address, "--dry-run");
    assertEquals(0, dry.status(), dry.err());
    assertTrue(dry.out().contains("added    /posts/hello/\n"), dry.out());
    assertTrue(
        dry.out().endsWith("Nothing was pushed: this was a dry run for origin gh-pages\n"),
        dry.out());
    assertEquals("", git("-C", "host.git", "branch", "--list"));
    Session.Ended published = session.run("publish", "--site", "blog", address);
    assertEquals(0, published.status(), published.err());
    assertTrue(published.out().contains("Published to origin gh-pages, "), published.out());
    assertTrue(git("-C", "host.git", "show", "gh-pages:posts/hello/index.html").contains("Hello"));
    Session.Ended again = session.run("publish", "--site", "blog", address);
    assertEquals("Nothing changed: origin gh-pages has these very files already\n", again.out());
  }

  @Test
  void publishesNothingOfASiteWithErrors() throws IOException {
    Files.writeString(
        folder.resolve("blog/content/posts/bad.md"), "---\npermalink: /../bad/\n---\nBad.\n");
    Session.Ended ended =
        new Session(folder).run("publish", "--site", "blog", "--base-url", "https://example.com");
    assertEquals(1, ended.status());
    assertTrue(ended.err().endsWith("error: nothing was published: 1 error\n"), ended.err());
  }

  private String git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }
}
