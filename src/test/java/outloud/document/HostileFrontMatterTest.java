package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Front matter that nobody wrote, in every way that can be thought of: nothing may break. */
class HostileFrontMatterTest {
  /** So little stack that recursion by the input's size would end it. */
  private static final int SMALL_STACK = 512 * 1024;

  /** Generous: a loaded machine reads each of these in a few seconds at most. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final List<String> BITS =
      List.of(
          "---\n",
          "+++\n",
          "{\n",
          "}\n",
          "----\n",
          "—-\n",
          "\n",
          "\r\n",
          "\r",
          " ",
          "\t",
          "title: ",
          "title = ",
          "\"title\": ",
          "date: 2026-01-31\n",
          "draft: true\n",
          "draft: maybe\n",
          "tags: [a, b\n",
          "- item\n",
          "  nested: x\n",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          ",",
          "|\n",
          ">\n",
          "# x\n",
          "<!-- ",
          " -->",
          "<<<<<<< HEAD\n",
          "=======\n",
          ">>>>>>> b\n",
          "&a ",
          "*a ",
          "<<: ",
          "? ",
          "!!x ",
          "%TAG\n",
          "\u0000",
          "\u0007",
          "\u0085",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "😀",
          "مرحبا",
          "\\",
          "\\x",
          "\\u",
          "\\UFFFFFFFF",
          "1e999999999",
          "0x",
          "'''",
          "\"\"\"",
          "[table]\n",
          "[[t]]\n",
          "a.b = 1\n",
          "words and more\n",
          "# Heading\n",
          "```\n",
          "%0A",
          "::",
          "null",
          "2026-99-99");

  private final DocumentParser parser = new DocumentParser(new Markdown(Highlighter.tokens()));

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyMixtureOfPiecesIsADocument(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
      int bits = random.nextInt(40);
      for (int i = 0; i < bits; i++) {
        text.append(BITS.get(random.nextInt(BITS.size())));
      }
      check(text.toString());
    }
  }

  /** A good file with one character changed, dropped or doubled is still the same post. */
  @ParameterizedTest
  @MethodSource("seeds")
  void oneWrongCharacterNeverLosesThePost(int seed) {
    Random random = new Random(seed);
    String good =
        "---\ntitle: \"A title\"\ndate: 2026-01-31\ntags: [a, b]\nauthor:\n  name: Ada\n"
            + "draft: false\n---\nWords.\n";
    for (int round = 0; round < 100; round++) {
      int at = random.nextInt(good.length());
      String with = BITS.get(random.nextInt(BITS.size()));
      int until = Math.min(good.length(), at + random.nextInt(2));
      check(good.substring(0, at) + with + good.substring(until));
    }
  }

