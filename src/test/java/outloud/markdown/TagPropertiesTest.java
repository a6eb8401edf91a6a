package outloud.markdown;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Random template syntax: never an exception, never a lost word, never slow. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TagPropertiesTest {
  private static final String[] PAIRS = {
    "notice", "details", "quote", "chart", "tabs", "if", "for", "capture", "center", "raw"
  };
  private static final String[] NOISE = {
    "{",
    "}",
    "{%",
    "%}",
    "{{",
    "}}",
    "{{<",
    ">}}",
    "{{%",
    "%}}",
    "%[",
    "]",
    "{% end",
    "{% raw %}",
    "{% endraw %}",
    "{{< /",
    "\"",
    "'",
    "`",
    "<",
    ">",
    "</",
    "\n",
    "\n\n",
    "\n- ",
    "\n> ",
    "\n|a|\n|-|\n|",
    "\n```\n",
    "<iframe src=\"",
    "<script src=\"//x\">",
    "import ",
    "{/*",
    "*/}",
    "<A",
    "/>",
    "::",
    "%%",
    "{% highlight x %}",
    "{% comment %}",
    "{% youtube ",
    "{{ f(a=",
    "site.x }}"
  };

  private final List<String> words = new ArrayList<>();
  private Random random = new Random(0);

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  private static String text(String source, String name) {
    Body body =
        new Markdown(Highlighter.plain())
            .body(
                new SourceFile(new SourcePath(name), source),
                0,
                new Markdown.Settings(Optional.of("T"), name.startsWith("w"), false))
            .value()
            .orElseThrow();
    return Jsoup.parse(body.markup().html(reference -> Optional.of(reference.path()))).text();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNoWord(int seed) {
    random = new Random(seed);
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      source.append(block(3)).append("\n\n");
    }
    String shown = text(source.toString(), "a.md");
    for (String word : words) {
      assertTrue(shown.contains(word), () -> word + " is lost of\n" + source + "\n\n" + shown);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsAnything(int seed) {
    random = new Random(seed);
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      source.append(random.nextInt(3) == 0 ? word() + " " : pick(NOISE));
    }
    for (String name : List.of("a.md", "w.md", "a.mdx")) {
      text(source.toString(), name);
    }
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String word() {
    String word = "zq" + words.size() + "z";
    words.add(word);
    return word;
  }

  private String block(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 5)) {
      case 0 -> "- " + inline() + "\n- " + inline();
      case 1 -> "> " + inline();
      case 2 -> "## " + inline();
      case 3 -> "|a|\n|-|\n|" + inline() + "|";
      case 4 -> inline() + "\n" + inline();
      default -> {
        String name = pick(PAIRS);
        int form = random.nextInt(4);
        String inside = form == 2 ? inline() : block(depth - 1);
        yield switch (form) {
          case 0 -> "{% " + name + " %}\n" + inside + "\n{% end" + name + " %}";
          case 1 -> "{{< " + name + " >}}\n\n" + inside + "\n\n{{< /" + name + " >}}";
          case 2 -> "{{% " + name + " %}}" + inside + "{{% /" + name + " %}}";
          default -> "{% " + name + " %}\n" + inside;
        };
      }
    };
  }

  private String inline() {
    return switch (random.nextInt(6)) {
      case 0 -> word() + " {% graph " + word() + " %} " + word();
      case 1 -> "{{< graph \"" + word() + "\" >}}" + word();
      case 2 -> "**" + word() + "** {{ " + word() + " }}";
      case 3 -> "{% youtube x %} " + word();
      case 4 -> word() + " {% if x %}" + word() + "{% else %}" + word() + "{% endif %}";
      default -> "`{% " + word() + " %}` " + word() + " 100% {" + word() + "}";
    };
  }

  static Stream<String> hostile() {
    return Stream.of(
        "{% x ".repeat(10_000),
        "{% note %}\n".repeat(2_000),
        "{% note %} a {% endnote %}\n".repeat(5_000),
        "{% endnote %}\n".repeat(10_000),
        "{% note %}\n\n".repeat(1_000) + "{% enddetails %}\n\n".repeat(10_000),
        "{{< a \"".repeat(10_000),
        "{{ a(b=".repeat(10_000),
        "%[http://x ".repeat(10_000),
        "```{% endraw %}\n".repeat(10_000),
        "{% highlight x %} a\n".repeat(5_000),
        "<iframe src=\"https://x.org/\">".repeat(3_000),
        "<script src=\"//x.org/a.js\">\n\n".repeat(5_000),
        "{/* ".repeat(10_000),
        "<A b={".repeat(10_000),
        "<Aside>\n".repeat(1_000),
        "import a from 'b'\n".repeat(10_000),
        "export const a = {\n".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysLinear(String source) throws InterruptedException {
    for (String name : List.of("a.md", "a.mdx")) {
      Thread thread = new Thread(null, () -> text(source, name), "reader", 64 * 1024 * 1024);
      thread.setDaemon(true);
      thread.start();
      assertTrue(thread.join(java.time.Duration.of(20, SECONDS.toChronoUnit())), "never ends");
    }
  }
}
