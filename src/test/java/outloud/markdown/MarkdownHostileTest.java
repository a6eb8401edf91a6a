package outloud.markdown;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Outcome;

/** Inputs that broke Markdown parsers, on a small stack and with a time limit. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MarkdownHostileTest {
  private static final int WIDEST = 400_000;
  private static final int SMALL = 512 * 1024;

  static Stream<String> inputs() {
    String ladder =
        IntStream.range(1, 800)
            .mapToObj(i -> "e" + "`".repeat(i))
            .collect(java.util.stream.Collectors.joining());
    return Stream.of(
        "x".repeat(100_000),
        "word ".repeat(20_000),
        "_".repeat(5_000),
        "-".repeat(1_000_000),
        "*a **a ".repeat(5_000),
        "[l]: <data:image/png;base64," + "iVBORw0KGgo".repeat(10_000) + ">\n\n![a][l]",
        "![](data:image/png;base64," + "iVBORw0KGgo".repeat(10_000) + ")",
        "a <!-- " + "x ".repeat(50_000) + "-->",
        "a <!-- ".repeat(5_000),
        "a <? ".repeat(5_000),
        "<a href=\"".repeat(5_000),
        "[".repeat(5_000) + "a" + "]".repeat(5_000),
        "[a](".repeat(5_000),
        "[a](b c ".repeat(5_000),
        "[a](b x=\"y\" ".repeat(5_000),
        "[x]: a \"b\n".repeat(5_000),
        "> [!a]\n".repeat(5_000),
        "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(5_000),
        "[^a] ".repeat(5_000) + "\n\n[^a]: x",
        "[[a ".repeat(5_000),
        "%% a\nb\n".repeat(5_000),
        "{% highlight x %}\n".repeat(2_000),
        "{{< ".repeat(5_000),
        "http://a(".repeat(5_000),
        "- ".repeat(5_000) + "a",
        nested("- ", 400),
        nested("1. ", 300),
        ">".repeat(5_000) + " a",
        "> - ".repeat(2_000) + "a",
        "> a\n".repeat(5_000),
        "- a\n".repeat(20_000),
        "- a\n\n".repeat(20_000),
        "*a **a ".repeat(2_000) + "b** b* ".repeat(2_000),
        "_a ".repeat(20_000) + "b_ ".repeat(20_000),
        "a**b" + "c* ".repeat(20_000),
        "*".repeat(50_000),
        "**中。**中".repeat(10_000),
        "[".repeat(50_000),
        "[a][".repeat(20_000),
        "![[]()".repeat(10_000),
        "<!--\n".repeat(20_000),
        "a <!-- ".repeat(20_000),
        "a <![CDATA[".repeat(20_000),
        "* ".repeat(20_000) + "a",
        "<".repeat(50_000),
        "&".repeat(50_000),
        "a@".repeat(20_000),
        "a.".repeat(20_000) + "@b",
        "h".repeat(50_000),
        "`a ``b ".repeat(10_000),
        "# a\n".repeat(20_000),
        "a\n=\n".repeat(10_000),
        "```\n".repeat(20_001),
        " ".repeat(100_000) + "a",
        "\t".repeat(20_000) + "a",
        "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|x".repeat(2_000),
        "\n".repeat(200_000),
        "a\0b".repeat(5_000),
        ladder);
  }

  /** A list in a list, so many levels deep. */
  private static String nested(String mark, int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> " ".repeat(level * mark.length()) + mark + "a\n")
        .collect(java.util.stream.Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void readsOnASmallStack(String input) throws InterruptedException {
    assertTrue(read(input, SMALL).value().isPresent());
  }

  @Test
  void refusesWhatNeedsMoreRoomThanThereIs() throws InterruptedException {
    Outcome<Body> refused = read("|a".repeat(WIDEST) + "\n" + "|-".repeat(WIDEST) + "\n", SMALL);
    assertTrue(refused.value().isEmpty());
    assertEquals(Code.MARKDOWN_TOO_DEEP, refused.diagnostics().getFirst().code());
    assertEquals("a.md", refused.diagnostics().getFirst().location().path());
  }

  @Test
  void showsMarksBeyondAnySensibleDepthAsText() throws InterruptedException {
    Outcome<Body> quotes = read(">".repeat(5_000) + " a", SMALL);
    String html = quotes.value().orElseThrow().markup().html(_ -> Optional.empty());
    assertTrue(html.contains("&gt;&gt; a</p>"), html);
    assertEquals(html.split("<blockquote>").length, html.split("</blockquote>").length);
  }

  private static Outcome<Body> read(String input, int stack) throws InterruptedException {
    AtomicReference<Outcome<Body>> outcome = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> outcome.set(Bodies.outcome(input, Bodies.WIKI)), "reader", stack);
    thread.setDaemon(true);
    thread.start();
    assertTrue(thread.join(java.time.Duration.of(15, SECONDS.toChronoUnit())), "never ends");
    return outcome.get();
  }
}
