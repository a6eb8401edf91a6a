package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestSite;

/** Commands in the repository of another tool, without options. */
class InPlaceTest {
  private static final String ASTRO =
      """
      -- astro.config.mjs --
      export default { site: "https://ada.dev" };
      -- src/content/blog/a.md --
      ---
      title: A
      pubDate: 2020-01-02
      ---
      ![p](/p.svg)
      -- public/p.svg --
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>
      """;

  @TempDir Path folder;

  @Test
  void buildsBesideTheFilesAndChangesNoneOfThem() throws IOException {
    TestSite.of(folder, ASTRO);
    Map<String, String> before = files();
    Session.Ended ended = new Session(folder).run("build", "--strict");
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().contains("into " + folder.resolve("_outloud/public")), ended.out());
    assertTrue(Files.exists(folder.resolve("_outloud/public/blog/a/index.html")));
    assertTrue(Files.exists(folder.resolve("_outloud/public/p.svg")));
    assertTrue(Files.exists(folder.resolve("_outloud/threads")));
    Map<String, String> after = files();
    after.keySet().removeIf(path -> path.startsWith("_outloud/"));
    assertEquals(before, after);
  }

  @Test
  void findsTheFilesAroundAFolderThatIsPointedAt() {
    TestSite.of(folder, ASTRO);
    Session.Ended ended =
        new Session(folder).run("build", "--strict", "--content", "src/content/blog");
    assertEquals(0, ended.status(), ended.err());
    assertTrue(Files.exists(folder.resolve("_outloud/public/blog/a/index.html")));
    assertTrue(Files.exists(folder.resolve("_outloud/public/p.svg")));
  }

  @Test
  void neverWritesIntoAFolderOfAssets() throws IOException {
    TestSite.of(folder, ASTRO);
    Session.Ended ended = new Session(folder).run("build", "--output", "public");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("output/not-ours"), ended.err());
    assertEquals(List.of("p.svg"), names(folder.resolve("public")));
  }

  @Test
  void buildsAFlatFolderOfPosts() throws IOException {
    TestSite.of(folder, "-- a.md --\n# A\n\nWords.\n-- README.md --\n# Not a post\n");
    Session.Ended ended = new Session(folder).run("build", "--base-url", "https://ada.dev");
    assertEquals(0, ended.status(), ended.err());
    assertTrue(Files.exists(folder.resolve("_outloud/public/posts/a/index.html")), ended.out());
    assertFalse(Files.exists(folder.resolve("_outloud/public/posts/readme")));
    assertEquals(List.of("README.md", "_outloud", "a.md"), names(folder));
    Session.Ended again = new Session(folder).run("build", "--base-url", "https://ada.dev");
    assertTrue(again.out().contains(" 1 post,"), again.out());
  }

  @Test
  void findsPostsInTheFoldersOfAnyRepository() throws IOException {
    TestSite.of(
        folder,
        """
        -- articles/a.md --
        # A

        Words.
        -- README.md --
        # Not a post
        -- scripts/build.py --
        x
        """);
    Session.Ended ended = new Session(folder).run("build", "--base-url", "https://ada.dev");
    assertEquals(0, ended.status(), ended.err());
    assertTrue(Files.exists(folder.resolve("_outloud/public/posts/a/index.html")), ended.out());
    assertFalse(Files.exists(folder.resolve("_outloud/public/scripts")));
  }

  @Test
  void aFolderWithoutAnyTextIsNoSite() throws IOException {
    TestSite.of(folder, "-- docs/README.md --\n# Not a post\n-- node_modules/a/b.md --\nx\n");
    Session.Ended ended = new Session(folder).run("build");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("there is no such folder"), ended.err());
  }

  @Test
  void ourOwnLayoutStaysAsItIs() {
    TestSite.of(
        folder,
        "-- content/site.yaml --\nbase_url: https://ada.dev\n"
            + "-- content/posts/2020-01-02-a.md --\nWords.\n-- _config.yml --\ntitle: Old\n");
    assertEquals(0, new Session(folder).run("build").status());
    assertTrue(Files.exists(folder.resolve("public/posts/a/index.html")));
  }

  @Test
  void startsNoPageInTheFoldersOfAnotherTool() throws IOException {
    TestSite.of(folder, ASTRO);
    Session.Ended ended = new Session(folder).run("new", "page", "B");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("this is a site of Astro"), ended.err());
    assertFalse(Files.exists(folder.resolve("pages")));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
