package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void findsAPhraseAnywhere() {
    Phrases phrases = new Phrases(List.of("as shown above", "aside", "été"));
    assertTrue(phrases.areIn("as shown above"));
    assertTrue(phrases.areIn("it works as shown above."));
    assertTrue(phrases.areIn("c'était un été"));
    assertFalse(phrases.areIn("as shown abov"));
    assertFalse(phrases.areIn("a"));
    assertFalse(phrases.areIn(""));
  }

  /** The same answer as asking for one phrase after the other. */
  @Test
  void agreesWithASearchForEachPhrase() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<String> wanted = List.of(word(random, 2), word(random, 3), word(random, 4));
      String text = word(random, random.nextInt(30));
      assertEquals(
          wanted.stream().anyMatch(text::contains), new Phrases(wanted).areIn(text), text + wanted);
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("ab é語".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
