package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixCommandTest {
  private static final String WRONG =
      "---\ntgas: [java]\n---\nIt\u00e2\u20ac\u2122s [x](x.com/y).\n";
  private static final String RIGHT = "---\ntags: [java]\n---\nIt\u2019s [x](https://x.com/y).\n";

  @TempDir Path folder;
  private Path post = Path.of("");

  @BeforeEach
  void site() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("content/posts"));
    post = Files.writeString(posts.resolve("2026-01-01-a.md"), WRONG);
    Files.writeString(posts.resolve("2026-01-02-b.md"), "Fine.\n");
    Files.writeString(folder.resolve("content/site.yaml"), "base_url: https://ada.dev\n");
  }

  private Session.Ended fix(String... more) {
    return new Session(folder)
        .run(Stream.concat(Stream.of("fix"), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void showsADiffAndWritesNothingWithoutSomebodyToAsk() throws IOException {
    Session.Ended ended = fix();
    assertEquals(1, ended.status());
    assertEquals(
        """
        --- content/posts/2026-01-01-a.md
        +++ content/posts/2026-01-01-a.md
        @@ -1,4 +1,4 @@
         ---
        -tgas: [java]
        +tags: [java]
         ---
        -It\u00e2\u20ac\u2122s [x](x.com/y).
        +It\u2019s [x](https://x.com/y).
        Nothing was rewritten: there is nobody to ask here. `--yes` rewrites 1 file.
        """,
        ended.out().replace(folder + "/", ""));
    assertEquals(WRONG, Files.readString(post));
  }

  @Test
  void rewritesWhenToldAndHasNothingToDoAfterwards() throws IOException {
    Session.Ended ended = fix("--yes");
    assertEquals(0, ended.status(), ended.err());
    assertEquals(RIGHT, Files.readString(post));
    assertTrue(
        ended
            .out()
            .endsWith(
                post
                    + ": 1 front-matter/unknown-key, 1 link/no-scheme, 1 source/mojibake\n"
                    + "Rewrote 1 file.\n"),
        ended.out());
    assertEquals(new Session.Ended(0, "Nothing to rewrite.\n", ""), fix("--check"));
    try (Stream<Path> files = Files.list(post.getParent())) {
      assertEquals(2, files.count(), "something was left behind");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "YES ", "n", ""})
  void asksAtATerminal(String answer) throws IOException {
    Session.Ended ended = new Session(folder).answering(answer).run("fix");
    boolean yes = answer.strip().toLowerCase(java.util.Locale.ROOT).startsWith("y");
    assertTrue(ended.err().endsWith("Rewrite 1 file? [y/N] "), ended.err());
    assertEquals(yes ? 0 : 1, ended.status());
    assertEquals(yes ? RIGHT : WRONG, Files.readString(post));
    assertEquals(!yes, ended.out().endsWith("Nothing was rewritten.\n"));
  }

  @Test
  void checksWithoutAsking() throws IOException {
    Session.Ended ended = new Session(folder).answering("y").run("fix", "--check");
    assertEquals(1, ended.status());
    assertTrue(ended.out().endsWith("Would rewrite 1 file.\n"), ended.out());
    assertEquals(WRONG, Files.readString(post));
  }

  @Test
  void repairsOnlyWhatWasNamed() throws IOException {
    assertEquals(0, fix("--yes", "content/posts/2026-01-02-b.md").status());
    assertEquals(0, fix("--yes", "--only", "config/unknown-key").status());
    assertEquals(WRONG, Files.readString(post));
    assertEquals(0, fix("--yes", "content/posts", "--only", "link/no-scheme").status());
    assertEquals(WRONG.replace("x.com", "https://x.com"), Files.readString(post));
    assertEquals(1, fix("--yes", "content/gone.md").status());
    Session.Ended unknown = fix("--only", "link/no-schem");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("Did you mean `link/no-scheme`?"), unknown.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE", "mixed"})
  void savesInUtf8WhatIsNot(String charset) throws IOException {
    String text = "---\r\ntitle: Caf\u00e9\r\n---\r\nA caf\u00e9 and a [link](x.com/y).\r\n";
    byte[] bytes =
        charset.equals("mixed")
            ? text.replaceFirst("\u00e9", "\u00c3\u00a9")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)
            : text.getBytes(Charset.forName(charset));
    Files.write(post, bytes);
    Session.Ended shown = fix();
    assertTrue(shown.out().contains("To be saved in UTF-8: "), shown.out());
    assertTrue(shown.out().contains("\n+A caf\u00e9 and a [link](https://x.com/y)."), shown.out());
    assertArrayEquals(bytes, Files.readAllBytes(post));
    assertEquals(0, fix("--yes", "--only", "source/guessed-encoding").status());
    assertEquals(text, Files.readString(post));
    assertEquals(0, fix("--yes").status());
    assertEquals(text.replace("(x", "(https://x"), Files.readString(post));
    assertTrue(fix().out().startsWith("Nothing to rewrite"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void keepsEncodingMarkAndLineEnds(String charset) throws IOException {
    Charset encoding = Charset.forName(charset);
    String wrong = "\uFEFF" + WRONG.replace("\n", "\r\n") + "Mixed\nends\r\n\r\nlast";
    Files.write(post, wrong.getBytes(encoding));
    assertEquals(0, fix("--yes").status());
    String right = "\uFEFF" + RIGHT.replace("\n", "\r\n") + "Mixed\nends\r\n\r\nlast";
    assertArrayEquals(right.getBytes(encoding), Files.readAllBytes(post));
  }

  @Test
  void keepsLinksAndRights() throws IOException {
    Path real = folder.resolve("content/real.md");
    Files.move(post, real);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(post, Path.of("../real.md"));
    assertEquals(0, fix("--yes", "content/real.md").status());
    assertTrue(Files.isSymbolicLink(post));
    assertEquals(RIGHT, Files.readString(real));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
  }

  @Test
  void repairsSettingsAndDraftsToo() throws IOException {
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, "bas_url: https://ada.dev\n");
    Files.writeString(post, WRONG.replace("tgas", "draft: true\ntgas"));
    assertEquals(0, fix("--yes").status());
    assertEquals("base_url: https://ada.dev\n", Files.readString(site));
    assertTrue(Files.readString(post).contains("\ntags: [java]\n"));
  }

  @Test
  void repairsAllOfAFileThatLostItsEncodingInLinearTime() throws IOException {
    String line = "It\u00e2\u20ac\u2122s \u00c3\u00bcber \u00c3\u00a9t\u00c3\u00a9.\n";
    Files.writeString(post, line.repeat(20_000));
    assertEquals(0, fix("--yes").status());
    assertEquals("It\u2019s \u00fcber \u00e9t\u00e9.\n".repeat(20_000), Files.readString(post));
  }

  @Test
  void writesPathsInTheirRightCase() throws IOException {
    Path picture = folder.resolve("content/pictures/Cover.png");
    Files.createDirectories(picture.getParent());
    Files.writeString(picture, "picture");
    Files.writeString(
        post,
        "![a](../pictures/cover.png) ![b](../Pictures/cover%2Epng) [c](/pictures/COVER.png)\n");
    assertEquals(0, fix("--yes").status());
    assertEquals(
        "![a](../pictures/Cover.png) ![b](../Pictures/cover%2Epng) [c](/pictures/Cover.png)\n",
        Files.readString(post));
  }

  @Test
  void saysHowMuchIsLeftToTheAuthor() throws IOException {
    Files.writeString(post, WRONG + "[gone](gone.md)\n");
    assertTrue(
        fix("--yes")
            .out()
            .endsWith("Rewrote 1 file; 1 problem is left to you, see `outloud build`.\n"));
    assertEquals(
        "Nothing to rewrite; 1 problem is left to you, see `outloud build`.\n", fix("--yes").out());
  }

  @Test
  void leavesAKeyThatIsThereUnderItsRightNameAsWell() throws IOException {
    Files.writeString(post, "---\ntitle: A\ntitel: B\n---\nWords.\n");
    assertEquals(0, fix("--yes").status());
    assertTrue(Files.readString(post).contains("titel: B"));
    assertFalse(Files.exists(folder.resolve("public")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ncover: /Pictures/A.png\n---\nWords.\n",
        "---\ncover_image: \"/Pictures/A.png\"\n---\nWords.\n",
      })
  void respellsTheCover(String text) throws IOException {
    Files.createDirectories(folder.resolve("content/pictures"));
    Files.writeString(folder.resolve("content/pictures/a.png"), "x");
    Files.writeString(post, text);
    Session.Ended ended = fix("--yes");
    assertEquals(0, ended.status(), ended.err());
    assertEquals(
        text.replace("/Pictures/A.png", "/pictures/a.png"), Files.readString(post), ended.out());
  }
}
