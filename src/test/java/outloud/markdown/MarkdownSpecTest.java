package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.markdown.Markdown.Settings;

/**
 * What Outloud adds to CommonMark: prose with examples, each of which runs. With {@code
 * -Doutloud.rewrite=true} the HTML of all examples is written anew.
 */
class MarkdownSpecTest {
  private static final Path SPEC = Path.of("src/test/resources/markdown/markdown-spec.md");
  private static final String FENCE = "`".repeat(16);

  /** One example by its number. */
  record Example(int number, String kind, String markdown, String html) {
    @Override
    public String toString() {
      return "example " + number;
    }

    String actual() {
      if (kind.equals("templates")) {
        return Bodies.html(markdown, Bodies.asked(true));
      }
      boolean smart = kind.equals("smart");
      Settings settings = new Settings(Optional.of("no such title"), kind.equals("vault"), smart);
      return Bodies.html(markdown, settings);
    }
  }

  static Stream<Example> examples() throws IOException {
    return parts(Files.readString(SPEC)).stream()
        .filter(Example.class::isInstance)
        .map(Example.class::cast);
  }

  /** The prose as strings, the examples between it. */
  private static List<Object> parts(String spec) {
    List<Object> parts = new ArrayList<>();
    int number = 0;
    int at = 0;
    for (int open = spec.indexOf(FENCE);
        open >= 0;
        open = spec.indexOf(FENCE, at + FENCE.length())) {
      int line = spec.indexOf('\n', open) + 1;
      int close = spec.indexOf(FENCE, line);
      String kind = spec.substring(open, line).replace(FENCE + " example", "").strip();
      String[] sides = spec.substring(line, close).split("(?m)^\\.\n", 2);
      parts.add(spec.substring(at, line));
      String html = sides[1].stripTrailing();
      parts.add(new Example(++number, kind, sides[0].stripTrailing(), html));
      at = close;
    }
    parts.add(spec.substring(at));
    return parts;
  }

  @Test
  void hasExamples() throws IOException {
    if (Boolean.getBoolean("outloud.rewrite")) {
      StringBuilder spec = new StringBuilder();
      for (Object part : parts(Files.readString(SPEC))) {
        spec.append(
            part instanceof Example one ? one.markdown() + "\n.\n" + one.actual() + "\n" : part);
      }
      Files.writeString(SPEC, spec);
    }
    assertTrue(examples().count() > 40);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAsTheSpecificationSays(Example one) {
    assertEquals(one.html(), one.actual(), one.markdown());
  }
}
