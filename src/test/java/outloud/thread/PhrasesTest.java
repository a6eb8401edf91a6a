package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases PHRASES =
      new Phrases(List.of("as shown above", "aside", "été", "^update:"));

  @Test
  void areFoundAtTheStartOfAnyWord() {
    assertTrue(PHRASES.areIn("as shown above"));
    assertTrue(PHRASES.areIn("it works (as shown above)."));
    assertTrue(PHRASES.areIn("c'était un été"));
    assertFalse(PHRASES.areIn("as shown abov"));
    assertFalse(PHRASES.areIn("the seaside"), "inside another word");
    assertFalse(PHRASES.areIn(""));
  }

  @Test
  void countOnlyAtTheStartWhereTheListSaysSo() {
    assertTrue(PHRASES.open("update: it works"));
    assertFalse(PHRASES.open("an update: it works"));
    assertFalse(PHRASES.areIn("an update: it works"));
  }
}
