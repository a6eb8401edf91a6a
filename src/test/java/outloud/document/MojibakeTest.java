package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Diagnostic;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource({"â€”, —", "Ã©, é", "ðŸ˜Š, 😊", "â€œ, “", "âœ…, ✅"})
  void knowsWhatItWas(String wrong, String right) {
    assertEquals(Optional.of(right), Mojibake.repaired(wrong));
  }

  @Test
  void undefinedBytesOfWindows1252PassAsThemselves() {
    assertEquals(Optional.of("❌"), Mojibake.repaired("â\u009dŒ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"café", "Übermut", "naïve", "São Paulo", "Å", "ÄÖÜ", "«à»", "Côte d’Ivoire"})
  void leavesRealWordsAlone(String words) {
    assertEquals(List.of(), find(words));
  }

  @Test
  void saysTheLineAndTheRepair() {
    List<Diagnostic> found = find("fine\nso it goes â€” always\n");
    assertEquals(1, found.size());
    assertEquals(2, found.getFirst().location().line());
    assertEquals(12, found.getFirst().location().column());
    assertTrue(found.getFirst().hint().contains("`—`"), found.getFirst().hint());
  }

  @Test
  void manyLinesAreSummedUp() {
    List<Diagnostic> found = find("â€”\n".repeat(40));
    assertEquals(5, found.size());
    assertTrue(found.getLast().hint().contains("35 more lines"), found.getLast().hint());
  }

  private static List<Diagnostic> find(String text) {
    SourceFile file = new SourceFile(new SourcePath("a.md"), text);
    return Mojibake.find(text, file.lines());
  }
}
