package outloud.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.TestBuild;
import outloud.output.DirectoryWriter;

/** A second build by the same program makes only the threads that may have changed. */
class SecondBuildTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private Path post;
  private Path thread;

  @BeforeEach
  void first() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("content/posts"));
    post = Files.writeString(posts.resolve("one.md"), "# One\n\nThe first thing that I say.\n");
    Files.writeString(posts.resolve("two.md"), "# Two\n\nSee [the other](one.md) of today.\n");
    thread = folder.resolve("threads/two/x.txt");
    build("a program");
  }

  private BuildResult build(String program) throws IOException {
    try (DirectoryWriter site = DirectoryWriter.open(folder.resolve("public"), "public");
        DirectoryWriter threads = DirectoryWriter.open(folder.resolve("threads"), "threads")) {
      return SiteBuilder.forOneBuild(Progress.NONE, program)
          .build(TestBuild.request(folder, folder.resolve("content")), site, threads);
    }
  }

  /** Whether the second post's thread was made again although nobody sees a difference. */
  private String kept() throws IOException {
    return Files.readString(folder.resolve("threads/.outloud"));
  }

  @Test
  void keepsTheThreadsOfWhatDidNotChange() throws IOException {
    String before = kept();
    Files.writeString(post, "# One\n\nThe first thing that I say today.\n");
    build("a program");
    assertEquals(line(before, "two/x.txt"), line(kept(), "two/x.txt"));
    assertNotEquals(line(before, "one/x.txt"), line(kept(), "one/x.txt"));
    assertEquals(true, Files.readString(folder.resolve("threads/one/x.txt")).contains("today"));
  }

  @Test
  void drawsTheCodeOfAThreadAndKeepsIt() throws IOException {
    Files.writeString(
        folder.resolve("content/posts/two.md"),
        """
        # Two

        This loop counts to ten and prints what it has:

        ```java
        for (int i = 0; i < 10; i++) {
          System.out.println(i);
        }
        // That is all there is.
        ```
        """);
    build("a program");
    Path picture = folder.resolve("threads/two/code-1.png");
    assertEquals("\u0089PNG", new String(Files.readAllBytes(picture), 0, 4, ISO_8859_1));
    assertEquals(
        true, Files.readString(folder.resolve("threads/two/thread.json")).contains("code-1.png"));

    String before = kept();
    Files.writeString(post, "# One\n\nThe first thing that I say today.\n");
    build("a program");
    assertEquals(line(before, "two/code-1.png"), line(kept(), "two/code-1.png"));

    Files.writeString(folder.resolve("content/site.yaml"), "card: {accent: '#0000ff'}\n");
    build("a program");
    assertNotEquals(line(before, "two/code-1.png"), line(kept(), "two/code-1.png"));
  }

  @Test
  void makesAThreadAgainWhenALinkInItLeadsElsewhere() throws IOException {
    String before = kept();
    Files.writeString(post, "---\nslug: first\n---\n# One\n\nThe first thing that I say.\n");
    build("a program");
    assertNotEquals(line(before, "two/x.txt"), line(kept(), "two/x.txt"));
  }

  /** Each of these alone, and what it adds to the site. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content/site.yaml|threads: {labels: none}",
        "content/site.yaml|threads: {x: {hashtags: [java]}}",
        "content/profile.yaml|people: {Ada Example: {x: ada}}",
        "content/profile.yaml|people: {Ada Example: {did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa'}}",
        "content/posts/two.thread.md|My own words.",
      })
  void makesAThreadAgainWhenItsAuthorSaysSomethingElseOfIt(String path, String text)
      throws IOException {
    String before = kept();
    Files.writeString(folder.resolve(path), text + "\n");
    build("a program");
    assertNotEquals(line(before, "two/x.txt"), line(kept(), "two/x.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thread: {segments: 3}|thread: {segments: 4}",
        "thread: [One.]|thread: [Another.]",
        "hook: Listen.|hook: Look.",
      })
  void makesAThreadAgainWhenThePostSaysSomethingElseOfIt(String first, String second)
      throws IOException {
    Path two = folder.resolve("content/posts/two.md");
    Files.writeString(two, "---\n" + first + "\n---\n# Two\n\nWords of today.\n");
    build("a program");
    String before = kept();
    build("a program");
    assertEquals(before, kept());
    Files.writeString(two, "---\n" + second + "\n---\n# Two\n\nWords of today.\n");
    build("a program");
    assertNotEquals(line(before, "two/x.txt"), line(kept(), "two/x.txt"));
  }

  @Test
  void makesAThreadAgainWhenALinkOfItsOwnFileLeadsElsewhere() throws IOException {
    Path own = folder.resolve("content/posts/two.thread.md");
    Files.writeString(own, "See [it](one.md).\n");
    build("a program");
    String before = kept();
    Files.writeString(post, "---\nslug: first\n---\n# One\n\nThe first thing that I say.\n");
    build("a program");
    assertNotEquals(line(before, "two/x.txt"), line(kept(), "two/x.txt"));
    assertEquals(
        true, Files.readString(folder.resolve("threads/two/x.txt")).contains("/posts/first/"));
  }

  @Test
  void comparesWhatWasPostedInOtherWordsInEachBuild() throws IOException {
    Files.writeString(
        folder.resolve("content/posted.yaml"),
        "posted: [{post: posts/two.md, network: x, date: 2026-01-01, text: Otherwise.}]\n");
    build("a program");
    BuildResult again = build("a program");
    assertEquals(List.of("posts/two.md"), again.changedAfterPosting());
    assertEquals(true, Files.readString(thread).startsWith("Otherwise."));
  }

  @Test
  void keepsEveryFileOfAFolderOrNone() throws IOException {
    String before = kept();
    Files.delete(folder.resolve("threads/two/devto.md"));
    build("a program");
    assertEquals(true, Files.exists(folder.resolve("threads/two/devto.md")));
    for (String file : new String[] {"share.html", "bluesky.json", "newsletter.html"}) {
      assertEquals(line(before, "one/" + file), line(kept(), "one/" + file));
    }
  }

  @Test
  void makesAPageAgainWhenItsAuthorHasAnotherName() throws IOException {
    Files.writeString(folder.resolve("content/profile.yaml"), "name: Ada\n");
    build("a program");
    Path page = folder.resolve("threads/two/share.html");
    assertEquals(true, Files.readString(page).contains("<strong>Ada</strong>"));
    Files.writeString(folder.resolve("content/profile.yaml"), "name: Eve\n");
    build("a program");
    assertEquals(true, Files.readString(page).contains("<strong>Eve</strong>"));
  }

  @Test
  void makesACopyAgainWhenAPartOfAnotherPostInItChanges() throws IOException {
    Files.writeString(folder.resolve("content/posts/two.md"), "# Two\n\nSee:\n\n![[one]]\n");
    build("a program");
    Path copy = folder.resolve("threads/two/hashnode.md");
    assertEquals(true, Files.readString(copy).contains("The first thing that I say."));
    Files.writeString(post, "# One\n\nThe first thing that I say today.\n");
    build("a program");
    assertEquals(true, Files.readString(copy).contains("The first thing that I say today."));
  }

  @Test
  void makesACopyAgainWhenAPartInItChangesInTwoLettersThatHashAlike() throws IOException {
    Files.writeString(folder.resolve("content/posts/two.md"), "# Two\n\nSee:\n\n![[one]]\n");
    Files.writeString(post, "# One\n\nThe word Aa.\n");
    build("a program");
    Files.writeString(post, "# One\n\nThe word BB.\n");
    build("a program");
    String copy = Files.readString(folder.resolve("threads/two/hashnode.md"));
    assertEquals(true, copy.contains("The word BB."), copy);
  }

  @Test
  void makesACopyAgainWhenItsPostMovesToAnotherAddress() throws IOException {
    Path two = folder.resolve("content/posts/two.md");
    Files.writeString(two, "---\ncanonical_url: https://example.org/two\n---\n# Two\n\nWords.\n");
    build("a program");
    String before = kept();
    Files.writeString(folder.resolve("content/site.yaml"), "permalink: /notes/:slug/\n");
    build("a program");
    assertNotEquals(line(before, "two/hashnode.md"), line(kept(), "two/hashnode.md"));
  }

  @Test
  void drawsNoSquareCardBesideThreadsThatNobodyWants() throws IOException {
    Path square = folder.resolve("threads/two/square.png");
    assertEquals(true, Files.exists(square));
    Files.writeString(folder.resolve("content/site.yaml"), "threads: false\n");
    build("a program");
    assertEquals(false, Files.exists(square));
  }

  @Test
  void anotherProgramMakesEverythingAgain() throws IOException {
    String before = kept();
    build("another program");
    assertNotEquals(line(before, "two/x.txt"), line(kept(), "two/x.txt"));
  }

  @Test
  void leavesPunctuationAsItIsTypedWhereTheSiteOrThePostSaysSo() throws IOException {
    Files.writeString(post, "# One\n\nIt's \"me\".\n");
    build("a program");
    Path page = folder.resolve("public/posts/one/index.html");
    assertEquals(true, Files.readString(page).contains("It’s “me”."));
    Files.writeString(folder.resolve("content/site.yaml"), "smart_punctuation: false\n");
    build("a program");
    assertEquals(true, Files.readString(page).contains("It's \"me\"."));
    assertEquals(true, Files.readString(folder.resolve("threads/one/x.txt")).contains("It's"));
    Files.writeString(post, "---\nsmart_punctuation: true\n---\n# One\n\nIt's \"me\".\n");
    build("a program");
    assertEquals(true, Files.readString(page).contains("It’s “me”."));
  }

  @Test
  void makesAThreadAgainThatTheAuthorWroteOver() throws IOException {
    String made = Files.readString(thread);
    Files.writeString(thread, made.replace("See", "Sea"));
    Files.setLastModifiedTime(thread, LONG_AGO);
    build("a program");
    assertEquals(made, Files.readString(thread));
  }

  private static String line(String list, String path) {
    return list.lines().filter(line -> line.startsWith(path + "\t")).findFirst().orElseThrow();
  }
}
