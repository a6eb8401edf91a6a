package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.TestSite;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

class NewCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "What I learnt, 2026-11-21-what-i-learnt.md",
    "Über Straße & Café!, 2026-11-21-uber-strasse-cafe.md",
    "日本語のタイトル, 2026-11-21-日本語のタイトル.md",
    "!!!, 2026-11-21-post.md",
    "../../etc/passwd, 2026-11-21-etc-passwd.md",
  })
  void namesAPostByItsDayAndTitle(String title, String name) {
    Session.Ended ended = new Session(folder).run("new", "post", title);
    assertEquals(folder.resolve("content/posts").resolve(name) + "\n", ended.out());
    assertEquals(0, ended.status(), ended.err());
    assertTrue(Files.exists(folder.resolve("content/posts").resolve(name)));
  }

  @Test
  void saysThatAPostIsHeldBackUntilItHasText() {
    Session session = new Session(folder);
    assertTrue(session.run("new", "post", "Begun").err().contains("no text"));
    assertEquals("", session.run("new", "page", "Begun").err());
  }

  @Test
  void cutsALongNameBetweenWords() {
    Session.Ended ended = new Session(folder).run("new", "post", "word ".repeat(40));
    Path path = Path.of(ended.out().strip());
    assertEquals("2026-11-21-" + "word-".repeat(11) + "word.md", path.getFileName().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's \"quoted\" \\ and: # more",
        "{date} [x] *y*",
        "- dash",
        "true",
        "Ünïcode 🎉",
      })
  void keepsAnyTitle(String title) throws IOException {
    Session.Ended ended = new Session(folder).run("new", "post", "--draft", "--", title);
    String text = Files.readString(Path.of(ended.out().strip()));
    String yaml = text.substring(4, text.indexOf("\n---\n") + 1);
    Node.Mapping tree =
        Trees.yaml(new SourceFile(new SourcePath("x.yaml"), "x.yaml", yaml), DataCodes.CONFIG)
            .value()
            .orElseThrow();
    assertEquals(title, scalar(tree, "title"));
    assertEquals("2026-11-21T00:30:00+01:00", scalar(tree, "date"));
    assertEquals("true", scalar(tree, "draft"));
  }

  private static String scalar(Node.Mapping tree, String key) {
    return tree.get(key).orElseThrow() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    Session session = new Session(folder);
    Path file = Path.of(session.run("new", "project", "Tool").out().strip());
    Files.writeString(file, "mine");
    Session.Ended again = session.run("new", "project", "Tool");
    assertEquals(1, again.status());
    assertTrue(again.err().contains("is already there"), again.err());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void refusesAnEmptyTitleAndAMissingSite() {
    assertEquals(1, new Session(folder).run("new", "page", "  ").status());
    Session.Ended nowhere = new Session(folder).run("new", "page", "x", "--site", "nowhere");
    assertEquals(
        "error: there is no folder nowhere\n  `outloud init` makes a site.\n", nowhere.err());
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void startsAPostLikeTheNewestOne(
      String files, String words, String path, String head, String address) throws IOException {
    TestSite.of(folder, files);
    Session session = new Session(folder);
    Session.Ended ended = session.run(("new post Hello " + words).strip().split(" "));
    assertEquals(folder.resolve(path) + "\n", ended.out(), ended.err());
    Path file = folder.resolve(path);
    assertEquals(head, Files.readString(file));
    Files.writeString(file, head + "Words.\n");
    String told = session.at(LATER).run("why", "Hello").out();
    assertTrue(told.contains(address), told);
  }

  private static final Clock LATER =
      Clock.fixed(Instant.parse("2026-12-24T12:00:00Z"), ZoneId.of("Europe/Berlin"));

  static Stream<Arguments> repositories() {
    String yaml = "---\ntitle: \"Hello\"\n";
    String config = "-- _config.yml --\ntitle: A\n";
    return Stream.of(
        Arguments.of(
            "-- cktg37yi60elsyds1e9al25ni.md --\n---\ntitle: One\nslug: one\n"
                + "datePublished: 2021-10-31T21:07:27.000Z\n---\nWords.\n",
            "",
            "hello.md",
            yaml + "datePublished: 2026-11-21T00:30:00+01:00\nslug: hello\n---\n\n",
            " /hello/"),
        Arguments.of(
            config + "-- _posts/2020-01-02-a.md --\n---\nlayout: post\ntitle: A\n---\nWords.\n",
            "",
            "_posts/2026-11-21-hello.md",
            "---\nlayout: post\ntitle: \"Hello\"\n---\n\n",
            "/2026/11/21/hello.html"),
        Arguments.of(
            config + "-- _posts/2020-01-02-a.md --\n---\ntitle: A\n---\nWords.\n",
            "--draft",
            "_drafts/hello.md",
            yaml + "---\n\n",
            "draft"),
        Arguments.of(config, "", "_posts/2026-11-21-hello.md", yaml + "---\n\n", "/2026/11/21/"),
        Arguments.of(
            "-- hugo.toml --\nbaseURL = 'https://a.example'\n"
                + "-- content/old/a.md --\n---\ntitle: A\ndate: 2020-01-02\n---\nWords.\n"
                + "-- content/blog/2021-01-02-b/index.md --\n"
                + "+++\ntitle = 'B'\ndate = 2021-01-02\n[params]\nx = 1\n+++\nWords.\n",
            "--draft",
            "content/blog/2026-11-21-hello/index.md",
            "+++\ntitle = \"Hello\"\ndate = 2026-11-21\ndraft = true\n+++\n\n",
            "draft"),
        Arguments.of(
            "-- astro.config.mjs --\nexport default {};\n-- src/content/posts/2020/04/a.mdx --\n"
                + "---\ntitle: A\npubDate: '2020-04-02'\ndescription: Of A.\n---\nWords.\n",
            "",
            "src/content/posts/2026/11/hello.md",
            yaml + "pubDate: \"2026-11-21\"\ndescription: \"\"\n---\n\n",
            "/posts/2026/11/hello/"),
        Arguments.of(
            "-- 2020-01-03-b.md --\n# B\n\nWords.\n-- git/c.md --\n# C\n\nWords.\n",
            "",
            "2026-11-21-hello.md",
            Resources.text(
                "new/post.md",
                Map.of("title", "\"Hello\"", "date", "2026-11-21T00:30:00+01:00", "draft", "")),
            "/posts/hello/"));
  }

  @Test
  void leavesEveryAddressAsItIs() throws IOException {
    TestSite.of(
        folder,
        "-- cktg37yi60elsyds1e9al25ni.md --\n---\ntitle: One\nslug: one\n"
            + "datePublished: 2021-10-31T21:07:27.000Z\n---\nWords.\n");
    Session session = new Session(folder);
    assertTrue(session.run("why", "One").out().contains(" /one/"));
    assertEquals(0, session.run("new", "page", "About").status());
    assertEquals(0, session.run("new", "project", "Tool").status());
    assertTrue(session.run("why", "One").out().contains(" /one/"));
  }
}
