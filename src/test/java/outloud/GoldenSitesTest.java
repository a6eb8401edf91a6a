package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.build.BuildRequest;
import outloud.build.SiteBuilder;
import outloud.media.PictureFacts;
import outloud.media.PictureReader;
import outloud.output.OutputFile;

/**
 * The real program on small sites: every file that it makes, byte by byte. Run with {@code
 * -Doutloud.rewrite=true} to write all expectations anew.
 */
class GoldenSitesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "sites");

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesTheseFilesAndNoOthers(Path site) throws IOException {
    TestBuild build = TestBuild.of(site);
    assertTrue(build.committed(), () -> "not built: " + build.result().diagnostics());
    Path expected = site.resolve("expected");
    SortedMap<String, String> actual = files(build);
    if (Boolean.getBoolean("outloud.rewrite")) {
      rewrite(expected, actual);
    }
    SortedMap<String, String> wanted = read(expected);
    assertEquals(String.join("\n", wanted.keySet()), String.join("\n", actual.keySet()));
    wanted.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  @Test
  void theSameSiteGivesTheSameBytesTwice() {
    Path site = CASES.resolve("blog");
    assertEquals(files(TestBuild.of(site)), files(TestBuild.of(site)));
  }

  /** Edits each file of the site in turn: a rebuild gives what a clean build gives. */
  @Test
  void rebuildingAfterAnyEditEqualsACleanBuild() throws IOException {
    Path site = CASES.resolve("blog");
    copy(site.resolve("content"), folder.resolve("content"));
    copy(site.resolve("themes"), folder.resolve("themes"));
    BuildRequest request = TestBuild.request(folder, folder.resolve("content"));
    SiteBuilder builder = SiteBuilder.forRebuilds();
    TestBuild.of(builder, request);
    for (Path file : filesBelow(folder)) {
      String before = Files.readString(file);
      Files.writeString(file, edited(file, before));
      TestBuild again = TestBuild.of(builder, request);
      TestBuild clean = TestBuild.of(folder);
      assertEquals(clean.result().diagnostics(), again.result().diagnostics(), file.toString());
      assertEquals(files(clean), files(again), "after an edit of " + file);
      Files.writeString(file, before);
    }
  }

  private static String edited(Path file, String text) {
    String name = file.getFileName().toString();
    if (name.endsWith(".md")) {
      return text + "\nOne more sentence at the end.\n";
    }
    return name.endsWith(".yaml") ? text.replace("Ada", "Eve") : text + "\n<!-- edited -->\n";
  }

  /** All files, threads under {@code threads/}; copied ones as a note of where they are from. */
  private static SortedMap<String, String> files(TestBuild build) {
    SortedMap<String, String> files = new TreeMap<>();
    build
        .site()
        .forEach((path, file) -> {
          if (!path.startsWith("assets/")) {
            files.put("public/" + path, text(file));
          }
        });
    build.threads().forEach((path, file) -> files.put("threads/" + path, text(file)));
    return files;
  }

  private static String text(OutputFile file) {
    return switch (file) {
      case OutputFile.Made made -> made.text();
      case OutputFile.Copied copied -> "copied: " + copied.from().getFileName() + "\n";
      case OutputFile.Drawn drawn -> measures(drawn);
    };
  }

  /** Its bytes may differ from one JDK to the next, its measures may not. */
  private static String measures(OutputFile.Drawn drawn) {
    try {
      return new PictureReader().read(drawn.bytes()) instanceof PictureFacts facts
          ? "drawn: " + facts.width() + " x " + facts.height() + "\n"
          : "broken\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : filesBelow(folder)) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return files;
  }

  private static void rewrite(Path folder, SortedMap<String, String> files) throws IOException {
    for (Path old : filesBelow(folder)) {
      Files.delete(old);
    }
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static java.util.List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return java.util.List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : filesBelow(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      try {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
