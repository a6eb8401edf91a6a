package outloud.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.diagnostic.Code;
import outloud.diagnostic.Outcome;
import outloud.output.Fingerprint;

class FolderReaderTest {
  /** Bytes that are no UTF-8. */
  private static final byte[] NO_TEXT = {(byte) 0xff, 0, (byte) 0xfe, 65};

  @TempDir Path dir;

  private void write(String path, byte[] bytes) throws Exception {
    Path file = dir.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }

  private static SourceFile text(Folder folder, String path) {
    return requireNonNull(folder.texts().get(path), path);
  }

  @Test
  void textsAreReadAndPicturesOnlyFound() throws Exception {
    write("templates/post.peb", "\uFEFFhé".getBytes(UTF_8));
    write("assets/face.png", new byte[] {1, 2, 3});
    write("assets/.DS_Store", new byte[] {0});
    Folder folder = new FolderReader().read(dir, "themes/mine").value().orElseThrow();
    assertEquals(Set.of("templates/post.peb"), folder.texts().keySet());
    SourceFile post = text(folder, "templates/post.peb");
    assertEquals("hé", post.text());
    assertEquals("themes/mine/templates/post.peb", post.path().value());
    assertEquals(Set.of("assets/face.png"), folder.others().keySet());
    assertEquals(
        Fingerprint.of(new byte[] {1, 2, 3}),
        requireNonNull(folder.others().get("assets/face.png")).digest());
  }

  @Test
  void everyFileThatIsNotUtf8IsReported() throws Exception {
    write("a.css", new byte[] {(byte) 0xE9});
    write("b.css", new byte[] {(byte) 0xFF});
    Outcome<Folder> outcome = new FolderReader().read(dir, "themes/mine");
    assertEquals(
        List.of("themes/mine/a.css", "themes/mine/b.css"),
        outcome.diagnostics().stream().map(d -> d.location().path()).toList());
    assertEquals(Code.SOURCE_NOT_UTF8, outcome.diagnostics().getFirst().code());
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() {
    assertTrue(new FolderReader().read(dir.resolve("no"), "no").value().orElseThrow().isEmpty());
    assertEquals(List.of(), new FolderReader().names(dir.resolve("no")));
  }

  @Test
  void foldersAreNamedInOrder() throws Exception {
    write("b/x.css", new byte[0]);
    write("a/x.css", new byte[0]);
    assertEquals(List.of("a", "b"), new FolderReader().names(dir));
  }

  @Test
  void theProgramsOwnThemeIsFound() {
    Folder theme = new FolderReader().readOwn("themes/default", "theme.yaml");
    assertTrue(theme.texts().containsKey("templates/base.peb"));
    assertTrue(theme.others().containsKey("assets/figtree.woff2"));
  }

  @Test
  void theProgramsOwnThemeIsFoundInAJar() throws Exception {
    Path jar = dir.resolve("program.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("themes/", "themes/a/b/c.css", "themes/a/theme.yaml", "x.css")) {
        out.putNextEntry(new JarEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : "é".getBytes(UTF_8));
      }
      out.putNextEntry(new JarEntry("themes/a/f.woff2"));
      out.write(NO_TEXT);
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Folder theme = new FolderReader(loader).readOwn("themes/a", "theme.yaml");
      assertEquals(Set.of("b/c.css", "theme.yaml"), theme.texts().keySet());
      assertEquals("é", text(theme, "b/c.css").text());
      assertEquals("themes/a/b/c.css", text(theme, "b/c.css").path().value());
      Folder.Packed font = (Folder.Packed) requireNonNull(theme.others().get("f.woff2"));
      assertArrayEquals(NO_TEXT, font.bytes());
      assertEquals(Fingerprint.of(NO_TEXT), font.digest());
    }
  }

  @Test
  void aFileOfTheAuthorsReplacesOneOfAnyKind() throws Exception {
    write("base/assets/icon.svg", "<svg/>".getBytes(UTF_8));
    write("base/assets/site.js", "1".getBytes(UTF_8));
    write("own/assets/icon.svg", "<svg id='own'/>".getBytes(UTF_8));
    FolderReader reader = new FolderReader();
    Folder merged =
        reader
            .read(dir.resolve("base"), "base")
            .value()
            .orElseThrow()
            .overriddenBy(reader.read(dir.resolve("own"), "own").value().orElseThrow());
    assertEquals("<svg id='own'/>", text(merged, "assets/icon.svg").text());
    assertEquals("1", text(merged, "assets/site.js").text());
    assertFalse(merged.isEmpty());
  }
}
