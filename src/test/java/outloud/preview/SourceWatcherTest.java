package outloud.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Outcome;

@Timeout(120)
class SourceWatcherTest {
  @TempDir Path folder;
  private final BlockingQueue<Thread> calls = new LinkedBlockingQueue<>();
  private SourceWatcher watcher;

  @BeforeEach
  void watch() throws IOException {
    Files.createDirectories(folder.resolve("content/posts"));
    Files.createDirectories(folder.resolve("public"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("content/posts/a.md"), "a");
    watcher =
        SourceWatcher.watch(
                List.of(folder),
                List.of(folder.resolve("public"), folder.resolve("threads")),
                () -> calls.add(Thread.currentThread()))
            .value()
            .orElseThrow();
  }

  @AfterEach
  void close() {
    watcher.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.yaml", "content/posts/a.md", "content/posts/new.md"})
  void noticesFilesThatAreWritten(String path) throws Exception {
    Files.writeString(folder.resolve(path), "changed");
    assertCalled();
  }

  @Test
  void noticesTheRenameByWhichEditorsSave() throws Exception {
    Path aside = Files.writeString(folder.resolve("content/posts/.a.md.swp"), "new");
    Files.move(aside, folder.resolve("content/posts/a.md"), StandardCopyOption.REPLACE_EXISTING);
    assertCalled();
  }

  @Test
  void noticesFilesThatAreDeleted() throws Exception {
    Files.delete(folder.resolve("content/posts/a.md"));
    assertCalled();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/2026/11", "themes/mine/layouts"})
  void looksIntoNewFolders(String path) throws Exception {
    Path fresh = Files.createDirectories(folder.resolve(path));
    assertCalled();
    settle();
    Files.writeString(fresh.resolve("b.md"), "b");
    assertCalled();
    settle();
    Files.writeString(fresh.resolve("b.md"), "bb");
    assertCalled();
  }

  @Test
  void noticesAFolderThatWasNotThere() throws Exception {
    watcher.close();
    Path themes = folder.resolve("themes");
    for (boolean polls : List.of(false, true)) {
      List<Path> both = List.of(folder.resolve("content"), themes);
      Runnable call = () -> calls.add(Thread.currentThread());
      try (SourceWatcher waiting =
          (polls
                  ? SourceWatcher.poll(both, List.of(), call)
                  : SourceWatcher.watch(both, List.of(), call))
              .value()
              .orElseThrow()) {
        Files.writeString(folder.resolve("README.md"), "beside " + polls);
        assertNull(calls.poll(1, TimeUnit.SECONDS), "what is beside the awaited folder");
        Path made = Files.createDirectories(themes.resolve("mine"));
        assertCalled();
        settle();
        Files.writeString(made.resolve("post.peb"), "new");
        assertCalled();
        settle();
        assertNotNull(waiting);
      }
      Files.delete(themes.resolve("mine/post.peb"));
      Files.delete(themes.resolve("mine"));
      Files.delete(themes);
      calls.clear();
    }
  }

  @Test
  void looksIntoAFolderThatWasReplaced() throws Exception {
    Files.move(folder.resolve("content"), folder.resolve("elsewhere"));
    assertCalled();
    Files.createDirectories(folder.resolve("content"));
    settle();
    Files.writeString(folder.resolve("content/c.md"), "c");
    assertCalled();
  }

  @Test
  void looksIntoAFolderThatWasDeletedAndMadeAgain() throws Exception {
    for (String path : List.of("content/posts/a.md", "content/posts", "content")) {
      Files.delete(folder.resolve(path));
    }
    Path again = Files.createDirectories(folder.resolve("content/posts"));
    assertCalled();
    settle();
    Files.writeString(again.resolve("a.md"), "again");
    assertCalled();
  }

  @Test
  void looksIntoAFolderThatWasMovedWithinTheSite() throws Exception {
    Path moved = folder.resolve("elsewhere");
    Files.move(folder.resolve("content/posts"), moved);
    assertCalled();
    settle();
    Files.writeString(moved.resolve("a.md"), "again");
    assertCalled();
  }

  @Test
  void followsLinks(@TempDir Path vault) throws Exception {
    Files.createSymbolicLink(folder.resolve("content/vault"), vault);
    assertCalled();
    settle();
    Files.writeString(vault.resolve("note.md"), "note");
    assertCalled();
  }

  @Test
  void looksAtDisksThatSendNoEvents() throws Exception {
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    try (SourceWatcher _ =
        SourceWatcher.poll(List.of(folder), List.of(folder.resolve("public")), () -> seen.add(""))
            .value()
            .orElseThrow()) {
      Files.writeString(folder.resolve("content/posts/a.md"), "changed");
      assertNotNull(seen.poll(30, TimeUnit.SECONDS));
      Files.delete(folder.resolve("content/posts/a.md"));
      assertNotNull(seen.poll(30, TimeUnit.SECONDS));
      Files.writeString(Files.createDirectories(folder.resolve("new")).resolve("b"), "b");
      assertNotNull(seen.poll(30, TimeUnit.SECONDS));
      while (seen.poll(1, TimeUnit.SECONDS) != null) {
        // One file may be seen empty first.
      }
      Files.writeString(folder.resolve("public/index.html"), "ours");
      assertNull(seen.poll(1200, TimeUnit.MILLISECONDS));
    }
  }

  @Test
  void callsOnceForABurst() throws Exception {
    for (int i = 0; i < 200; i++) {
      Files.writeString(folder.resolve("content/posts/" + i + ".md"), "x");
    }
    assertCalled();
    int calls = 1 + settle();
    assertTrue(calls < 10, () -> calls + " calls");
  }

  @Test
  void ignoresNoise() throws Exception {
    List<String> noises =
        List.of(
            "public/index.html",
            "threads/a.txt",
            ".git/index",
            "node_modules/a/b.js",
            "content/posts/.a.md.swp",
            "content/posts/a.md~",
            "content/posts/4913",
            "content/posts/.#a.md",
            "content/posts/#a.md#",
            "content/posts/a.md___jb_tmp___",
            "content/.obsidian/workspace.json");
    for (String noise : noises) {
      Path file = folder.resolve(noise);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "noise");
      Files.writeString(file, "more noise");
    }
    assertNull(calls.poll(1, TimeUnit.SECONDS));
  }

  @Test
  void callsOnceMoreForAChangeDuringTheCall() throws Exception {
    CountDownLatch under = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger atOnce = new AtomicInteger();
    BlockingQueue<Integer> ended = new LinkedBlockingQueue<>();
    Runnable slow =
        () -> {
          int running = atOnce.incrementAndGet();
          under.countDown();
          try {
            var _ = go.await(60, TimeUnit.SECONDS);
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          atOnce.decrementAndGet();
          ended.add(running);
        };
    Path other = folder.resolve("elsewhere");
    Files.createDirectories(other.resolve("x"));
    try (SourceWatcher _ = SourceWatcher.watch(List.of(other), List.of(), slow).value().get()) {
      Files.writeString(other.resolve("x/a.md"), "1");
      assertTrue(under.await(30, TimeUnit.SECONDS));
      Files.writeString(other.resolve("x/a.md"), "2");
      Thread.sleep(200);
      go.countDown();
      assertEquals(1, ended.poll(30, TimeUnit.SECONDS));
      assertEquals(1, ended.poll(30, TimeUnit.SECONDS));
      assertNull(ended.poll(500, TimeUnit.MILLISECONDS));
    }
  }

  @Test
  void goesOnAfterACallThatFails() throws Exception {
    Path other = folder.resolve("failing");
    Files.createDirectories(other.resolve("x"));
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    Thread.UncaughtExceptionHandler former = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, e) -> seen.add(e.getMessage()));
    Runnable failing =
        () -> {
          throw new IllegalStateException("broken");
        };
    try (SourceWatcher _ = SourceWatcher.watch(List.of(other), List.of(), failing).value().get()) {
      for (int i = 0; i < 2; i++) {
        Files.writeString(other.resolve("x/a.md"), "x" + i);
        assertEquals("broken", seen.poll(30, TimeUnit.SECONDS));
      }
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(former);
    }
  }

  @Test
  void alwaysCallsOnTheSameThread() throws Exception {
    Files.writeString(folder.resolve("content/posts/a.md"), "1");
    Thread first = calls.poll(30, TimeUnit.SECONDS);
    settle();
    Files.writeString(folder.resolve("content/posts/a.md"), "2");
    assertEquals(first, calls.poll(30, TimeUnit.SECONDS));
    assertNotEquals(Thread.currentThread(), first);
  }

  @Test
  void tellsThatAFolderIsMissing() {
    Outcome<SourceWatcher> none =
        SourceWatcher.watch(List.of(folder.resolve("missing")), List.of(), () -> {});
    assertEquals(Code.PREVIEW_NOT_WATCHING, none.diagnostics().getFirst().code());
  }

  private void assertCalled() throws InterruptedException {
    assertNotNull(calls.poll(30, TimeUnit.SECONDS));
  }

  /** Waits until nothing has happened for a while; how many calls there were until then. */
  private int settle() throws InterruptedException {
    int count = 0;
    while (calls.poll(400, TimeUnit.MILLISECONDS) != null) {
      count++;
    }
    return count;
  }
}
