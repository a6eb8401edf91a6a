package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a git that talks much, hangs, or leaves a helper behind; each is a script. */
@Timeout(60)
class GitTest {
  @TempDir Path folder;

  private Git git(String script, Duration limit) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
    Path program = Files.writeString(folder.resolve("git"), "#!/bin/sh\n" + script + "\n");
    assertTrue(program.toFile().setExecutable(true));
    return new Git(folder, Map.of(), program.toString(), limit);
  }

  @Test
  void readsAMegabyteOfComplaintsBesideAMegabyteOfAnswers() throws Exception {
    String megabyte = "head -c 1048576 /dev/zero | tr '\\0' x";
    Git git = git(megabyte + " >&2; " + megabyte + "; exit 3", Duration.ofSeconds(50));
    Git.Result result = git.run("fetch");
    assertEquals(3, result.exit());
    assertEquals(1 << 20, result.output().length());
    assertEquals(1 << 20, result.complaint().length());
  }

  @Test
  void doesNotWaitForAGitThatReadsNothing() throws Exception {
    Git git = git("exec 0<&-; echo fine", Duration.ofSeconds(50));
    assertEquals("fine", git.feed(new byte[1 << 20], "hash-object").text());
  }

  @Test
  void givesUpAGitThatHangs() throws Exception {
    Git git = git("echo $$ > pid; sleep 50", Duration.ofSeconds(2));
    Refusal refusal = assertThrows(Refusal.class, () -> git.run("push"));
    assertEquals("`git push` did not end within 2 seconds", refusal.diagnostic().message());
    long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
  }

  @Test
  void doesNotWaitForAHelperThatStaysBehind() throws Exception {
    Git git = git("sleep 40 >/dev/null & echo done", Duration.ofSeconds(30));
    long start = System.nanoTime();
    assertEquals("done", git.run("fetch").text());
    assertTrue(System.nanoTime() - start < 25_000_000_000L, "it waited for the helper");
  }
}
