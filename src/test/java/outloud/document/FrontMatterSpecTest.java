package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Every example of the specification of front matter. */
class FrontMatterSpecTest {
  private static final Path SPEC = Path.of("src", "test", "resources", "front-matter-spec.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```example\\n(?:-- (\\S[^\\n]*) --\\n)?(.*?)^=>\\n(.*?)^```$");

  private final DocumentParser parser = new DocumentParser(new Markdown(Highlighter.tokens()));

  @TestFactory
  Stream<DynamicTest> holds() throws IOException {
    String spec = Files.readString(SPEC);
    List<DynamicTest> tests = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(spec);
    while (example.find()) {
      String path = Optional.ofNullable(example.group(1)).orElse("posts/a.md");
      String text = example.group(2);
      List<String> expected = example.group(3).lines().toList();
      long line = spec.substring(0, example.start()).lines().count() + 1;
      tests.add(
          DynamicTest.dynamicTest(
              "example " + (tests.size() + 1) + ", line " + line,
              () -> check(path, text, expected)));
    }
    assertTrue(tests.size() > 50, "too few examples: " + tests.size());
    return tests.stream();
  }

  /** What an example says must be so; its warnings must be all there are. */
  private void check(String path, String text, List<String> expected) {
    Outcome<Document> outcome = parser.parse(new SourceFile(new SourcePath(path), text));
    Map<String, String> facts = facts(outcome.value().orElseThrow(), text);
    List<String> actual = new ArrayList<>();
    for (String line : expected) {
      String key = line.substring(0, line.indexOf(':'));
      if (!key.startsWith("warning")) {
        assertTrue(facts.containsKey(key), "nothing is known of " + key);
        actual.add(key + ": " + facts.get(key));
      }
    }
    outcome.diagnostics().stream().sorted().map(FrontMatterSpecTest::warning).forEach(actual::add);
    assertEquals(String.join("\n", expected), String.join("\n", actual), text);
  }

  private static String warning(Diagnostic diagnostic) {
    String place = diagnostic.location().line() + ":" + diagnostic.location().column();
    return "warning " + place + ": " + diagnostic.message();
  }

  private static Map<String, String> facts(Document document, String text) {
    FrontMatter written = document.frontMatter();
    Map<String, String> facts = new TreeMap<>();
    facts.put("title", document.title().value());
    facts.put("title from", document.title().origin().words());
    facts.put("date", document.date().map(date -> shown(date.value())).orElse("none"));
    facts.put("date from", document.date().map(date -> date.origin().words()).orElse("none"));
    facts.put("updated", written.updated().map(FrontMatterSpecTest::shown).orElse("none"));
    facts.put("tags", String.join(" | ", written.tags()));
    facts.put("categories", String.join(" | ", written.categories()));
    facts.put("aliases", String.join(" | ", written.aliases()));
    facts.put("slug", written.slug().orElse("none"));
    facts.put("draft", Boolean.toString(written.draft()));
    facts.put("cover", written.cover().orElse("none"));
    facts.put("cover alt", written.coverAlt().orElse("none"));
    facts.put("canonical", written.canonicalUrl().orElse("none"));
    facts.put("series", written.series().orElse(""));
    facts.put("description", written.description().orElse("none"));
    facts.put("dialect", document.dialect().label());
    String body = text.substring(FrontMatterBlock.find(text).bodyStart()).strip();
    facts.put("body", body.lines().findFirst().orElse(""));
    return facts;
  }

  private static String shown(PublishDate date) {
    String time = date.time().map(found -> "T" + found).orElse("");
    return date.day() + time + date.offset().map(Object::toString).orElse(";");
  }
}
