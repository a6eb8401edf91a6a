package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.diagnostic.Diagnostic;

class BalanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "a <u>b</u> c                         | <p>a <u>b</u> c</p>",
        "use <table> or <u> here              | <p>use &lt;table&gt; or &lt;u&gt; here</p>",
        "an <iframe> tag, then words          | <p>an &lt;iframe&gt; tag, then words</p>",
        "the <script> tag, then **words**     | <p>the &lt;script&gt; tag, then"
            + " <strong>words</strong></p>",
        "a <b>bold\\n\\nmore</b> end          | <p>a <b>bold</b></p>\\n<p>more end</p>",
        "<p align=center>\\n\\nA\\n\\n</p>    | <p align=center>\\n</p><p>A</p>\\n",
        "<div>\\n\\nA\\n\\n</div>             | <div>\\n<p>A</p>\\n</div>",
        "<div>\\n\\nA</div>                   | <div>\\n<p>A</p></div>",
        "<div class=x>\\n\\nA                 | <div class=x>\\n<p>A</p>\\n</div>",
        "A\\n\\n</div>\\n\\nB                 | <p>A</p>\\n\\n<p>B</p>",
        "- one\\n- two </li></ul>\\n\\nB      | <ul>\\n<li>one</li>\\n<li>two"
            + " </li>\\n</ul>\\n<p>B</p>",
        "<ul><li>a<li>b</ul>                  | <ul><li>a</li><li>b</li></ul>",
        "<dl><dt>a<dd>b<dt>c</dl>             | <dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>",
        "<table><tr><td>a<td>b<tr><td>c</table> |"
            + " <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
        "<td>a</td>                           | a",
        "x <b><i>y</b></i>                    | <p>x <b><i>y</i></b></p>",
        "<video src=\"https://x.y/a.mp4\" />  | <video src=\"https://x.y/a.mp4\" ></video>",
        "<img src=\"https://x.y/a.png\"></img> | <p><img src=\"https://x.y/a.png\"></p>",
        "<html><body>\\nA\\n</body></html>    | A",
        "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg> | <svg viewBox=\"0 0 1 1\"><path d=\"M0"
            + " 0\"/></svg>",
        "<svg><title>T</title><g><path d=\"M0 0\"/></g></svg> | <svg><title>T</title><g><path"
            + " d=\"M0 0\"/></g></svg>",
        "<pre>\\nlet a = '<b>';\\n</pre> |" + " <pre>\\nlet a = '&lt;b&gt;';\\n</pre>",
        "a <a href=\"https://x.y\">b [c](https://d.e) | <p>a <a href=\"https://x.y\">b c</a></p>",
        "<details><summary>S</summary>\\n\\nA\\n\\n</details> |"
            + " <details><summary>S</summary>\\n<p>A</p>\\n</details>",
        "> <div>\\n> A\\n\\nB                 |"
            + " <blockquote>\\n&lt;div&gt;\\nA\\n</blockquote>\\n<p>B</p>",
        "> <div id=q>\\n> A\\n\\nB            | <blockquote>\\n<div"
            + " id=q>\\nA\\n</div></blockquote>\\n<p>B</p>",
        "A\\n\\n## <a name=\"x\"> H | <p>A</p>\\n<h2 id=\"h\"><a name=\"x\"> H </a><a"
            + " class=\"anchor\" href=\"#h\" aria-label=\"Link to this section: H\">#</a></h2>",
        "<div>\\n</div>\\n<script>\\nlet a;\\n\\n*b*\\n</script>\\n\\n*c* |"
            + " <div>\\n</div>\\n<p><em>c</em></p>",
        "<!DOCTYPE html>                      | &lt;!DOCTYPE html&gt;",
      })
  void closesWhatIsOpenAndLeavesOutWhatClosesNothing(String markdown, String html) {
    assertEquals(lines(html).strip(), html(lines(markdown)).strip());
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  private static String html(String markdown) {
    return Bodies.html(markdown);
  }

  @Test
  void namesWhatIsLostAtItsPlace() {
    List<Diagnostic> diagnostics =
        Bodies.diagnostics("A\n\nB <u> c\n\n<div class=\"x\">\nC\n\n</p></div></div>\n");
    assertEquals(
        List.of(
            "3:3 `<u>` is never closed, so it is shown as text",
            "8:11 `</div>` closes nothing, so it is left out"),
        diagnostics.stream()
            .map(each ->
                each.location().line() + ":" + each.location().column() + " " + each.message())
            .toList());
  }

  /**
   * Whatever tags authors write, in whatever order: each start has its end, and none is crossed.
   */
  @Test
  void isAlwaysWellFormed() {
    Random random = new Random(11);
    String[] pieces = {
      "<div>",
      "</div>",
      "<b>",
      "</b>",
      "<p>",
      "</p>",
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "</table>",
      "<ul>",
      "<li>",
      "</li>",
      "</ul>",
      "<iframe>",
      "</iframe>",
      "<script>",
      "</script>",
      "<a href=\"https://x.y\">",
      "</a>",
      "[l](https://x.y)",
      "[r](b.md)",
      "**bold**",
      "word",
      " ",
      "\n",
      "\n\n",
      "\n- ",
      "\n> ",
      "\n# ",
      "`code`",
      "<br>",
      "<img src=\"a.png\">",
      "![p](q.png)",
      "<span/>",
      "<html>",
      "<!-- c -->",
      "<T>",
      "<",
      ">",
      "<div class=\"c\">",
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder markdown = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        markdown.append(pieces[random.nextInt(pieces.length)]);
      }
      String html = html(markdown.toString());
      assertTrue(isBalanced(html), () -> markdown + "\n---\n" + html);
      assertTrue(html.chars().noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF), html);
    }
  }

  @Test
  void isLinear() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          html("<b>".repeat(50_000));
          html("x " + "<b>".repeat(30_000) + "</i>".repeat(30_000));
          html("<div>\n\n".repeat(20_000));
          html("<iframe src=\"https://x.y\">\n\n".repeat(5_000));
        });
  }

  /** Each end tag belongs to the innermost open element, and in the end none is open. */
  private static boolean isBalanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int end = HtmlTag.end(html, at);
      if (end < 0) {
        return false;
      }
      String name = HtmlTag.name(html, at);
      if (html.startsWith("</", at)) {
        if (open.isEmpty() || !open.pop().equals(name)) {
          return false;
        }
      } else if (HtmlRules.isRawText(name)) {
        at = html.indexOf("</" + name + ">", at);
      } else if (!HtmlRules.isVoid(name)) {
        open.push(name);
      }
    }
    return open.isEmpty();
  }
}
