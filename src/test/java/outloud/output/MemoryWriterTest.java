package outloud.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryWriterTest {
  private final MemoryWriter writer = new MemoryWriter();

  @Test
  void showsABuildOnlyWhenItIsCommitted() {
    assertSame(OutputSnapshot.NONE, writer.snapshot());
    writer.write(made("b.html", "1"));
    writer.write(made("a.html", "1"));
    assertEquals(0, writer.snapshot().build());
    writer.commit();

    OutputSnapshot first = writer.snapshot();
    assertEquals(1, first.build());
    assertEquals(
        List.of("a.html", "b.html"),
        first.files().keySet().stream().map(Object::toString).toList());

    writer.write(made("a.html", "2"));
    writer.close();
    writer.write(made("c.html", "3"));
    writer.commit();
    assertEquals(2, writer.snapshot().build());
    assertEquals(1, writer.snapshot().files().size());
    assertEquals(2, first.files().size());
  }

  @Test
  void findsFilesByPathsThatMayBeAnything() {
    writer.write(made("a/index.html", "1"));
    writer.commit();
    assertTrue(writer.snapshot().file("a/index.html").isPresent());
    for (String path : List.of("", "/", "a", "a/", "../a", "a//index.html", "a\\index.html")) {
      assertTrue(writer.snapshot().file(path).isEmpty(), path);
    }
  }

  @Test
  void refusesOnePathTwice() {
    writer.write(made("a.html", "1"));
    assertThrows(IllegalStateException.class, () -> writer.write(made("a.html", "2")));
  }

  @Test
  void stampsChangeWithTheBytes(@TempDir Path folder) throws IOException {
    OutputFile one = made("a.html", "1");
    assertEquals(one.stamp(), made("b.html", "1").stamp());
    assertNotEquals(one.stamp(), made("a.html", "2").stamp());

    Path picture = Files.writeString(folder.resolve("a.png"), "one");
    OutputFile copied = new OutputFile.Copied(new OutputPath("a.png"), picture);
    String before = copied.stamp();
    Files.writeString(picture, "two");
    Files.setLastModifiedTime(picture, FileTime.fromMillis(2_000_000_000_000L));
    assertNotEquals(before, copied.stamp());
    try (var bytes = copied.open()) {
      assertEquals("two", new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static OutputFile made(String path, String text) {
    return new OutputFile.Made(new OutputPath(path), text);
  }
}
