package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.TestSite;

class WhyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void site() {
    TestSite.of(
        folder,
        """
        -- content/site.yaml --
        base_url: https://ada.dev
        time_zone: Europe/Berlin
        -- content/posts/2026-01-01-hello.md --
        ---
        title: Hello, World
        ---
        Words.
        -- content/posts/_index.md --
        About my posts.
        -- content/posts/draft.md --
        ---
        title: A Draft
        date: 2026-01-02
        draft: true
        ---
        Words.
        -- content/posts/early.md --
        ---
        date: 2026-11-21 03:30
        ---
        # Early
        Words.
        -- content/posts/old.md --
        ---
        title: Old
        date: 2024-01-01
        expires: 2025-01-01
        ---
        Words.
        -- content/posts/maybe.md --
        ---
        title: Maybe
        date: 2026-01-02
        draft: perhaps
        ---
        Words.
        -- content/posts/empty.md --
        ---
        title: Nothing yet
        ---
        -- content/posts/undated.md --
        ---
        title: Undated
        date: yesterday-ish
        ---
        Words.
        -- content/pages/about.md --
        # About me
        Words.
        -- content/pages/picture.svg --
        <svg/>
        -- content/.private/secret.md --
        Words.
        -- elsewhere/note.md --
        Words.
        """);
  }

  private Session.Ended why(String... words) {
    String[] line = new String[words.length + 1];
    line[0] = "why";
    System.arraycopy(words, 0, line, 1, words.length);
    Session.Ended ended = new Session(folder).run(line);
    return new Session.Ended(ended.status(), ended.out().replace(folder + "/", ""), ended.err());
  }

  @Test
  void saysWhereAPostIsAndWhereItsFactsComeFrom() {
    assertEquals(
        """
        content/posts/2026-01-01-hello.md
          On the site at /posts/hello/, in public/posts/hello/index.html, which `outloud build` has not written yet.
          Title: Hello, World  (front matter key `title`, line 2)
          Date: 2026-01-01  (file name)
          Address: /posts/hello/  (file name)
          Thread: made from the post
          Tool: plain
        """,
        why("Hello, World").out());
    assertEquals(0, new Session(folder).run("build").status());
    assertTrue(why("hello").out().contains("in public/posts/hello/index.html.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/posts/2026-01-01-hello.md",
        "posts/2026-01-01-hello.md",
        "2026-01-01-hello",
        "/posts/hello/",
        "/posts/hello",
        "posts/hello/index.html",
        "https://ada.dev/posts/hello/",
        "https://ada.dev/blog/posts/hello",
        "public/posts/hello/index.html",
        "hello",
        "HELLO, WORLD",
        "o, wor"
      })
  void findsAPostByWhateverNamesIt(String name) {
    Session.Ended ended = why(name);
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().startsWith("content/posts/2026-01-01-hello.md\n"), ended.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Draft|a draft: its author holds it back as a draft",
        "early|Not yet on the site: its date 2026-11-21T03:30:00+01:00 (in Europe/Berlin) is ahead by 3 h.",
        "old|any more: it expired on 2025-01-01.",
        "maybe|a draft: `perhaps` is neither true nor false, so it is held back",
        "Nothing yet|it has no text yet",
        "posts/_index.md|it introduces its folder",
        "About me|On the site at /about/",
        "pages/picture.svg|Not Markdown, so it is published as it is: public/pages/picture.svg",
        "content/site.yaml|Not Markdown, and not published",
        "content/posts|A folder with 8 documents in it",
        "content/.private/secret.md|content/.private is left out, for its name begins with a dot",
        "elsewhere/note.md|it lies outside of the content folder"
      })
  void saysWhyNot(String name, String expected) {
    Session.Ended ended = why(name);
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().contains(expected), ended.out());
  }

  @Test
  void heedsThePublishDateBesideADate() throws Exception {
    Path posts = folder.resolve("content/posts");
    Files.writeString(
        posts.resolve("due.md"), "---\ndate: 2020-01-01\npublishDate: 2026-11-22\n---\nWords.\n");
    Files.writeString(
        posts.resolve("past.md"), "---\ndate: 2020-01-01\npublishDate: 2020-02-01\n---\nWords.\n");
    Files.writeString(
        posts.resolve("low.md"), "---\ndate: 2020-01-01\npublish_date: 2026-11-22\n---\nWords.\n");
    assertTrue(why("low").out().contains("its `publishDate` 2026-11-22"), why("low").out());
    assertTrue(
        why("due").out().contains("its `publishDate` 2026-11-22T00:00:00+01:00 (in Europe/Berlin)"),
        why("due").out());
    assertTrue(why("past").out().contains("On the site at /posts/past/"), why("past").out());
  }

  @Test
  void saysWhatTheThreadIsMadeOfAndWhoSaysSo() throws Exception {
    Path posts = folder.resolve("content/posts");
    Files.writeString(posts.resolve("silent.md"), "---\nthread: false\n---\nWords.\n");
    Files.writeString(posts.resolve("own.md"), "---\nthread: [One., Two.]\n---\nWords.\n");
    Files.writeString(posts.resolve("set.md"), "---\nthread: {labels: none}\n---\nWords.\n");
    Files.writeString(posts.resolve("hooked.md"), "---\nhook: Ha!\n---\nWords.\n");
    Files.writeString(posts.resolve("file.md"), "Words.\n");
    Files.writeString(posts.resolve("file.thread.md"), "One.\n");
    String key = "  (front matter key `thread`, line 2)";
    assertEquals("none" + key, thread("silent"));
    assertEquals("your own, 2 segments" + key, thread("own"));
    assertEquals("made from the post" + key, thread("set"));
    assertEquals("made from the post  (front matter key `hook`, line 2)", thread("hooked"));
    assertEquals("your own, 1 segment  (file.thread.md)", thread("posts/file.md"));
    String beside = why("posts/file.thread.md").out();
    assertTrue(beside.contains("Not a page: it is the thread of content/posts/file.md."), beside);
  }

  private String thread(String name) {
    String out = why(name).out();
    String line = out.lines().filter(one -> one.startsWith("  Thread: ")).findFirst().orElse(out);
    return line.substring("  Thread: ".length());
  }

  @Test
  void showsWhatIsWrongWithThePostAndNothingElse() {
    String out = why("undated").out();
    assertTrue(out.contains("content/posts/undated.md:3:7: warning:"), out);
    assertTrue(out.contains("yesterday-ish") && !out.contains("[site/no-date]"), out);
    assertFalse(why("hello").out().contains("warning"));
  }

  @Test
  void saysThatErrorsElsewhereKeepEverythingOffTheSite() throws Exception {
    Path twin = folder.resolve("content/posts/twin.md");
    Files.writeString(twin, "---\nslug: hello\n---\nWords.\n");
    Path first = folder.resolve("content/posts/2026-01-01-hello.md");
    Files.writeString(first, "---\nslug: hello\n---\nWords.\n");
    String refused = why("content/posts/twin.md").out();
    assertTrue(
        refused.contains("Refused: `/posts/hello/` is the address of")
            && refused.contains("2026-01-01-hello.md, too"),
        refused);
    assertTrue(why("about me").out().contains("nothing is written while the site has 1 error"));
    assertFalse(refused.contains("elsewhere"), refused);
  }

  @Test
  void helpsWhereThereIsNothingOfThatName() {
    Session.Ended ended = why("Undatd");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("Did you mean `Undated`?"), ended.err());
    assertTrue(why("/posts/undatd/").err().contains("Name a file"));
    assertTrue(
        why("undated words").err().contains("like it: `Undated` (/posts/undated/). Name a file"));
    assertEquals(2, why().status());
    assertEquals(1, new Session(folder).run("why", "x", "--content", "none").status());
  }

  @Test
  void findsAPostByAPartOfItsAddress() throws Exception {
    Path post = folder.resolve("content/posts/clbouixia0426ybnv63kf5ftg.md");
    Files.writeString(post, "---\ntitle: Print\nslug: kotlin-pretty-print\n---\nWords.\n");
    assertTrue(why("kotlin-pretty").out().contains("clbouixia0426ybnv63kf5ftg.md"));
    assertTrue(why("some pretty words").err().contains("`Print` ("));
  }

  @Test
  void namesSomeOfManyAndSaysHowManyThereAre() throws Exception {
    for (int i = 10; i < 22; i++) {
      Path post = folder.resolve("content/posts/part-" + i + ".md");
      Files.writeString(post, "---\ntitle: Part " + i + "\n---\nWords.\n");
    }
    List<String> lines = why("part").out().lines().toList();
    assertEquals("12 documents answer to that. Name one by its path:", lines.getFirst());
    assertEquals("  content/posts/part-10.md  (Part 10)", lines.get(1));
    assertEquals("  … and 2 more", lines.getLast());
    assertEquals(12, lines.size());
  }

  @Test
  void writesNothing() {
    why("hello");
    assertFalse(Files.exists(folder.resolve("public")));
  }
}
