package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static outloud.markdown.Bodies.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // the line ends are what is tested
class MarkdownProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          *a* **b** ~~c~~ ==d== ¦ <em>a</em> <strong>b</strong> <del>c</del> <mark>d</mark>
          a == b and c == d ¦ a == b and c == d
          ***both*** ¦ <em><strong>both</strong></em>
          `a "b" <c>` ¦ <code>a "b" &lt;c&gt;</code>
          `` a`b `` ¦ <code>a`b</code>
          \\*a\\* &amp; &copy; ¦ *a* &amp; ©
          `{% raw %}{{ x }}{% endraw %}` ¦ <code>{{ x }}</code>
          a <kbd>K</kbd> b ¦ a <kbd>K</kbd> b
          List<T> and <slug> and </T> ¦ List&lt;T&gt; and &lt;slug&gt; and &lt;/T&gt;
          <my-widget>x</my-widget> ¦ <my-widget>x</my-widget>
          a<!-- hidden -->b ¦ ab
          <!-- open ¦ &lt;!-- open
          {{person}} {{ the thing }} ¦ {{person}} {{ the thing }}
          [undefined] [a][b] ¦ [undefined] [a][b]
          **强调。**后 ¦ <strong>强调。</strong>后
          😀 ok ¦ 😀 ok
          """)
  void marksUpProse(String source, String expected) {
    assertEquals("<p>" + expected + "</p>", html(source));
  }

  @Test
  void breaksLinesWhereTheAuthorDoes() {
    assertEquals("<p>a<br>\nb<br>\nc\nd</p>", html("a  \nb\\\nc\nd"));
    assertEquals("<p>中文换行</p>", html("中文\n换行"));
    assertEquals("<p>a\u00A0b</p>", html("a\u00A0b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          "a" 'b' don't ¦ “a” ‘b’ don’t
          a -- b --- c ... d ¦ a – b — c … d
          rock 'n' roll in the '90s ¦ rock ‘n’ roll in the ’90s
          "*a*" ("b") ¦ “<em>a</em>” (“b”)
          run --strict now ¦ run --strict now
          `"a" -- 'b'` ¦ <code>"a" -- 'b'</code>
          \\"a\\" ¦ "a"
          a --> b ¦ a --&gt; b
          """)
  void curlsQuotesOutsideCode(String source, String expected) {
    assertEquals("<p>" + expected + "</p>", html(source, Bodies.SMART));
  }

  @Test
  void leavesQuotesAloneWhenNotAsked() {
    assertEquals("<p>\"a\" -- 'b'...</p>", html("\"a\" -- 'b'..."));
  }

  @Test
  void givesThePartsOfALine() {
    Block.Paragraph paragraph =
        (Block.Paragraph) Bodies.body("a **b** `c`  \n~~d~~ *f* &amp; <br>e").blocks().getFirst();
    assertEquals(
        List.of(
            new Inline.Text("a "),
            new Inline.Strong(List.of(new Inline.Text("b"))),
            new Inline.Text(" "),
            new Inline.Code("c"),
            new Inline.Break(),
            new Inline.Deleted(List.of(new Inline.Text("d"))),
            new Inline.Text(" "),
            new Inline.Emphasis(List.of(new Inline.Text("f"))),
            new Inline.Text(" & "),
            new Inline.Break(),
            new Inline.Text("e")),
        paragraph.inlines());
  }

  @Test
  void demotesTheAuthorsOwnTopHeading() {
    assertEquals(
        "<h2 align=\"center\">Hi</h2>", html("<h1 align=\"center\">Hi</h1>").replace("\n", ""));
  }

  @Test
  void passesRawHtmlWithoutItsComments() {
    assertEquals(
        "<div>\n\n<b>x</b>\n</div>\n<p>text</p>",
        html("<div>\n<!-- no\n-->\n<b>x</b>\n</div>\n\ntext"));
    String program = "<script>\nif (a < b && \"<T>\") {}\n\nc();\n</script>";
    assertEquals(program, html(program, Bodies.ALLOWED));
  }

  @Test
  void showsAPseudoTagOnALineOfItsOwn() {
    assertEquals(
        "<p>&lt;accountname&gt;\nand <em>more</em></p>", html("<accountname>\nand *more*"));
  }

  @Test
  void letsMarkdownStandInsideHtml() {
    assertEquals(
        "<details>\n<summary>S</summary>\n<p><strong>x</strong></p>\n</details>",
        html("<details>\n<summary>S</summary>\n\n**x**\n\n</details>"));
    Block.Other other =
        (Block.Other) Bodies.body("<p>Hello &amp; <b>you</b></p>").blocks().getFirst();
    assertEquals("Hello & you", other.text());
  }

  @Test
  void readsEveryKindOfLineEndAlike() {
    String text = "# T\n\na  \nb\n\n- x\n- y\n\n```js\n1\n\n2\n```\n\n> q\n> r\n";
    assertEquals(html(text), html(text.replace("\n", "\r\n")));
    assertEquals(html(text), html(text.replace('\n', '\r')));
    Block block = Bodies.body("a\r\n\r\nb *c*\r\n").blocks().getLast();
    assertEquals(5, block.span().start());
    assertTrue(block.span().end() <= 10);
  }
}
