package outloud.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFilesTest {
  @TempDir Path folder;

  @Test
  void makesAllOfThem() throws IOException {
    Path blog = folder.resolve("far/blog");
    FirstFiles.write(blog, Map.of("a/b.md", "b", "c.md", "c"));
    assertEquals("b", Files.readString(blog.resolve("a/b.md")));
    assertEquals("c", Files.readString(blog.resolve("c.md")));
    assertEquals(List.of("blog"), names(folder.resolve("far")));
  }

  @Test
  void makesNoneWhenOneIsInTheWay() throws IOException {
    Path blog = Files.createDirectory(folder.resolve("blog"));
    Files.writeString(blog.resolve("c.md"), "mine");
    assertThrows(
        FileAlreadyExistsException.class,
        () -> FirstFiles.write(blog, Map.of("a/b.md", "b", "c.md", "c")));
    assertEquals(List.of("c.md"), names(blog));
    assertEquals("mine", Files.readString(blog.resolve("c.md")));
  }

  @Test
  void makesNoneWhenOneCannotBeMade() throws IOException {
    Map<String, String> files = new TreeMap<>(Map.of("a", "a", "a/b", "a file is no folder"));
    Path blog = folder.resolve("blog");
    assertThrows(IOException.class, () -> FirstFiles.write(blog, files));
    assertFalse(Files.exists(blog));
    assertEquals(List.of(), names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
