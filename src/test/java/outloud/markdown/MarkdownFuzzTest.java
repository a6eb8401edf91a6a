package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is written, as long as it has no raw HTML, every element of the page is closed again.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MarkdownFuzzTest {
  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input");
  private static final String[] PIECES = {
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "==",
    "`",
    "``",
    "```",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](x)",
    "[a](b",
    "< ",
    ">",
    "> ",
    "- ",
    "* ",
    "1. ",
    "    ",
    "  ",
    "\n",
    "\n\n",
    "# ",
    "## ",
    "---",
    "===",
    "|",
    "|-|",
    "|a|b|\n|-|-|\n",
    "$",
    "$$",
    "\\",
    "\\\\(",
    "\\\\)",
    ":",
    ":::",
    ":::tip\n",
    "\n:::\n",
    ":smile:",
    "{",
    "}",
    "{: .a}",
    "{#b}",
    "{{",
    "}}",
    "{% a %}",
    "{{< b >}}",
    "%%",
    "%[x]",
    "[[",
    "]]",
    "[[a|b]]",
    "[^a]",
    "[^a]: ",
    "[toc]",
    "[a]: x\n",
    "> [!tip] ",
    "- [ ] ",
    "a",
    "b ",
    "word ",
    "中文",
    "。",
    "é",
    "😀",
    "\u200F",
    "א",
    "&amp;",
    "&",
    "\"",
    "'",
    "--",
    "...",
    "https://a.b/c",
    "www.a.b",
    "a@b.c",
    "\t",
    "\\frac{1}{2}",
    "^",
    "x_1",
    "{.a}",
    ": ",
    "<more>"
  };

  static IntStream seeds() {
    return IntStream.range(0, 1_500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void closesEveryElement(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    for (Markdown.Settings settings : new Markdown.Settings[] {Bodies.WIKI, Bodies.SMART}) {
      String html =
          Bodies.body(text.toString(), settings).markup().html(at -> Optional.of(at.path()));
      assertEquals("", fault(html), () -> text + "\n=>\n" + html);
    }
  }

  /** What is wrong with this HTML; empty when every element is closed where it should be. */
  private static String fault(String html) {
    Deque<String> open = new ArrayDeque<>();
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = tagEnd(html, at);
      if (end < 0) {
        return "a tag that never ends";
      }
      String name = HtmlTag.name(html, at);
      if (name.isEmpty()) {
        return "a bracket that is no tag: " + html.substring(at, Math.min(html.length(), at + 20));
      }
      boolean closing = html.startsWith("</", at);
      if (closing && (open.isEmpty() || !open.pop().equals(name))) {
        return "</" + name + "> closes nothing";
      }
      if (!closing && !EMPTY.contains(name)) {
        open.push(name);
      }
      at = html.indexOf('<', end);
    }
    return open.isEmpty() ? "" : "never closed: " + open;
  }

  private static int tagEnd(String html, int start) {
    boolean quoted = false;
    for (int at = start; at < html.length(); at++) {
      char c = html.charAt(at);
      quoted ^= c == '"';
      if (c == '>' && !quoted) {
        return at + 1;
      }
    }
    return -1;
  }
}
