package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outloud.page.Html;

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

  /** What a comment calls finished HTML is known as such to the program, and nothing else is. */
  @Test
  void whatIsHtmlIsMarkedSo() {
    Contract contract = Contract.read();
    Stream.concat(contract.pages().stream(), contract.views().values().stream())
        .forEach(kind ->
            Arrays.stream(kind.type().getRecordComponents())
                .forEach(component ->
                    assertEquals(
                        about(kind, component.getName()).contains("finished HTML"),
                        component.isAnnotationPresent(Html.class),
                        kind.type() + " " + component.getName())));
  }

  private static String about(Contract.Kind kind, String name) {
    return kind.names().stream()
        .filter(one -> one.name().equals(name))
        .map(Contract.Name::about)
        .collect(Collectors.joining());
  }
}
