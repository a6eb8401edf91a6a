package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The theme reference on the own site is what follows from the page records, the default theme and
 * its functions. Run with {@code -Doutloud.rewrite=true} to write it anew.
 */
class ThemeReferenceTest {
  private static final Path PAGES = Path.of("content", "pages");

  @Test
  void saysWhatTheProgramHas() throws IOException {
    for (Map.Entry<String, String> page : Reference.pages().entrySet()) {
      Path file = PAGES.resolve(page.getKey());
      if (Boolean.getBoolean("outloud.rewrite")) {
        Files.writeString(file, page.getValue());
      }
      assertTrue(Files.exists(file), file + " is missing");
      assertEquals(page.getValue(), Files.readString(file), file.toString());
    }
  }

  @Test
  void everyNameOfARecordIsExplained() {
    assertEquals(Set.of(), Contract.read().untold());
  }
}