  /** Whatever is wrong around it, a line that says draft is never overlooked. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aDraftIsNeverPublishedByAccident(int seed) {
    Random random = new Random(seed);
    List<String> broken =
        List.of(
            "title: \"A\" b",
            "tags: [a",
            "a line",
            "\tx: y",
            "title: a: b",
            "- item",
            "<!-- c -->",
            "key:value",
            "<<<<<<< HEAD\nslug: a\n=======\nslug: b\n>>>>>>> c",
            "\"open",
            "x: 'y");
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder("---\n");
      int before = random.nextInt(4);
      for (int i = 0; i < before; i++) {
        text.append(broken.get(random.nextInt(broken.size()))).append('\n');
      }
      text.append("draft: true\n");
      int after = random.nextInt(3);
      for (int i = 0; i < after; i++) {
        text.append(broken.get(random.nextInt(broken.size()))).append('\n');
      }
      text.append(random.nextInt(5) == 0 ? "\nWords.\n" : "---\nWords.\n");
      Document document = parser.parse(file(text.toString())).value().orElseThrow();
      assertTrue(document.frontMatter().draft(), text.toString());
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "---\n" + "key: value\n".repeat(10_000) + "---\nx",
        "---\n" + keys(10_000, "k%d: v\n") + "---\nx",
        "---\n" + keys(10_000, "k%d: \"v\" w\n") + "---\nx",
        "---\n" + "a line without a key\n".repeat(10_000) + "---\nx",
        "---\ntitle: " + "x".repeat(100_000) + "\n---\nx",
        "---\ntitle: \"" + "x \" y ".repeat(20_000) + "\n---\nx",
        "---\n" + "x".repeat(100_000) + ": y\n---\nx",
        "---\ntags: " + "[".repeat(20_000) + "\n---\nx",
        "---\ntags: " + "{a: ".repeat(20_000) + "\n---\nx",
        "---\n" + nested(5_000) + "---\nx",
        "---\ntitle: x\n" + "\n".repeat(50_000) + "words",
        "---\ntitle: x\n" + "- \n".repeat(50_000),
        "---\n" + "<<<<<<< a\nx: 1\n".repeat(5_000) + "---\nx",
        "---\n" + "<!-- \n".repeat(20_000) + "---\nx",
        "---\n" + "\u00A0".repeat(100_000) + "x: y\n---\nx",
        "---\n" + "\uD83D".repeat(50_000) + "\n---\nx",
        "+++\n" + keys(10_000, "k%d = 1\n") + "+++\nx",
        "+++\n" + keys(5_000, "k%d = \"a\\q\"\n") + "+++\nx",
        "+++\n" + keys(5_000, "[t%d]\na = 1\n") + "x\n+++\nx",
        "+++\na = " + "[".repeat(20_000) + "\n+++\nx",
        "+++\na = '''\n" + "x\n".repeat(20_000) + "+++\nx",
        "{\n" + keys(10_000, "\"k%d\": 1,\n") + "\"z\": 1}\nx",
        "{\n" + keys(5_000, "\"k%d\": 1\n") + "}\nx",
        "{\"a\": " + "[".repeat(50_000) + "\nx",
        "{\"a\": \"" + "x".repeat(100_000),
        "title: x\ndate: 2026-01-31\n" + "key: value\n".repeat(10_000),
        "\n".repeat(100_000) + "---\ntitle: x\n---\nx",
        "<!--" + " -".repeat(50_000),
        "---%0Atitle: x%0A---%0A" + "%".repeat(50_000),
        "a\r".repeat(50_000) + "\n",
        "x\n" + "<<<<<<< a\n".repeat(10_000) + "=======\n",
        "export const meta = {title: '" + "\\'".repeat(40_000) + "'}",
        "export const meta = {title: '" + "\\n".repeat(40_000) + "', a: x`}",
        "export const meta = {" + "a: {".repeat(20_000) + "}".repeat(20_001),
        "export const meta = {" + "a".repeat(90_000) + "}",
        "export const meta = {" + "/* ".repeat(30_000) + "}",
        "export const meta = ".repeat(5_000) + "{");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingGrowsBeyondTheSizeOfItsInput(String text) {
    assertTimeoutPreemptively(LIMIT, () -> onSmallStack(() -> head(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2026-", "a ", "(", "-0800 ", "年", "Jan ", ":", "2026-01-31 ", "é"})
  void noTextIsTooOddToBeNoDate(String bit) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int length = 1; length < 120; length += 7) {
            DateText.parse(bit.repeat(length));
            DateText.parse("2026-01-31 10:00 " + bit.repeat(length));
            DateText.parse("Sun Oct 31 2021 " + bit.repeat(length));
          }
        });
  }

  @Test
  void everyDayComesBackFromEveryShape() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
      for (String shape :
          List.of(
              "%tF",
              "%1$tB %1$te, %1$tY",
              "%1$te %1$tb %1$tY",
              "%1$tY%1$tm%1$td",
              "%1$td.%1$tm.%1$tY",
              "%1$tFT10:00:00Z",
              "%1$tF 10:00 -0800",
              "%1$ta, %1$td %1$tb %1$tY")) {
        String text = String.format(java.util.Locale.ROOT, shape, day);
        Optional<LocalDate> read = DateText.parse(text).map(PublishDate::day);
        assertEquals(Optional.of(day), read, text);
      }
    }
  }

  @Test
  void noDigitsMakeADayThatIsNot() {
    Random random = new Random(2);
    for (int round = 0; round < 20_000; round++) {
      String text =
          String.format(
              java.util.Locale.ROOT,
              "%04d-%02d-%02d",
              random.nextInt(10_000),
              random.nextInt(100),
              random.nextInt(100));
      Optional<PublishDate> date = DateText.parse(text);
      date.ifPresent(found -> assertEquals(text, found.day().toString()));
    }
  }

  /** There is a document, and every diagnostic names a line of the file. */
  private void check(String text) {
    Outcome<Document> outcome =
        assertTimeoutPreemptively(LIMIT, () -> parser.parse(file(text)), () -> text);
    assertTrue(outcome.value().isPresent(), text);
    long lines = text.chars().filter(c -> c == '\n' || c == '\r' || c == '%').count() + 1;
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      assertTrue(diagnostic.location().line() >= 1, diagnostic + " of\n" + text);
      assertTrue(diagnostic.location().line() <= lines, diagnostic + " of\n" + text);
    }
  }

  /** All that is done before the body is read. */
  private static void head(String text) {
    SourceFile file = PercentText.decoded(file(text)).orElse(file(text));
    FrontMatterBlock found = FrontMatterBlock.find(file.text());
    FrontMatterBlock block = found.isEmpty() ? ExportedBlock.find(file.text()) : found;
    var fields = new HeadText(file.text(), block, file.lines()).read().value().orElseThrow();
    TextFaults.find(file.text(), block.bodyStart());
    Dialect dialect = DialectGuess.of(file.path(), block, fields, file.text(), Dialect.PLAIN);
    new FrontMatterReader(fields, dialect, file.lines()).read();
  }

  private static void onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((_, problem) -> failure.set(problem));
    thread.start();
    thread.join();
    assertEquals(null, failure.get());
  }

  private static SourceFile file(String text) {
    return new SourceFile(new SourcePath("posts/a.md"), text);
  }

  private static String keys(int count, String line) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append(line.replace("%d", Integer.toString(i)));
    }
    return keys.toString();
  }

  private static String nested(int depth) {
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      nested.append(" ".repeat(i)).append("k:\n");
    }
    return nested.toString();
  }
}
