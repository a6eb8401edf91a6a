package outloud.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsAreFoundHoweverTheyAreTyped() {
    assertEquals(
        List.of("uber", "cafe", "don", "t", "read", "file"),
        Words.of("Über Café: don’t read_file"));
    assertEquals(
        List.of("strasse", "smorrebrod", "lodz", "ισχυσ"),
        Words.of("Straße Smørrebrød Łódź ισχύς"));
    assertEquals(List.of("fi", "kotlin"), Words.of("ﬁ Ｋｏｔｌｉｎ"));
    assertEquals(Words.of("İstanbul"), Words.of("istanbul"));
  }

  @Test
  void arabicIsFoundWithoutItsMarks() {
    assertEquals(Words.of("احمد مدرسه علي"), Words.of("أَحْمَد مدرسة علـى"));
  }

  @Test
  void marksWithoutALetterAreNoWord() {
    assertEquals(List.of("a", "b"), Words.of("a \u0301 \u0640\u0640\u0640 \u064E b"));
  }

  @Test
  void namesOfLanguagesAreWords() {
    assertEquals(
        List.of("c++", "c#", "and", "c", "not", "abc"), Words.of("C++, C# and C, not abc++"));
  }

  @Test
  void scriptsWithoutSpacesAreReadInPairs() {
    assertEquals(List.of("java", "入門", "門書"), Words.of("Java入門書"));
    assertEquals(List.of("本", "a"), Words.of("本 a"));
    assertEquals(List.of("がぎ"), Words.of("がぎ"));
    assertEquals(List.of("검색"), Words.of("검색"), "Korean has spaces, and its syllables stay whole");
    assertEquals(List.of("𠮷野"), Words.of("𠮷野"));
  }

  @Test
  void whatNobodyTypesIsCut() {
    assertEquals(Words.LONGEST, Words.of("a".repeat(5000)).getFirst().length());
  }

  @Test
  void everyLanguageHasItsOwnStopWords() {
    StopWords words = StopWords.own();
    assertTrue(words.in("en-GB").contains("the"));
    assertTrue(words.in("de").contains("fur"), "folded like all words");
    assertFalse(words.in("de").contains("the"));
    assertEquals(0, words.in("tlh").size());
  }
}
