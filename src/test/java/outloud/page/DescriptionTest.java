package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
  private static final String SENTENCE =
      "A sentence of some length that says what a post is about, with a comma and all the rest.";

  @Test
  void whatIsLongEnoughStandsAlone() {
    assertEquals(SENTENCE, Description.of(List.of(SENTENCE, "More.")));
  }

  @Test
  void whatIsTooShortGoesOnWithTheNext() {
    assertEquals("Hello. " + SENTENCE, Description.of(List.of("", "Hello", SENTENCE, "More.")));
    assertEquals("Why? " + SENTENCE, Description.of(List.of("Why?", " Why? ", SENTENCE)));
    assertEquals("你好。" + SENTENCE, Description.of(List.of("你好", SENTENCE)));
    assertEquals("One. Two.", Description.of(List.of("One.", "One. Two.")));
    assertEquals("", Description.of(List.of("", " ")));
  }

  @Test
  void whatIsTooLongEndsWithASentenceOrAWord() {
    assertEquals(
        SENTENCE + " It ends here!",
        Description.of(List.of(SENTENCE + " It ends here! And " + "a".repeat(90) + ".")));
    String words = Description.of(List.of("word ".repeat(50)));
    assertTrue(words.endsWith("word…") && words.length() <= 160, words);
    assertTrue(
        Description.of(List.of(SENTENCE.replace(".", "") + " e.g. this " + "b".repeat(90)))
            .endsWith("this…"),
        "a full stop before a small letter ends nothing");
  }

  @Test
  void noLetterIsCutInTwo() {
    String wave = Description.of(List.of("👩‍🚀".repeat(60)));
    assertTrue(wave.length() <= 160);
    assertFalse(wave.endsWith("\u200d…"), wave);
    assertTrue(wave.endsWith("👩‍🚀…"), wave);
    assertTrue(Description.of(List.of("a" + "e\u0301".repeat(100))).endsWith("e\u0301…"));
    assertEquals(100, Description.of(List.of("字".repeat(99) + "。" + "字".repeat(99))).length());
  }

  @ParameterizedTest
  @CsvSource({
    "en,en_US",
    "en-GB,en_GB",
    "de,de_DE",
    "de-AT,de_AT",
    "zh-Hant-TW,zh_TW",
    "ar,ar_AR",
    "eo,''",
    "und,''",
    "tlh,''",
    "es-419,es_ES"
  })
  void aLanguageHasItsCountry(String language, String locale) {
    assertEquals(locale, OpenGraphLocale.of(language));
  }
}
