package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build says that nothing has changed when that is so, and never otherwise. */
class UpToDateTest {
  private static final String SAME = "Nothing has changed since the last build: ";
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;
  private Path site;
  private Path post;

  /** All files are an hour old for the program. */
  private Clock clock = Clock.offset(Clock.systemUTC(), HOUR);

  private String program = "a program";

  @BeforeEach
  void site() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    post = write("content/posts/one.md", dated("One", "2026-01-01"));
    write("content/posts/two.md", dated("Two", "2026-01-02\ndraft: true"));
    write("content/site.yaml", "base_url: https://example.com\ntitle: Mine\n");
    write("content/pictures/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n");
  }

  private static String dated(String title, String date) {
    return "---\ntitle: " + title + "\ndate: " + date + "\n---\nWords.\n";
  }

  private Path write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String build(String... more) {
    String[] words = Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new);
    Session.Ended ended = new Session(site).at(clock).as(program).run(words);
    assertEquals(0, ended.status(), ended.err());
    return ended.out();
  }

  private void assertKnown(String... more) {
    String said = build(more);
    assertTrue(said.startsWith(SAME), said);
  }

  /** The next build works, and the one after it has nothing to do again. */
  private void assertBuilt(String... more) {
    String said = build(more);
    assertTrue(said.startsWith("Built "), said);
    assertKnown(more);
  }

  /** Bytes and times of all that is in the output folders, and of these. */
  private SortedMap<String, String> output() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : new String[] {"public", "threads"}) {
      try (Stream<Path> all = Files.walk(site.resolve(name))) {
        for (Path file : all.toList()) {
          String text =
              Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
          files.put(site.relativize(file).toString(), Files.getLastModifiedTime(file) + text);
        }
      }
    }
    return files;
  }

  @Test
  void saysThatNothingHasChangedAndTouchesNothing() throws IOException {
    String first = build();
    SortedMap<String, String> before = output();
    String second = build();
    assertEquals(
        first.replaceFirst("Built ", SAME).replaceFirst(", into ", ", in "),
        second.replaceFirst(" in [\\d.]+ s", first.replaceFirst("(?s).*( in [\\d.]+ s).*", "$1")));
    assertTrue(second.contains("; left out: 1 draft"), second);
    assertEquals(before, output());
    assertFalse(before.containsKey("public/.outloud-receipt"));
  }

  @Test
  void buildsWhenAnyFileHasChanged() throws IOException {
    build();
    Files.writeString(post, dated("Uno", "2026-01-01"));
    assertBuilt();
    write("content/site.yaml", "base_url: https://example.com\ntitle: Yours\n");
    assertBuilt();
    write("content/pictures/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"> </svg>\n");
    assertBuilt();
    write("content/posts/three.md", dated("Three", "2026-01-03"));
    assertBuilt();
    Files.delete(site.resolve("content/posts/three.md"));
    assertBuilt();
    write("content/links.yaml", "links: []\n");
    assertBuilt();
    Files.move(site.resolve("content/posts/two.md"), site.resolve("content/posts/zwei.md"));
    assertBuilt();
    Files.createDirectories(site.resolve("content/posts/deep/deeper"));
    assertKnown();
    write("content/posts/deep/deeper/four.md", dated("Four", "2026-01-04"));
    assertBuilt();
  }

  @Test
  void buildsWhenAFileOnlyLooksAsItWas() throws IOException {
    FileTime before = Files.getLastModifiedTime(post);
    build();
    Files.writeString(post, dated("Uno", "2026-01-01"));
    Files.setLastModifiedTime(post, before);
    assertBuilt();
    Path other = Files.writeString(folder.resolve("other"), dated("Eno", "2026-01-01"));
    Files.setLastModifiedTime(other, before);
    Files.delete(post);
    Files.move(other, post);
    assertBuilt();
    assertTrue(Files.readString(site.resolve("public/index.html")).contains("Eno"));
  }

  @Test
  void buildsWhenTheThemeHasChanged() throws IOException {
    build();
    Path sheet = write("themes/default/assets/extra.css", "a { color: red }\n");
    assertBuilt();
    Files.writeString(sheet, "a { color: tan }\n");
    assertBuilt();
    write("themes/default/.hidden/note.txt", "Hidden folders of a theme are read, too.\n");
    assertBuilt();
    Path elsewhere = folder.resolve("looks");
    Files.move(site.resolve("themes"), elsewhere);
    Files.createSymbolicLink(site.resolve("themes"), elsewhere);
    assertBuilt();
    Files.writeString(elsewhere.resolve("default/assets/extra.css"), "a { color: navy }\n");
    assertBuilt();
  }

  @Test
  void buildsWhenAskedForSomethingElse() throws IOException {
    build();
    assertBuilt("--drafts");
    assertBuilt("--future");
    assertBuilt("--strict");
    assertBuilt("--keep-going");
    assertBuilt("--base-url", "https://example.org");
    assertBuilt("--output", "elsewhere");
    assertBuilt("--threads", "others");
    program = "another program";
    assertBuilt();
    program = "";
    assertTrue(build().startsWith("Built "));
    assertTrue(build().startsWith("Built "));
  }

  @Test
  void buildsWhenAskedToOrToReport() {
    build();
    assertTrue(build("--force").startsWith("Built "));
    assertTrue(build("--report", "r.json").startsWith("Built "));
    assertTrue(Files.exists(site.resolve("r.json")));
  }

  @Test
  void buildsWhenTheOutputIsNotAsItWas() throws IOException {
    build();
    Path page = site.resolve("public/posts/one/index.html");
    String right = Files.readString(page);
    Files.delete(page);
    assertBuilt();
    assertEquals(right, Files.readString(page));
    Files.writeString(page, right.replace("Words", "Swords"));
    assertBuilt();
    assertEquals(right, Files.readString(page));
    Path twin = Files.writeString(folder.resolve("twin"), right.replace("Words", "Sword"));
    Files.setLastModifiedTime(twin, Files.getLastModifiedTime(page));
    Files.move(twin, page, StandardCopyOption.REPLACE_EXISTING);
    assertBuilt();
    assertEquals(right, Files.readString(page));
    Files.writeString(site.resolve("threads/one/x.txt"), "Nothing of mine.");
    assertBuilt();
    Files.delete(site.resolve("threads/one/x.txt"));
    assertBuilt();
    Path list = site.resolve("public/.outloud");
    Files.writeString(list, Files.readString(list));
    assertBuilt();
    Path kept = Files.writeString(site.resolve("public/CNAME"), "example.com\n");
    assertKnown();
    assertTrue(Files.exists(kept));
  }

  @Test
  void followsLinksToWhatTheyLeadTo() throws IOException {
    Path hidden = write("content/.drawer/one.md", dated("Linked", "2026-01-05"));
    Path other = write("content/.drawer/two.md", dated("Lynked", "2026-01-05"));
    Path link = site.resolve("content/posts/linked.md");
    Files.createSymbolicLink(link, Path.of("../.drawer/one.md"));
    build();
    assertKnown();
    Files.writeString(hidden, dated("Lenked", "2026-01-05"));
    assertBuilt();
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("../.drawer/two.md"));
    assertBuilt();
    Files.delete(other);
    Files.move(hidden, other);
    assertBuilt();
  }

  @Test
  void forgetsWhenThePostIsDueOrExpires() throws IOException {
    Instant due = Instant.now().plus(HOUR.multipliedBy(2));
    write("content/posts/due.md", dated("Due", due.toString()));
    build();
    assertKnown();
    clock = Clock.fixed(due.minusSeconds(1), ZoneOffset.UTC);
    assertKnown();
    clock = Clock.fixed(due, ZoneOffset.UTC);
    String said = build();
    assertTrue(said.startsWith("Built ") && said.contains(", 2 posts, "), said);
    assertKnown();
    clock = Clock.fixed(due.minusSeconds(1), ZoneOffset.UTC);
    assertBuilt();
    Instant end = due.plus(HOUR);
    write("content/posts/due.md", dated("Due", "2026-01-07\nexpires: " + end));
    assertBuilt();
    clock = Clock.fixed(end, ZoneOffset.UTC);
    assertTrue(build().contains("1 expired"));
    assertKnown();
  }

  @Test
  void doesNotTrustAFileThatChangedJustNow() throws IOException {
    Instant written = Files.getLastModifiedTime(post).toInstant();
    clock = Clock.fixed(written.plusMillis(20), ZoneOffset.UTC);
    build();
    clock = Clock.fixed(written.plusSeconds(10), ZoneOffset.UTC);
    assertTrue(build().startsWith("Built "));
    assertKnown();
  }

  @Test
  void doesNotTrustWhatAReaderOfGitKnows() throws Exception {
    write("content/posts/undated.md", "---\ntitle: Undated\n---\nWords.\n");
    for (String command :
        new String[] {
          "git init -q", "git add .", "git -c user.name=A -c user.email=a@example.com commit -qm A"
        }) {
      Process git =
          new ProcessBuilder(command.split(" ")).directory(site.toFile()).inheritIO().start();
      assertEquals(0, git.waitFor(), command);
    }
    assertTrue(build().startsWith("Built "));
    assertTrue(build().startsWith("Built "));
  }

  @Test
  void saysEachTimeWhatIsWrong() throws IOException {
    write(
        "content/posts/one.md",
        "---\ntitle: One\ndate: 2026-01-01\ntgas: [C:\\new]\n---\nWords.\n");
    write("content/site.yaml", "base_url: https://example.com\ntaitle: x\n");
    Session.Ended first = new Session(site).at(clock).as(program).run("build");
    Session.Ended second = new Session(site).at(clock).as(program).run("build");
    assertTrue(first.out().startsWith("Built "), first.out());
    assertTrue(second.out().startsWith(SAME), second.out());
    assertTrue(second.out().contains("; 2 warnings"), second.out());
    assertTrue(second.err().contains("\n  4 | tgas: [C:\\new]\n    | ^^^^\n"), second.err());
    assertEquals(first.err(), second.err());
  }

  @Test
  void isNotContentWithWarningsWhereNoneAreAllowed() throws IOException {
    write("content/posts/one.md", "---\ntitle: One\ndate: 2026-01-01\ntgas: [a]\n---\nWords.\n");
    build();
    Session.Ended strict = new Session(site).at(clock).as(program).run("build", "--strict");
    assertEquals(1, strict.status());
    assertTrue(strict.out().startsWith("Not built: 1 error"), strict.out());
  }

  @Test
  void trustsOnlyAReceiptThatIsWhole() throws IOException {
    build();
    Path receipt = site.resolve("threads/.outloud-receipt");
    String whole = Files.readString(receipt);
    for (String broken :
        new String[] {
          "",
          whole.substring(0, whole.length() / 2),
          whole.substring(0, whole.length() - 4),
          whole.replaceFirst("pages", "sheets"),
          "# A receipt of another form.\n"
        }) {
      Files.writeString(receipt, broken);
      assertTrue(build().startsWith("Built "), broken);
    }
    assertKnown();
    Files.delete(receipt);
    assertBuilt();
  }

  @Test
  void aReceiptDoesNotOutliveItsOutput() throws IOException {
    build();
    Files.writeString(post, dated("Uno", "2026-01-01"));
    program = "";
    build();
    assertFalse(Files.exists(site.resolve("threads/.outloud-receipt")));
  }
}
