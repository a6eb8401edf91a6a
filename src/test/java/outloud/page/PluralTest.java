package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {
  /** The samples of CLDR 47 for whole numbers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 0 1 2 11 101          | other one other other other
          de | 0 1 2                 | other one other
          fr | 0 1 2                 | one one other
          es | 0 1 2                 | other one other
          zh | 0 1 2                 | other other other
          ar | 0 1 2 3 10 11 26 99   | zero one two few few many many many
          ar | 100 101 102 103 111   | other other other few many
          ru | 1 2 5 11 12 21 22 111 | one few many many many one few many
          pl | 1 2 5 12 21 22        | one few many many many few
          cs | 1 2 4 5               | one few few other
          sl | 1 101 2 102 3 5       | one one two two few other
          ro | 0 1 2 19 20 101 119   | few one few few other few few
          lt | 1 2 9 10 11 21 22     | one few few other other one few
          lv | 0 1 10 11 21          | zero one zero zero one
          hr | 1 2 5 21              | one few other one
          ga | 1 2 3 6 7 10 11       | one two few few many many other
          he | 1 2 3                 | one two other
          nl | 1 2                   | one other
          """)
  void everyLanguageCountsByItsOwnRule(String language, String numbers, String words) {
    assertEquals(
        words,
        Arrays.stream(numbers.split(" "))
            .map(number -> Plural.of(language, Long.parseLong(number)).word())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void nothingAtAllMayHaveItsOwnWordsInEveryLanguage() {
    Phrase phrase =
        new Phrase(
            "en",
            Map.of(
                Plural.ZERO, "No posts", Plural.ONE, "One post", Plural.OTHER, "{0} posts by {1}"));
    assertEquals("No posts", phrase.of(0));
    assertEquals("One post", phrase.of(1, "Kim"));
    assertEquals("2 posts by Kim", phrase.of(2, "Kim"));
    assertEquals("{0} posts by {1}", phrase.of());
    assertEquals(2, phrase.places());
  }

  @Test
  void onlyPlacesAreFilled() {
    assertEquals("{} {x} {1 a {2}", Phrase.filled("{} {x} {1 {0} {2}", "a"));
    assertEquals("{1}", Phrase.filled("{0}", "{1}", "never twice"));
  }
}
