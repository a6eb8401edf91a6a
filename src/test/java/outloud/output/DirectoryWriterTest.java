package outloud.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryWriterTest {
  private static final Exchange NONE = (one, other) -> false;

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void name() {
    target = folder.resolve("public");
  }

  @Test
  void writesANewFolder() throws IOException {
    build(Map.of("index.html", "home", "posts/a/index.html", "ä"));

    assertEquals(List.of("public"), names(folder));
    assertEquals(List.of(".outloud", "index.html", "posts"), names(target));
    assertEquals("ä", Files.readString(target.resolve("posts/a/index.html")));
  }

  @Test
  void leavesTheFormerOutputUntilTheCommit() throws IOException {
    build(Map.of("index.html", "old"));
    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      writer.write(made("index.html", "new"));
      assertEquals("old", Files.readString(target.resolve("index.html")));
    }
    assertEquals("old", Files.readString(target.resolve("index.html")));
    assertEquals(List.of("public"), names(folder));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void replacesTheFormerOutputWhole(boolean natively) throws IOException {
    Exchange exchange = natively ? new NativeExchange() : NONE;
    build(Map.of("index.html", "1", "gone/index.html", "1", "same.css", "x"), exchange);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(target.resolve("same.css"), longAgo);

    build(Map.of("index.html", "2", "same.css", "x", "new/index.html", "2"), exchange);

    assertEquals(List.of(".outloud", "index.html", "new", "same.css"), names(target));
    assertEquals("2", Files.readString(target.resolve("index.html")));
    assertEquals(longAgo, Files.getLastModifiedTime(target.resolve("same.css")));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void doesNotTouchAFolderInWhichNothingChanges() throws IOException {
    build(Map.of("index.html", "1"));
    Object before = Files.readAttributes(target, "unix:ino,lastModifiedTime");
    build(Map.of("index.html", "1"));
    assertEquals(before, Files.readAttributes(target, "unix:ino,lastModifiedTime"));
  }

  @Test
  void takesOverWhatWasMadeOfTheSame() throws IOException {
    List<OutputPath> files = List.of(new OutputPath("a/x.txt"), new OutputPath("a/y.txt"));
    stamped(files, "one");
    Object before = Files.getAttribute(target.resolve("a/x.txt"), "unix:ino");

    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      assertFalse(writer.reuse(files, "two"), "made of something else");
      assertFalse(writer.reuse(List.of(new OutputPath("a/z.txt")), "one"), "was never written");
      assertTrue(writer.reuse(files, "one"));
      writer.write(made("index.html", "new"));
      writer.commit();
    }

    assertEquals("made of one", Files.readString(target.resolve("a/y.txt")));
    assertEquals(before, Files.getAttribute(target.resolve("a/x.txt"), "unix:ino"));
    assertEquals(List.of(".outloud", "a", "index.html"), names(target));
    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      assertTrue(writer.reuse(files, "one"), "and is known again the next time");
    }
  }

  @Test
  void takesOverAllOfAFolderThatWasMadeOfTheSame() throws IOException {
    List<OutputPath> files =
        List.of(
            new OutputPath("a/x.txt"),
            new OutputPath("a/y.txt"),
            new OutputPath("a/b/z.txt"),
            new OutputPath("ab/z.txt"));
    stamped(files, "one");

    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      assertFalse(writer.reuse("a", List.of(new OutputPath("a/z.txt")), "one"), "was not written");
      assertFalse(writer.reuse("a", files.subList(0, 1), "on"), "made of something else");
      assertTrue(writer.reuse("a", files.subList(0, 1), "one"));
      writer.commit();
    }

    assertEquals("made of one", Files.readString(target.resolve("a/y.txt")));
    assertEquals(List.of("x.txt", "y.txt"), names(target.resolve("a")));
    assertEquals(List.of(".outloud", "a"), names(target));
  }

  @Test
  void takesNothingOverThatSomebodyTouched() throws IOException {
    List<OutputPath> files = List.of(new OutputPath("a/x.txt"), new OutputPath("a/y.txt"));
    stamped(files, "one");
    Files.writeString(target.resolve("a/y.txt"), "made by me!");

    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      assertFalse(writer.reuse(files, "one"));
      writer.write(made("a/x.txt", "made of one"), "one");
      writer.write(made("a/y.txt", "made of one"), "one");
      writer.commit();
    }
    assertEquals("made of one", Files.readString(target.resolve("a/y.txt")));
  }

  @Test
  void dropsWhatIsNeitherWrittenNorTakenOver() throws IOException {
    List<OutputPath> files = List.of(new OutputPath("a/x.txt"), new OutputPath("a/y.txt"));
    stamped(files, "one");
    build(Map.of("index.html", "home"));
    assertEquals(List.of(".outloud", "index.html"), names(target));
  }

  private void stamped(List<OutputPath> files, String stamp) throws IOException {
    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      for (OutputPath file : files) {
        writer.write(new OutputFile.Made(file, "made of " + stamp), stamp);
      }
      writer.commit();
    }
  }

  @Test
  void rewritesWhatTheAuthorChangedByHand() throws IOException {
    build(Map.of("index.html", "1"));
    Files.writeString(target.resolve("index.html"), "9");
    build(Map.of("index.html", "1"));
    assertEquals("1", Files.readString(target.resolve("index.html")));
  }

  @Test
  void copiesFilesAndNoticesTheirChanges() throws IOException {
    Path picture = Files.writeString(folder.resolve("a.png"), "one");
    for (String bytes : List.of("one", "two", "three")) {
      Files.writeString(picture, bytes);
      try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
        writer.write(new OutputFile.Copied(new OutputPath("img/a.png"), picture));
        writer.commit();
      }
      assertEquals(bytes, Files.readString(target.resolve("img/a.png")));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsTheFilesOfTheAuthor(boolean natively) throws IOException {
    Exchange exchange = natively ? new NativeExchange() : NONE;
    build(Map.of("index.html", "1", "posts/a.html", "1"), exchange);
    Files.createDirectories(target.resolve(".git/refs/heads"));
    Files.writeString(target.resolve(".git/HEAD"), "ref: refs/heads/gh-pages\n");
    Files.writeString(target.resolve("CNAME"), "example.org\n");
    Files.writeString(target.resolve("posts/notes.txt"), "mine");
    Files.createSymbolicLink(target.resolve("latest"), Path.of("posts/a.html"));

    build(Map.of("index.html", "2"), exchange);

    assertEquals(
        List.of(".git", ".outloud", "CNAME", "index.html", "latest", "posts"), names(target));
    assertEquals(List.of("notes.txt"), names(target.resolve("posts")));
    assertEquals("example.org\n", Files.readString(target.resolve("CNAME")));
    assertTrue(Files.isDirectory(target.resolve(".git/refs/heads")));
    assertEquals("posts/a.html", Files.readSymbolicLink(target.resolve("latest")).toString());
    assertFalse(Files.readString(target.resolve(".outloud")).contains("CNAME"));
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("thesis.txt"), "ten years of work");

    OutputRefused refused =
        assertThrows(OutputRefused.class, () -> DirectoryWriter.open(target, "public"));

    assertEquals(OutputRefused.Reason.NOT_OURS, refused.reason());
    assertEquals("public has files that Outloud did not write", refused.sentence());
    assertEquals(List.of("thesis.txt"), names(target));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void acceptsAFolderThatIsKeptForTheSite() throws IOException {
    Files.createDirectories(target.resolve(".git"));
    build(Map.of("index.html", "1"));
    assertEquals(List.of(".git", ".outloud", "index.html"), names(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNAME", "CNAME/index.html"})
  void refusesToTakeThePlaceOfAnAuthorsFile(String path) throws IOException {
    build(Map.of("index.html", "1"));
    Files.writeString(target.resolve("CNAME"), "mine");

    OutputRefused refused =
        assertThrows(OutputRefused.class, () -> build(Map.of("index.html", "2", path, "theirs")));

    assertEquals(OutputRefused.Reason.NOT_OURS, refused.reason());
    assertEquals(
        "public/CNAME was not written by Outloud, and the site needs its place",
        refused.sentence());
    assertEquals("mine", Files.readString(target.resolve("CNAME")));
    assertEquals("1", Files.readString(target.resolve("index.html")));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void refusesAFileInTheMidstOfWhichAnAuthorsFileLies() throws IOException {
    build(Map.of("posts/a.html", "1"));
    Files.writeString(target.resolve("posts/notes.txt"), "mine");
    OutputRefused refused =
        assertThrows(OutputRefused.class, () -> build(Map.of("posts", "a file now")));
    assertTrue(refused.sentence().startsWith("public/posts/notes.txt was not"));
    assertEquals("mine", Files.readString(target.resolve("posts/notes.txt")));
  }

  @Test
  void followsALinkToTheRealFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("www/site"));
    Files.createSymbolicLink(target, real);
    build(Map.of("index.html", "1"));
    build(Map.of("index.html", "2"));
    assertTrue(Files.isSymbolicLink(target));
    assertEquals("2", Files.readString(real.resolve("index.html")));
  }

  @Test
  void tellsWhatIsWrongWithTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
    assertEquals("it is a file, not a folder", refusal(file));
    assertEquals("it is a link that leads nowhere", refusal(dangling));
    assertEquals("it is the top of a disk", refusal(folder.getRoot()));
  }

  @Test
  void makesTheFoldersAboveIt() throws IOException {
    try (DirectoryWriter writer = DirectoryWriter.open(folder.resolve("no/public"), "public")) {
      writer.commit();
    }
    assertTrue(Files.isDirectory(folder.resolve("no/public")));
  }

  @Test
  void tellsThatTheFolderIsNotWritable() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertTrue(locked.toFile().setWritable(false));
    Assumptions.assumeFalse(Files.isWritable(locked), "root may write everywhere");
    assertEquals(
        "the folder that holds it is not writable, and the new site grows there",
        refusal(locked.resolve("public")));
  }

  @Test
  void tellsThatAPathIsBothAFileAndAFolder() throws IOException {
    for (List<String> paths : List.of(List.of("a", "a/b"), List.of("a/b", "a"))) {
      try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
        writer.write(made(paths.getFirst(), "1"));
        OutputRefused refused =
            assertThrows(OutputRefused.class, () -> writer.write(made(paths.getLast(), "2")));
        assertTrue(refused.sentence().endsWith("both as a file and as a folder"));
      }
    }
  }

  @Test
  void neverWritesThroughALink() throws IOException {
    build(Map.of("index.html", "1", "a/x.html", "1"));
    Path outside = Files.writeString(folder.resolve("outside"), "1");
    Files.delete(target.resolve("index.html"));
    Files.createSymbolicLink(target.resolve("index.html"), outside);

    build(Map.of("index.html", "2", "a/x.html", "1"));

    assertEquals("1", Files.readString(outside));
    assertFalse(Files.isSymbolicLink(target.resolve("index.html")));
    assertEquals("2", Files.readString(target.resolve("index.html")));
  }

  @Test
  void clearsUpAfterABuildThatWasKilled() throws IOException {
    build(Map.of("index.html", "1"));
    Files.createDirectory(folder.resolve(".public.new-999999999-0123456789ab"));
    Files.move(target, folder.resolve(".public.old-999999998-0123456789ab"));
    Path other = Files.createDirectory(folder.resolve(".public.new-" + pid() + "-0123456789ab"));
    Files.createDirectory(folder.resolve(".public.newer"));

    DirectoryWriter.open(target, "public").close();

    assertEquals("1", Files.readString(target.resolve("index.html")));
    assertEquals(List.of(other.getFileName().toString(), ".public.newer", "public"), names(folder));
  }

  @Test
  void putsBackTheNewestFormerOutput() throws IOException {
    Path old = folder.resolve(".public.old-999999999-0123456789ab");
    Path newest = folder.resolve(".public.old-999999998-0123456789ab");
    build(Map.of("index.html", "newest"));
    Files.move(target, folder.resolve("kept"));
    build(Map.of("index.html", "old"));
    Files.move(target, old);
    Files.move(folder.resolve("kept"), newest);
    Files.setLastModifiedTime(old, FileTime.from(Instant.ofEpochSecond(1_000_000)));
    Files.setLastModifiedTime(newest, FileTime.from(Instant.ofEpochSecond(2_000_000)));

    DirectoryWriter.open(target, "public").close();

    assertEquals("newest", Files.readString(target.resolve("index.html")));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void writesFromManyThreadsAtOnce() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      files.put("posts/" + i % 50 + "/" + i + ".html", "post " + i);
    }
    try (DirectoryWriter writer = DirectoryWriter.open(target, "public")) {
      files.entrySet().parallelStream().forEach(file -> writeUnchecked(writer, file));
      writer.commit();
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(target.resolve("posts"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        found.put(Folders.relative(target, file), Files.readString(file));
      }
    }
    assertEquals(files, found);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staysWholeWhenTwoBuildsEndTogether(boolean natively) throws IOException {
    Exchange exchange = natively ? new NativeExchange() : NONE;
    build(Map.of("a", "0", "b", "0"), exchange);
    Files.writeString(target.resolve("CNAME"), "mine");
    List.of("1", "2", "3", "4").parallelStream().forEach(mark -> buildOften(mark, exchange));

    assertEquals(Files.readString(target.resolve("a")), Files.readString(target.resolve("b")));
    assertEquals("mine", Files.readString(target.resolve("CNAME")));
    assertEquals(List.of("public"), names(folder));
  }

  private void buildOften(String mark, Exchange exchange) {
    try {
      for (int i = 0; i < 25; i++) {
        build(Map.of("a", mark + i, "b", mark + i), exchange);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  private static void writeUnchecked(DirectoryWriter writer, Map.Entry<String, String> file) {
    try {
      writer.write(made(file.getKey(), file.getValue()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String refusal(Path path) {
    return assertThrows(OutputRefused.class, () -> DirectoryWriter.open(path, "it")).sentence();
  }

  private void build(Map<String, String> files) throws IOException {
    build(files, new NativeExchange());
  }

  private void build(Map<String, String> files, Exchange exchange) throws IOException {
    try (DirectoryWriter writer = DirectoryWriter.open(target, "public", exchange)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        writer.write(made(file.getKey(), file.getValue()));
      }
      writer.commit();
    }
  }

  private static OutputFile made(String path, String text) {
    return new OutputFile.Made(new OutputPath(path), text);
  }

  private static List<String> names(Path folder) throws IOException {
    return Folders.entries(folder).stream().map(entry -> entry.getFileName().toString()).toList();
  }
}
