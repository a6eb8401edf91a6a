package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import outloud.document.Document;
import outloud.document.DocumentParser;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Every example of {@code thread-spec.md} is a test: a post above the line, its thread below. */
class ThreadSpecTest {
  private static final Path SPEC = Path.of("src", "test", "resources", "threads", "thread-spec.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^````example ?([^\\n]*)\\n(.*?)^=>\\n(.*?)^````$");
  private static final DocumentParser PARSER =
      new DocumentParser(new Markdown(Highlighter.tokens()));
  private static final People ADA =
      new People(
          List.of(
              new People.Person(
                  "Ada Example",
                  Map.of(
                      Network.X, "ada",
                      Network.BLUESKY, "ada.example.com",
                      Network.MASTODON, "ada@mastodon.example"),
                  "")));

  @TestFactory
  Stream<DynamicTest> everyExampleIsTrue() throws IOException {
    if (Boolean.getBoolean("outloud.rewrite")) {
      rewrite();
    }
    String spec = Files.readString(SPEC);
    List<DynamicTest> tests = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(spec);
    while (example.find()) {
      String wishes = example.group(1);
      String post = example.group(2);
      String expected = example.group(3);
      long line = spec.substring(0, example.start()).lines().count() + 1;
      tests.add(
          DynamicTest.dynamicTest(
              "thread-spec.md:" + line, () -> assertEquals(expected, made(wishes, post))));
    }
    assertTrue(tests.size() >= 25, tests.size() + " examples");
    return tests.stream();
  }

  private static void rewrite() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(SPEC));
    String rewritten =
        example.replaceAll(found -> {
          String wishes = found.group(1).isEmpty() ? "" : " " + found.group(1);
          String thread = made(found.group(1), found.group(2));
          return Matcher.quoteReplacement(
              "````example" + wishes + "\n" + found.group(2) + "=>\n" + thread + "````");
        });
    Files.writeString(SPEC, rewritten);
  }

  private static String made(String wishes, String post) {
    SourceFile file = new SourceFile(new SourcePath("posts/a.md"), post);
    Document document = PARSER.parse(file).value().orElseThrow();
    Function<String, Optional<String>> wish =
        name -> {
          Matcher value = Pattern.compile("(?:^|, )" + name + ": ([^,]+)").matcher(wishes);
          return value.find() ? Optional.of(value.group(1)) : Optional.empty();
        };
    ThreadSource plain = Corpus.source(document);
    ThreadSource source =
        new ThreadSource(
            plain.title(),
            plain.description(),
            "https://example.org/a/",
            plain.language(),
            plain.tags(),
            wish.apply("hook"),
            wish.apply("thread").map(written -> List.of(written.split(" / "))).orElse(List.of()),
            settings(wish),
            ADA,
            plain.blocks(),
            plain.addresses());
    Network network = Network.valueOf(wish.apply("on").orElse("x").toUpperCase(Locale.ROOT));
    PostThreads threads = new ThreadSplitter().split(source);
    return threads.threads().stream()
        .filter(thread -> thread.network() == network)
        .map(ThreadSpecTest::shown)
        .findFirst()
        .orElse("no thread: " + threads.none() + "\n");
  }

  private static ThreadSettings settings(Function<String, Optional<String>> wish) {
    ThreadSettings usual = ThreadSettings.DEFAULT;
    HashtagWish hashtags =
        wish.apply("hashtags")
            .<HashtagWish>map(said ->
                said.matches("[0-9]+")
                    ? new HashtagWish.AtMost(Integer.parseInt(said))
                    : new HashtagWish.Own(List.of(said.split(" "))))
            .orElse(usual.hashtags());
    return new ThreadSettings(
        wish.apply("networks").map(_ -> List.<Network>of()).orElse(usual.networks()),
        wish.apply("segments").map(Integer::parseInt).orElse(usual.segments()),
        wish.apply("labels").map(l -> LabelStyle.valueOf(upper(l))).orElse(usual.labels()),
        wish.apply("link").map(l -> LinkPlace.valueOf(upper(l))).orElse(usual.link()),
        hashtags,
        wish.apply("code").map(c -> CodeForm.valueOf(upper(c))).orElse(usual.code()));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** A break of an accident is shown as a middle dot; facets and pictures stand below. */
  private static String shown(SocialThread thread) {
    String segments =
        thread.segments().stream()
            .map(segment -> {
              StringBuilder shown = new StringBuilder(segment.text()).append('\n');
              segment
                  .media()
                  .forEach(picture ->
                      shown.append(
                          "["
                              + picture.file()
                              + ": "
                              + picture.alt().replace("\n", " ⏎ ")
                              + "]\n"));
              segment
                  .facets()
                  .forEach(facet ->
                      shown.append(
                          "{"
                              + facet.start()
                              + "-"
                              + facet.end()
                              + " "
                              + facet.kind()
                              + " "
                              + facet.value()
                              + "}\n"));
              return shown.toString();
            })
            .collect(Collectors.joining("---\n"));
    String leftOut =
        thread.leftOut().isEmpty() ? "" : "left out: " + String.join(", ", thread.leftOut()) + "\n";
    return segments.replace(Accidents.BREAK, "·") + leftOut;
  }
}
