package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /** A letter and a closing mark are the bytes of another letter, and mean what they say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "« compatibilité\u00A0»",
        "la mobilité\u00A0— toujours",
        "voilà\u00A0: déjà\u00A0»…",
        "il l’a «\u00A0créé\u00A0» là",
        "le café…\u00A0»",
        "SOCIÉTÉ\u00A0» et É\u00A0— Ô…",
        "„Spaß“, „Spaß…“ und Spaß™",
        "Ja «Å» og Ø–Å–Æ – Å…",
        "že víš… žiješ káš“",
        "IRMÃ” e MANHÃ…",
        "2×½ e 3×”",
        "Café™ «Olé»",
        "chômé\u00AD\u00A0: privé\u00A0• privé",
      })
  void leavesMarksBehindLettersAlone(String words) {
    assertEquals(List.of(), find(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "déjà vu, été, SÃO, œuvre, cœur, škoda",
        "“quoted” — it’s … „so“ • 5 € ™ ° « oui »",
        "TRÈS CÔTE ÉTÉ À",
        "привет мир",
        "你好 世界",
        "日本語のテスト、です。",
        "λ → α β Δ π",
        "zażółć gęślą",
        "😊 ✅ ❌ ★ ✔ ► └──",
        "한국어 שלום",
        "Việt Nam",
      })
  void knowsTextOfEveryLanguageThatLostItsEncoding(String words) {
    Charset western = Charset.forName("windows-1252");
    for (String word : words.split(" ")) {
      StringBuilder lost = new StringBuilder();
      for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
        boolean undefined = b == -127 || b == -115 || b == -113 || b == -112 || b == -99;
        lost.append(undefined ? "" + (char) (b & 0xFF) : new String(new byte[] {b}, western));
      }
      boolean strange = word.chars().anyMatch(c -> c > 127);
      assertEquals(strange ? 1 : 0, find("so " + lost + " it").size(), word + " as " + lost);
    }
  }

  @Test
  void codeQuotesItOnPurpose() {
    String wrong = "cafÃ©";
    List<String> quoted =
        List.of(
            "```\n" + wrong + "\n```\n",
            "> ~~~ text\n> " + wrong + "\n> ~~~\n",
            "- item\n\n  ```\n  " + wrong + "\n  ```\n",
            "Text:\n\n    " + wrong + "\n",
            "a `" + wrong + "` and ``x ` " + wrong + "`` b",
            "<code>" + wrong + "</code>",
            "{% highlight text %}\n" + wrong + "\n{% endhighlight %}\n");
    for (String text : quoted) {
      assertEquals(List.of(), find(text), text);
      assertEquals(1, find(text + "\n\n" + wrong + " said\n").size(), text);
    }
    assertEquals(1, find("a ` alone\n\n" + wrong + " ` b").size());
    assertEquals(1, find("- item\n\n    " + wrong + "\n").size());
  }

  /**
   * Windows-1252 has nothing for the last byte of a closing quotation mark, so it is often gone.
   */
  @Test
  void knowsAClosingMarkWithoutItsLastByte() {
    Diagnostic diagnostic = find("He said â€œgoâ€ and went.\n").getFirst();
    assertEquals(
        List.of("“", "”"), diagnostic.repair().stream().map(edit -> edit.after()).toList());
    assertEquals(List.of(), find("Il pâ 5 € et `â€ ` en code\n"));
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
    return Mojibake.find(text, 0, file.lines());
  }
}
