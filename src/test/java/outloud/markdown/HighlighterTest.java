package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
  private final Highlighter tokens = Highlighter.tokens();

  @Test
  void coloursJava() {
    assertEquals(
        "<span class=\"m\">@A</span> <span class=\"k\">return</span> <span class=\"f\">go</span>("
            + "<span class=\"s\">\"a&lt;b\"</span>, <span class=\"n\">1</span>)"
            + " <span class=\"o\">&amp;&amp;</span> x; <span class=\"c\">// c</span>",
        tokens.html("java", "@A return go(\"a<b\", 1) && x; // c"));
  }

  @Test
  void knowsWhatGoesOnOverLines() {
    assertEquals(
        "<span class=\"c\">/* a</span>\n<span class=\"c\">b */</span> x",
        tokens.html("java", "/* a\nb */ x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "js",
        "jsx",
        "ts",
        "python",
        "ruby",
        "rust",
        "go",
        "kotlin",
        "scala",
        "groovy",
        "clojure",
        "dart",
        "c",
        "cpp",
        "csharp",
        "php",
        "perl",
        "lua",
        "lisp",
        "bash",
        "powershell",
        "bat",
        "html",
        "xml",
        "css",
        "less",
        "json",
        "yaml",
        "toml",
        "properties",
        "sql",
        "dockerfile",
        "makefile",
        "proto",
        "unheard-of",
        ""
      })
  void neverChangesTheText(String language) {
    String code =
        "<a href=\"x\">&amp;</a>\n\n"
            + "\tdef f(x): # c /* d\n"
            + "  'a' \"b\\\" `c` $x @y {{ z }} 0x1F 1.5e3\n"
            + "*/ --> \"\"\"\n"
            + "???\u0000€😀\n"
            + "  end";
    String html = tokens.html(language, code);
    String shown =
        Jsoup.parseBodyFragment("<pre>" + html + "</pre>").select("pre").getFirst().wholeText();
    assertEquals(code.replace("\u0000", "\uFFFD"), shown.replace("\u0000", "\uFFFD"));
  }

  @Test
  void leavesUnknownLanguagesPlain() {
    assertEquals("if &lt; \"x\"", tokens.html("unheard-of", "if < \"x\""));
    assertEquals("if &lt; \"x\"", Highlighter.plain().html("java", "if < \"x\""));
  }

  @Test
  @Timeout(20)
  void coloursLongCodeOnManyThreads() {
    String code = "int x = 1; // \"a\"\n".repeat(5_000);
    List<String> all =
        IntStream.range(0, 8).parallel().mapToObj(_ -> tokens.html("java", code)).toList();
    assertEquals(1, all.stream().distinct().count());
    assertTrue(all.getFirst().startsWith("<span class=\"t\">int</span> x"));
  }
}
