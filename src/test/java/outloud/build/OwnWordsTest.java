package outloud.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fuzz from day one. **Really.**|Fuzz from day one. Really.",
        "It is *mine*, and ***all*** of it.|It is mine, and all of it.",
        "**A *nested* word** and __two words__ or _so to say_.|A nested word and two words or so to say.",
        "**See it (https://a.example/_x_y_)**|See it (https://a.example/_x_y_)",
      })
  void loseTheMarksOfEmphasis(String written, String plain) {
    assertEquals(plain, OwnWords.plain(written));
  }

  @ParameterizedTest
  @CsvSource({
    "2 * 3 * 4 is 24",
    "a*b*c and 2**3**4",
    "`**kwargs` and `*args*`",
    "def __init__ is one",
    "snake_case_name is another",
    "* one\n* two",
    "not \\*this\\*",
    "**open",
  })
  void keepWhatIsNone(String written) {
    assertEquals(written, OwnWords.plain(written));
  }
}
