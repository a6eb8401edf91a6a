package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the repository of another tool, everything counts that its configuration may lead to. */
class UpToDateInPlaceTest {
  private static final String POST = "---\ntitle: One\ndate: 2026-01-01\n---\nWords.\n";

  @TempDir Path folder;

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve("repository").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String build() {
    Session.Ended ended =
        new Session(folder.resolve("repository"))
            .at(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))
            .as("a program")
            .run("build");
    assertEquals(0, ended.status(), ended.err());
    assertEquals("", ended.err());
    return ended.out();
  }

  private void assertKnown() {
    String said = build();
    assertTrue(said.startsWith("Nothing has changed"), said);
  }

  private void assertBuilt() {
    String said = build();
    assertTrue(said.contains("Built "), said);
  }

  private void hugo(String more) throws IOException {
    write("hugo.toml", "baseURL = 'https://example.com/'\ntitle = 'Mine'\n" + more);
  }

  @Test
  void whatMakesAFolderARepository() throws IOException {
    write("one.md", POST);
    write("data.json", "{}");
    assertEquals(0, new Session(folder.resolve("repository")).run("build").status());
    Session session =
        new Session(folder.resolve("repository"))
            .at(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))
            .as("a program");
    session.run("build", "--base-url", "https://example.com");
    String known = session.run("build", "--base-url", "https://example.com").out();
    assertTrue(known.startsWith("Nothing has changed"), known);
    write(".gitignore", "");
    String built = session.run("build", "--base-url", "https://example.com").out();
    assertTrue(built.contains("Built "), built);
  }

  @Test
  void aPlainFolderOfPosts() throws IOException {
    write("site.yaml", "base_url: https://example.com\ntitle: Mine\n");
    write("one.md", POST);
    assertBuilt();
    assertKnown();
    write("two.md", POST);
    assertBuilt();
    assertKnown();
    Path build = write("node_modules/package/readme.md", POST);
    assertKnown();
    Files.delete(build);
    write(".notes/three.md", POST);
    assertKnown();
  }

  @Test
  void aConfigurationThatIsHidden() throws IOException {
    write(".eleventy.js", "module.exports = () => ({ dir: { input: \"src\" } });\n");
    write("src/_data/site.json", "{\"title\": \"Mine\", \"url\": \"https://example.com\"}\n");
    write("src/posts/one.md", POST);
    write("other/posts/two.md", POST);
    assertBuilt();
    assertKnown();
    write(".eleventy.js", "module.exports = () => ({ dir: { input: \"other\" } });\n");
    assertBuilt();
    assertKnown();
  }

  @Test
  void aConfigurationBehindALink() throws IOException {
    write("hugo.toml", "");
    Path shared = Files.createDirectories(folder.resolve("shared/_default"));
    Files.writeString(shared.resolve("hugo.toml"), "baseURL = 'https://example.com/'\n");
    Files.createSymbolicLink(folder.resolve("repository/config"), folder.resolve("shared"));
    write("content/posts/one.md", POST);
    assertBuilt();
    assertKnown();
    Files.writeString(shared.resolve("hugo.toml"), "baseURL = 'https://example.net/'\n");
    assertBuilt();
    assertKnown();
  }

  @Test
  void anotherTool() throws IOException {
    hugo("");
    write("content/posts/one.md", POST);
    write("_posts/2026-01-01-one.md", POST);
    assertBuilt();
    assertKnown();
    Files.delete(folder.resolve("repository/hugo.toml"));
    write("_config.yml", "url: https://example.com\ntitle: Mine\n");
    assertBuilt();
  }

  @Test
  void textsThatAreOutOfSightAreNeverTrusted() throws IOException {
    hugo("contentDir = '.vault/texts'\n");
    Path post = write(".vault/texts/posts/one.md", POST);
    assertBuilt();
    Files.writeString(post, POST.replace("One", "Uno"));
    assertBuilt();
    assertBuilt();
  }

  @Test
  void settingsBehindALinkAreNeverTrusted() throws IOException {
    hugo("");
    write("content/posts/one.md", POST);
    write(".elsewhere/site.yaml", "title: Ours\n");
    Files.createSymbolicLink(folder.resolve("repository/static"), Path.of(".elsewhere"));
    assertBuilt();
    write(".elsewhere/site.yaml", "title: Yours\n");
    assertBuilt();
  }

  @Test
  void largeFilesOfARepositoryAboveIt() throws IOException {
    write("site.yaml", "base_url: https://example.com\ntitle: Mine\n");
    write("one.md", POST);
    assertBuilt();
    assertKnown();
    Files.writeString(folder.resolve(".gitattributes"), "*.png filter=lfs\n");
    assertBuilt();
    assertKnown();
    Files.createDirectory(folder.resolve("repository/.git"));
    assertBuilt();
    assertKnown();
  }
}
