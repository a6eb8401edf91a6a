package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of CommonMark 0.31.2 and of GFM. Where we decide differently, a list says so by the
 * example's number; an example in the list that comes out as specified fails, too.
 */
class SpecificationTest {

  /** One example, and why we decide differently; empty when we do not. */
  record Case(String name, Example example, String deviation) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> commonMark() throws IOException {
    return cases("commonmark", TestResources.getSpec());
  }

  static Stream<Case> gfm() throws IOException {
    return cases("gfm", TestResources.getGfmSpec());
  }

  private static Stream<Case> cases(String name, URL source) throws IOException {
    Map<Integer, String> deviations = deviations(name);
    List<Case> cases = new ArrayList<>();
    for (Example example : ExampleReader.readExamples(source)) {
      int number = cases.size() + 1;
      String deviation = deviations.getOrDefault(number, "");
      cases.add(new Case(name + " " + number + " " + example.getSection(), example, deviation));
    }
    return cases.stream();
  }

  private static Map<Integer, String> deviations(String name) throws IOException {
    Map<Integer, String> deviations = new TreeMap<>();
    try (InputStream in =
        SpecificationTest.class.getResourceAsStream("/markdown/" + name + "-deviations.txt")) {
      String reason = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("#")) {
          reason = line.substring(1).strip();
        } else {
          for (String number : line.strip().split("\\s+")) {
            if (!number.isEmpty()) {
              deviations.put(Integer.valueOf(number), reason);
            }
          }
        }
      }
    }
    return deviations;
  }

  @ParameterizedTest
  @MethodSource({"commonMark", "gfm"})
  void readsAsSpecified(Case one) {
    String expected = PlainHtml.expected(one.example().getHtml());
    String actual =
        PlainHtml.ours(Bodies.html(one.example().getSource(), Bodies.titled("no such title")));
    if (one.deviation().isEmpty()) {
      assertEquals(expected, actual, one.example().getSource());
    } else {
      assertNotEquals(expected, actual, "this is as specified now; take it off the list");
    }
  }
}
