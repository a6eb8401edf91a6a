package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.TestSite;

class ThreadCommandTest {
  private static final String ADDRESS = "https://x.com/ada/status/1";

  @TempDir Path folder;

  @BeforeEach
  void site() {
    TestSite.of(
        folder,
        """
        -- content/site.yaml --
        base_url: https://ada.dev
        threads: {networks: [x, mastodon]}
        -- content/posts/2026-01-01-hello.md --
        ---
        title: Hello, World
        thread:
          - The first.
          - The second.
          - The third.
        ---
        Words.
        -- content/posts/draft.md --
        ---
        title: A Draft
        date: 2026-01-02
        draft: true
        thread: [A draft of a thread.]
        ---
        Words.
        -- content/posts/silent.md --
        ---
        title: Silent
        date: 2026-01-02
        thread: false
        ---
        Words.
        """);
  }

  private Session.Ended thread(String... words) {
    return thread(new Session(folder), words);
  }

  private Session.Ended thread(Session session, String... words) {
    String[] line = new String[words.length + 1];
    line[0] = "thread";
    System.arraycopy(words, 0, line, 1, words.length);
    Session.Ended ended = session.run(line);
    return new Session.Ended(ended.status(), ended.out().replace(folder + "/", ""), ended.err());
  }

  @Test
  void showsEachSegmentWithItsLength() {
    assertEquals(
        """
        Hello, World
        https://ada.dev/posts/hello/

        x: 3 segments

        --- 1  10/280 ---
        The first.

        --- 2  11/280 ---
        The second.

        --- 3  35/280 ---
        The third.

        https://ada.dev/posts/hello/
        """,
        thread("hello", "--network", "x").out());
  }

  @Test
  void saysWhereItsLinksLeadWhenNobodySaid() throws IOException {
    Files.writeString(
        folder.resolve("content/site.yaml"), "threads: {networks: [x], segments: 30}\n");
    Session.Ended ended = thread("hello");
    assertEquals(0, ended.status());
    assertTrue(ended.err().contains("config/no-base-url"), ended.err());
    assertTrue(ended.err().contains("thread/wrong-setting"), ended.err());
    Session.Ended there = thread("hello", "--base-url", "https://lena.dev");
    assertFalse(there.err().contains("base-url"), there.err());
    assertTrue(there.out().contains("https://lena.dev/posts/hello/"), there.out());
    assertFalse(there.out().contains("localhost"), there.out());
  }

  @Test
  void saysWhatIsWrongWithTheSettingsOfThisPostAlone() throws IOException {
    Files.writeString(
        folder.resolve("content/posts/mine.md"),
        "---\ntitle: Mine\ndate: 2026-01-02\nthread: {label: none}\n---\nWords.\n");
    assertTrue(thread("mine").err().contains("thread/unknown-setting"), thread("mine").err());
    assertEquals("", thread("hello", "--json").err());
  }

  @Test
  void showsAllNetworksAndDraftsToo() {
    String out = thread("A Draft").out();
    assertTrue(out.contains("x: 1 segment\n"), out);
    assertTrue(out.contains("mastodon: 1 segment\n"), out);
    assertFalse(out.contains("bluesky"), out);
  }

