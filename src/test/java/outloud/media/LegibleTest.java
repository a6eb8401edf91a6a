package outloud.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a text can be drawn, and what nobody has a letter for. */
class LegibleTest {
  private static final Faces FACES = new Faces(List.of());

  @Test
  void whatIsSurelyThereIsThereInEveryFont() {
    for (FontFile font :
        List.of(FontFile.SANS, FontFile.SANS_BOLD, FontFile.MONO, FontFile.MONO_BOLD)) {
      BitSet points = font.points();
      for (char c = 0; c < Character.MAX_VALUE; c++) {
        assertTrue(!Legible.isSurely(c) || points.get(c), font.name() + " lacks " + (int) c);
      }
    }
  }

  @Test
  void namesWhatIsMissing() {
    assertEquals(
        new Legible("Notes on by the sea, again and again", List.of("海")),
        FACES.legible("Notes on 海by the sea, again and again"));
    assertEquals(List.of("م", "ر", "ح", "ب", "ا"), FACES.legible("مرحبا").missing());
  }

  @Test
  void aTitleOfWhichTooLittleIsLeftIsNotShown() {
    assertEquals("", FACES.legible("Java 25の新機能").text());
    assertEquals("", FACES.legible("日本語").text());
  }

  @Test
  void lacksNoEmojiAndNoLettersOfEurope() {
    for (String text :
        List.of(
            "👩🏽‍💻 🏳️‍🌈 🇩🇪 1️⃣ ❤️ ☕ 🐦‍🔥 ✓ → © ™",
            "Čeština, Ελληνικά, Русский, Tiếng Việt, Türkçe, Íslenska, Українська",
            "e\u0301 A\u030a",
            "tab\tand\nnew line, \u00a0 and \u200b nothing, a\u00adb")) {
      assertEquals(List.of(), FACES.legible(text).missing(), text);
    }
  }

  @Test
  void everyDrawingOfAnEmojiIsFound() {
    for (String emoji :
        List.of("😀", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "#️⃣", "©️", "👁️‍🗨️", "🫨")) {
      assertTrue(Emoji.has(emoji), emoji);
    }
    assertFalse(Emoji.has("a"));
    assertFalse(Emoji.isShownAsOne("©"));
    assertFalse(Emoji.isShownAsOne("1"));
  }

  @Test
  void aDamagedFontIsRefused() {
    byte[] font = FontFile.SANS.bytes();
    for (int length : new int[] {0, 3, 11, 12, 100, 400}) {
      byte[] cut = java.util.Arrays.copyOf(font, length);
      assertThrows(IllegalArgumentException.class, () -> CharacterMap.of(cut), "of " + length);
    }
    assertFalse(new FontFile("words", "only words".repeat(99)::getBytes).isFont());
  }
}
