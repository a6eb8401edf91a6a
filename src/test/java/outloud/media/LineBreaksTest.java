package outloud.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static final LineBreaks WORDS =
      new LineBreaks(
          new Typesetter(new Letters(), new Faces(List.of())),
          new Typesetter.Style(Faces.Face.SANS_BOLD, 100, 0, false),
          10_000);

  private static List<String> words(String text) {
    return WORDS.of(text).stream().map(LineBreaks.Word::text).toList();
  }

  @Test
  void anEmojiStandsAloneOnNoLine() {
    assertEquals(
        List.of("🎉 Version ", "2.0 🚀 ", "is ", "out 👩‍💻"),
        words("🎉 Version 2.0 🚀 is out 👩‍💻"));
    assertEquals(List.of("10 ", "things"), words("10 things"));
    assertEquals(List.of("🎉"), words("🎉"));
  }
}