  @Test
  void printsTheJsonOfTheThreadsFolder() throws IOException {
    assertEquals(0, new Session(folder).run("build").status());
    String written = Files.readString(folder.resolve("threads/hello/thread.json"));
    assertEquals(written.strip(), thread("hello", "--json").out().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Helo, World|there is no post `Helo, World`",
        "l|may be any of 2 posts",
        "Silent|this post has no thread",
        "hello --network bluesky|no thread for bluesky",
        "hello --network x --copy 4|there is no segment 4",
        "hello --copy|there is a thread for each of 2 networks",
        "hello --network x --copy|there is no clipboard here",
      })
  void saysWhatCannotBeDone(String line, String expected) {
    Session.Ended ended =
        line.contains("--") ? thread(line.split(" ")) : thread(new String[] {line});
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains(expected), ended.err());
  }

  @ParameterizedTest
  @CsvSource({"hello --network blusky", "hello --posted y", "hello --copy=two", "--network x"})
  void saysWhatIsNoUseOfIt(String line) {
    assertEquals(2, thread(line.split(" ")).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https:///1", "https://", "https://x.com/a<b", "https://x.com/a b", "x.com/ada/1"})
  void notesNoAddressThatIsNone(String address) {
    Session.Ended ended = thread("hello", "--posted", "x", address);
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("`" + address + "` is no web address"), ended.err());
    assertFalse(Files.exists(folder.resolve("content/posted.yaml")));
  }

  @Test
  void copiesASegmentByTheTerminal() {
    Session.Ended ended =
        thread(new Session(folder).live(), "hello", "--network", "x", "--copy", "2");
    String text =
        Base64.getEncoder().encodeToString("The second.".getBytes(StandardCharsets.UTF_8));
    assertTrue(ended.err().contains("\u001b]52;c;" + text + "\u0007"), ended.err());
    assertEquals("Copied segment 2 of 3 for x.\n", ended.out());
  }

  @Test
  void copiesByTheFirstCommandThatIsThere() throws IOException {
    assumeTrue(File.separatorChar == '/', "a script is no program here");
    Path copied = folder.resolve("copied");
    program("wl-copy", "exit 1");
    program("xclip", "cat > " + copied);
    program("xsel", "cat > " + folder.resolve("wrong"));
    Map<String, String> graphical =
        Map.of("PATH", folder + "/bin", "DISPLAY", ":0", "WAYLAND_DISPLAY", "w");
    Session.Ended ended =
        thread(new Session(folder).with(graphical), "hello", "--network", "x", "--copy");
    assertEquals("Copied 3 segments for x.\n", ended.out());
    assertEquals(
        "The first.\n---\nThe second.\n---\nThe third.\n\nhttps://ada.dev/posts/hello/",
        Files.readString(copied));
    assertFalse(Files.exists(folder.resolve("wrong")));
    Session plain = new Session(folder).with(Map.of("PATH", folder + "/bin"));
    assertEquals(1, thread(plain, "hello", "--network", "x", "--copy").status());
  }

  private void program(String name, String script) throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Path file =
        Files.writeString(
            folder.resolve("bin/" + name), "#!/bin/sh\nPATH=/bin:/usr/bin\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  @Test
  void keepsASegmentWholeInWhichADividerStands() throws IOException {
    Files.writeString(
        folder.resolve("content/posts/2026-01-01-hello.thread.md"),
        "One:\n\n```yaml\na: 1\n---\nb: 2\n```\n---\n**Two.**\n");
    Path post = folder.resolve("content/posts/2026-01-01-hello.md");
    Files.writeString(post, "# Hello\n\nWords.\n");
    assertEquals(0, thread("hello", "--posted", "x").status());
    Path ledger = folder.resolve("content/posted.yaml");
    assertTrue(Files.readString(ledger).contains("segments:\n    - \"One:"), "no list");
    String before = thread("hello", "--network", "x", "--json").out();
    assertFalse(new Session(folder).run("build").out().contains("Changed after"));
    Files.writeString(
        folder.resolve("content/posts/2026-01-01-hello.thread.md"), "Quite other words.\n");
    String after = thread("hello", "--network", "x", "--json").out();
    assertTrue(before.contains("\"Two."), before);
    assertTrue(before.contains("---\\nb: 2") && after.contains("---\\nb: 2"), after);
  }

  @Test
  void keepsWhatWasPostedAsItIsAndShowsTheDifference() throws IOException {
    assertEquals(0, thread("hello", "--posted", "x", ADDRESS).status());
    String ledger = Files.readString(folder.resolve("content/posted.yaml"));
    assertTrue(
        ledger.endsWith(
            """
            posted:
            - post: "posts/2026-01-01-hello.md"
              network: x
              date: 2026-11-21
              url: "https://x.com/ada/status/1"
              text: |-
                The first.
                ---
                The second.
                ---
                The third.

                https://ada.dev/posts/hello/
            """),
        ledger);
    assertFalse(new Session(folder).run("build").out().contains("Changed after"));
    String page = Files.readString(folder.resolve("public/posts/hello/index.html"));
    assertTrue(
        page.contains("class=\"u-syndication\" rel=\"syndication\" href=\"" + ADDRESS), page);
    assertFalse(Files.exists(folder.resolve("public/posted.yaml")));

    Path post = folder.resolve("content/posts/2026-01-01-hello.md");
    Files.writeString(post, Files.readString(post).replace("The second.", "Another."));
    String out = new Session(folder).run("build").out();
    assertTrue(
        out.contains(
            "Changed after you posted its thread, which stays as posted: "
                + "posts/2026-01-01-hello.md."),
        out);
    Path threads = folder.resolve("threads/hello");
    assertTrue(Files.readString(threads.resolve("x.txt")).contains("The second."));
    assertTrue(Files.readString(threads.resolve("mastodon.txt")).contains("Another."));
    assertTrue(new Session(folder).run("build").out().contains("Changed after"));
    assertEquals(
        """
        --- x, posted on 2026-11-21
        +++ x, of the post as it is
        @@ -1,6 +1,6 @@
         The first.
         ---
        -The second.
        +Another.
         ---
         The third.
        \s
        """,
        thread("hello", "--diff").out());
    assertTrue(thread("hello").out().contains("Posted on 2026-11-21; the post has changed"));

    assertEquals(0, thread("hello", "--posted", "x").status());
    assertFalse(new Session(folder).run("build").out().contains("Changed after"));
    assertTrue(Files.readString(threads.resolve("x.txt")).contains("Another."));
    assertEquals("Nothing was posted in other words.\n", thread("hello", "--diff").out());
  }

  @Test
  void addsToALedgerAsItsAuthorWritesIt() throws IOException {
    Path file = folder.resolve("content/posted.yaml");
    String mine =
        "# mine\r\nposted:\n    - network: mastodon # there\n      post: posts/draft.md\n"
            + "      date: 2026-01-02";
    Files.writeString(file, mine);
    assertEquals(0, thread("hello", "--posted", "x").status());
    String text = Files.readString(file);
    assertTrue(text.startsWith(mine + "\n    - post: \"posts/2026"), text);
    Files.writeString(file, "posted: [{post: a.md, network: x, date: 2026-01-01}]\n");
    Session.Ended ended = thread("hello", "--posted", "x");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("nothing can be added to"), ended.err());
    assertEquals("posted: [{post: a.md, network: x, date: 2026-01-01}]\n", Files.readString(file));
  }
}
