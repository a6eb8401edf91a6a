package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** Rules about lists that lost their line breaks: Markdown keeps them. */
  private static final Set<Integer> LISTS = Set.of(31, 32, 33, 34, 35, 36, 37, 38, 39, 42);

  @Test
  void obeysTheGoldenRulesOfProse() throws IOException {
    JsonNode rules =
        new ObjectMapper().readTree(SharedData.text("conformance/sentence-golden-rules-en.json"));
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (JsonNode rule : rules) {
      String name = rule.path("name").asText();
      int number = Integer.parseInt(name.substring(name.indexOf('#') + 1));
      if (LISTS.contains(number)) {
        continue;
      }
      asked++;
      List<String> expected =
          StreamSupport.stream(rule.path("expected").spliterator(), false)
              .map(JsonNode::asText)
              .toList();
      List<String> made = split(rule.path("text").asText().replaceAll("\\s+", " "));
      if (!made.equals(expected)) {
        wrong.add(name + ": " + made);
      }
    }
    assertEquals(42, asked);
    assertTrue(wrong.size() <= 3, () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Node.js is fast.|Deno is too.",
        "Use ASP.NET or System.IO.Path here.|It works.",
        "Upgrade to v1.2.|Then call foo.bar() again.",
        "Databases, e.g. PostgreSQL, i.e. the good one, help.|Done.",
        "Read https://example.com/a.html?b=c.|Then go on.",
        "It costs 3.50 today.|Tomorrow 4.",
        "He said “Stop. Now. Please.” and left.|She stayed.",
        "(This is aside.)|The rest follows.",
        "Wait… what?|Nothing.",
        "I switched.|macOS is fine.|iOS as well.",
        "Great! 😊|Next one.",
        "今天天气很好。我们去散步吧！好吗？|",
        "Is it Java or C?|No, it was Rust.",
        "We use .NET.|And Go.",
        "See Fig. 3 for more.|Or not.",
        "It was 2019.|Then came 2020.",
        "Don't (ever. Really.) do that.|Ok?",
        "Let's talk about it, etc.|Fine.",
        "Is it Yahoo! or not?|It is."
      })
  void splitsDevelopersProse(String marked) {
    List<String> expected =
        marked.startsWith("今")
            ? List.of("今天天气很好。", "我们去散步吧！", "好吗？")
            : List.of(marked.split("\\|", -1));
    String text = marked.endsWith("|") ? marked.replace("|", "") : marked.replace('|', ' ');
    assertEquals(expected, split(text));
  }

  @Test
  void leavesProtectedPartsWhole() {
    String text = "Run Foo. Bar now. Then stop.";
    int end = text.indexOf(" now");
    assertEquals(
        List.of("Run Foo. Bar now.", "Then stop."),
        Sentences.split(text, i -> i >= 4 && i < end).stream()
            .map(range -> text.substring(range.start(), range.end()))
            .toList());
  }

  private static List<String> split(String text) {
    return Sentences.split(text, _ -> false).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }
}
