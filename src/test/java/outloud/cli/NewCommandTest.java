package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
