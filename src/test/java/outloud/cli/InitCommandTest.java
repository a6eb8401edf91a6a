package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path folder;

  @Test
  void makesASiteThatBuilds() throws IOException {
    Session session = new Session(folder);
    Session.Ended made = session.run("init", "my blog");
    assertEquals(0, made.status(), made.err());
    assertTrue(made.out().contains("cd 'my blog'"), made.out());
    for (String kind : NewCommand.kinds()) {
      assertEquals(0, session.run("new", kind, "Second " + kind, "--site", "my blog").status());
    }
    assertEquals(0, session.run("build", "--site", "my blog").status());
    String address = "https://example.com";
    Session.Ended built =
        session.run(
            "build",
            "--site",
            "my blog",
            "--strict",
            "--base-url",
            address,
            "--report",
            "report.json");
    assertEquals("", built.err());
    assertEquals(0, built.status());
    assertTrue(built.out().startsWith("Built "), built.out());
    assertTrue(built.out().contains(", 1 post, "), built.out());
    assertTrue(
        built.out().contains("left out: 1 post without text yet"),
        "a post without text was published");
    Path second = folder.resolve("my blog/public/posts/second-post/index.html");
    assertFalse(Files.exists(second), "a prompt was published");
    Path site = folder.resolve("my blog/public");
    assertTrue(Files.readString(site.resolve("index.html")).contains("Hello, out loud"));
    assertTrue(Files.exists(folder.resolve("my blog/threads/hello/x.txt")));
    assertTrue(
        Files.readString(folder.resolve("report.json")).contains("\"status\": \"published\""));
  }

  @Test
  void joinsANewRepository() throws IOException {
    Files.createDirectories(folder.resolve("blog/.git"));
    Files.writeString(folder.resolve("blog/README.md"), "# Mine");
    Files.writeString(folder.resolve("blog/LICENSE"), "Mine");
    assertEquals(0, new Session(folder).run("init", "blog").status());
    assertEquals("# Mine", Files.readString(folder.resolve("blog/README.md")));
    assertTrue(Files.exists(folder.resolve("blog/.github/workflows/publish.yml")));
  }

  @Test
  void inTheFolderAroundNobodyNeedGoAnywhere() {
    String said = new Session(folder).run("init", ".").out();
    assertTrue(said.startsWith("Made a site here. Next:\n\n  outloud serve"), said);
  }

  @Test
  void takesUpWhereAKilledRunLeftOff() throws IOException {
    Path beside = Files.createDirectories(folder.resolve(".blog.new-999999999-0123456789ab"));
    Files.writeString(beside.resolve(".gitignore"), "half");
    assertEquals(0, new Session(folder).run("init", "blog").status());
    assertFalse(Files.exists(beside));

    Path within = folder.resolve("other/.outloud.new-999999999-0123456789ab");
    Files.writeString(Files.createDirectories(within).resolve(".gitignore"), "half");
    assertEquals(0, new Session(folder).run("init", "other").status());
    assertEquals(List.of(".github", ".gitignore", "content"), names("other"));
  }

  @Test
  void leavesNothingWhenItCannotFinish() throws IOException {
    Files.createDirectories(folder.resolve("blog"));
    Files.writeString(folder.resolve("file"), "x");
    assertEquals(1, new Session(folder).run("init", "file/blog").status());
    assertEquals(List.of("blog", "file"), names(""));
    assertEquals(0, new Session(folder).run("init", "blog").status());
    assertEquals(List.of(".github", ".gitignore", "content"), names("blog"));
  }

  private List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void refusesAFolderWithFilesOfItsOwn() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("blog")).resolve("notes.txt"), "x");
    Session.Ended ended = new Session(folder).run("init", "blog");
    assertEquals(1, ended.status());
    assertEquals(
        """
        error: blog is not empty: it has notes.txt
          Choose a new folder. Nothing was changed.
        """,
        ended.err());
    assertFalse(Files.exists(folder.resolve("blog/content")));
  }
}
