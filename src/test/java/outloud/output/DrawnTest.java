package outloud.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are drawn when they are asked for. */
class DrawnTest {
  private static final OutputPath CARD = new OutputPath("cards/a.png");

  @TempDir Path folder;

  private final AtomicInteger drawings = new AtomicInteger();

  private OutputFile.Drawn drawn() {
    return new OutputFile.Drawn(
        CARD,
        "stamp",
        () -> {
          drawings.incrementAndGet();
          return new byte[] {1, 2, 3};
        });
  }

  @Test
  void isDrawnOnceAndOnlyWhenAsked() throws IOException {
    MemoryWriter preview = new MemoryWriter();
    preview.write(drawn());
    preview.commit();
    assertEquals(0, drawings.get());
    OutputFile card = preview.snapshot().file("cards/a.png").orElseThrow();
    assertArrayEquals(new byte[] {1, 2, 3}, card.open().readAllBytes());
    assertEquals(3, card.size());
    assertEquals(1, drawings.get());
  }

  @Test
  void isKnownAgainByItsStamp() throws IOException {
    Path site = folder.resolve("site");
    try (DirectoryWriter first = DirectoryWriter.open(site, "site")) {
      first.write(drawn(), "stamp");
      first.commit();
    }
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(site.resolve("cards/a.png")));
    try (DirectoryWriter second = DirectoryWriter.open(site, "site")) {
      assertFalse(second.reuse(List.of(CARD), "other"));
      assertTrue(second.reuse(List.of(CARD), "stamp"));
      second.commit();
    }
    assertEquals(1, drawings.get());
  }

  @Test
  void allElseIsWrittenWhereNothingCanBeDrawn() throws IOException {
    OutputFile.Drawn broken =
        new OutputFile.Drawn(
            CARD,
            "stamp",
            () -> {
              throw new UnsatisfiedLinkError("no freetype");
            });
    Path site = folder.resolve("site");
    try (DirectoryWriter writer = DirectoryWriter.open(site, "site")) {
      NotDrawn said = assertThrows(NotDrawn.class, () -> writer.write(broken, "stamp"));
      assertTrue(said.reason().contains("no freetype"), said.reason());
      writer.write(new OutputFile.Made(new OutputPath("index.html"), "Hello"));
      writer.commit();
    }
    assertEquals("Hello", Files.readString(site.resolve("index.html")));
    assertFalse(Files.exists(site.resolve("cards")));
  }
}
