package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class HistoryReaderTest {
  private static final Instant FIRST = Instant.parse("2020-01-02T03:04:05Z");
  private static final Instant SECOND = Instant.parse("2021-01-02T03:04:05Z");

  @TempDir Path folder;
  private Path work;

  @BeforeEach
  void begin() throws Exception {
    work = folder.resolve("my blög");
    Files.createDirectory(work);
    git(work, FIRST, "init", "-q", "-b", "main");
    git(work, FIRST, "config", "user.name", "Ada");
    git(work, FIRST, "config", "user.email", "ada@example.org");
  }

  @Test
  void tellsTheFirstCommitOfEachFile() throws Exception {
    write("content/grüße und mehr.md", "a");
    write("elsewhere/b.md", "b");
    commit(FIRST);
    write("content/grüße und mehr.md", "changed");
    write("content/posts/c.md", "c");
    write("content/uncommitted.txt", "d");
    commit(SECOND);
    write("content/new.md", "e");
    assertEquals(
        new History(Map.of("grüße und mehr.md", FIRST, "posts/c.md", SECOND), false),
        new HistoryReader().read(work.resolve("content")));
  }

  @Test
  void followsAFileThatWasOnlyMoved() throws Exception {
    write("posts/a.md", "a");
    commit(FIRST);
    git(work, SECOND, "mv", "posts", "content");
    commit(SECOND);
    git(work, SECOND, "mv", "content/a.md", "content/b.md");
    commit(SECOND);
    assertEquals(
        new History(Map.of("b.md", FIRST), false),
        new HistoryReader().read(work.resolve("content")));
  }

  @Test
  void aShallowCloneSaysNothingOfItsOldestCommit() throws Exception {
    write("content/a.md", "a");
    commit(FIRST);
    write("content/b.md", "b");
    commit(SECOND);
    Path clone = folder.resolve("clone");
    git(folder, FIRST, "clone", "-q", "--depth", "1", work.toUri().toString(), clone.toString());
    assertEquals(new History(Map.of(), true), new HistoryReader().read(clone.resolve("content")));
  }

  @Test
  void withoutARepositoryThereIsNoHistory() throws Exception {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    assertEquals(History.NONE, new HistoryReader().read(plain));
    assertEquals(History.NONE, new HistoryReader().read(folder.resolve("absent")));
  }

  @Test
  void norIsThereOneBeforeTheFirstCommit() throws Exception {
    write("content/a.md", "a");
    assertEquals(History.NONE, new HistoryReader().read(work.resolve("content")));
  }

  private void write(String path, String text) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(Instant time) throws Exception {
    git(work, time, "add", "-A");
    git(work, time, "commit", "-q", "-m", "More");
  }

  private static void git(Path folder, Instant time, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_AUTHOR_DATE", time.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor() == 0, output);
  }
}
