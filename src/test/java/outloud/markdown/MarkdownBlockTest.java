package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static outloud.markdown.Bodies.html;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.markdown.Block.Mark;

@SuppressWarnings("StringConcatToTextBlock") // the line ends are what is tested
class MarkdownBlockTest {

  private static String code(String attributes, String code) {
    return "<figure class=\"code\"><pre tabindex=\"0\"><code"
        + attributes
        + ">"
        + code
        + "\n</code></pre></figure>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          words\\n| |b|\\n|---|---|\\n|c|d| ¦ 1
          words\\na | b\\n:- | -\\nc | d ¦ 1
          - words\\n  |a|b|\\n  |-|-|\\n  |c|d| ¦ 1
          > words\\n> |a|b|\\n> |-|-|\\n> |c|d| ¦ 1
          words\\n|a|b|c|\\n|-|-| ¦ 0
          words\\na \\| b\\n-|- ¦ 0
          words\\nmore\\n- - - ¦ 0
          words\\nmore\\n-\\|- ¦ 0
          """)
  void findsATableRightBelowALineOfWords(String source, int tables) {
    String html = html(source.replace("\\n", "\n"));
    assertEquals(tables, html.split("<table>", -1).length - 1, html);
    assertTrue(html.contains("words"), html);
  }

  @Test
  void readsMarkdownBehindHtmlOnTheSameLine() {
    assertEquals(
        "<p><b>x</b></p><p>I <em>am</em> <a href=\"b.md\">here</a>\nand there</p>",
        html("<p><b>x</b></p>I *am* [here](b.md)\nand there").replace("\n<p>", "<p>"));
    assertEquals("<div>x</div> plain", html("<div>x</div> plain"));
    assertEquals("<div><b>*x*</b></div>", html("<div><b>*x*</b></div>"));
    assertEquals("<div>x *y*\n</div>", html("<div>x *y*\n</div>"));
  }

  @Test
  void readsMarkdownBelowHtmlThatEndsWhereKramdownDoes() {
    String source = "<div>\n<div>x</div>\n*a*\n</div>\n*b*\n";
    assertEquals("<div>\n<div>x</div>\n*a*\n</div>\n*b*", html(source));
    assertEquals(
        "<div>\n<div>x</div>\n*a*\n</div>\n<p><em>b</em></p>", html(source, Bodies.KRAMDOWN));
    String table = "<table>\n<tr><td>x</td></tr>\n*a*\n</table>\n*b*";
    assertTrue(html(table, Bodies.KRAMDOWN).endsWith("<p><em>b</em></p>"));
  }

  @Test
  void leavesTheIndentedPartsOfATableToKramdown() {
    String source = "<table>\n<tr>\n\n    <td>x</td>\n\n</tr>\n</table>\n\n    code\n";
    assertTrue(html(source).contains("&lt;td&gt;"), html(source));
    String table = html(source, Bodies.KRAMDOWN);
    assertTrue(table.contains("<td>x</td>"), table);
    assertTrue(table.contains("<code>code\n</code>"), table);
    assertTrue(html("<table></table>\n\n    <td>", Bodies.KRAMDOWN).contains("&lt;td&gt;"));
  }

  @Test
  void linksEveryHeadingToItself() {
    assertEquals(
        "<h2 id=\"a--b\">A &amp; <em>b</em> <a class=\"anchor\" href=\"#a--b\""
            + " aria-label=\"Link to this section: A &amp; b\">#</a></h2>",
        html("## A & *b*", Bodies.titled("t")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          Hello, World! ¦ hello-world
          What is Twitter ? ¦ what-is-twitter-
          A & b ¦ a--b
          snake_case and-dash ¦ snake_case-and-dash
          你好 世界 ¦ 你好-世界
          Ünï ¦ ünï
          😀 ¦ section
          ??? ¦ section
          1.0 c++ ¦ 10-c
          """)
  void namesHeadingsAsGitHubDoes(String words, String id) {
    assertEquals(id, Markdown.anchor(words));
  }

  @Test
  void keepsAnchorsApart() {
    List<String> ids =
        Bodies.body("p\n\n## A\n## A\n## A-1\n## B {#a}\n## C {#own .x}\n").headings().stream()
            .map(Block.Heading::id)
            .toList();
    assertEquals(List.of("a", "a-1", "a-1-1", "a-2", "own"), ids);
  }

  @Test
  void liftsTheTitle() {
    assertEquals(Optional.of("T *x*"), Bodies.body("# T \\*x\\*\n\na").title());
    assertEquals("<p>a</p>", html("# T\n\na"));
    assertEquals("<p>a</p>\n<p>b</p>", html("a\n\n# T\n\nb"));
    assertEquals(Optional.of("T"), Bodies.body("<!-- c -->\n## T\n\n## U").title());
    assertEquals(Optional.empty(), Bodies.body("a\n\n## T").title());
    assertEquals(Optional.empty(), Bodies.body("## T\n\n# U").title());
    assertEquals("<p>a</p>", html("## Hello, world!\n\na", Bodies.titled("hello world")));
    assertTrue(html("## Other\n\na", Bodies.titled("hello")).startsWith("<h2 id=\"other\">"));
  }

  @Test
  void keepsOneTopHeading() {
    List<Integer> levels =
        Bodies.body("# A\n\n# B\n## C\n###### D").headings().stream()
            .map(Block.Heading::level)
            .toList();
    assertEquals(List.of(2, 3, 6), levels);
    assertTrue(html("# A", Bodies.titled("t")).startsWith("<h2 id=\"a\">"));
    assertTrue(html("## A\n\n> # Q", Bodies.titled("t")).startsWith("<h3 id=\"a\">"));
  }

  @Test
  void scrollsTables() {
    assertEquals(
        """
        <div class="table" role="group" tabindex="0" aria-label="Table"><table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="right">b</th></tr>
        </thead>
        <tbody>
        <tr><td><code>x</code></td><td class="right">y|z</td></tr>
        <tr><td>1</td><td class="right"></td></tr>
        </tbody>
        </table></div>\
        """,
        html("| a | b |\n|---|--:|\n| `x` | y\\|z |\n| 1 |\n"));
    Block.Table table = (Block.Table) Bodies.body("|a|\n|-|\n|b|").blocks().getFirst();
    assertEquals(2, table.rows().size());
  }

  @Test
  void listsThings() {
    assertEquals(
        "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>", html("- a\n- b\n  - c"));
    assertEquals(
        "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>",
        html("3. a\n\n4. b"));
    assertEquals(
        "<ul class=\"tasks\">\n<li><label><input type=\"checkbox\" disabled> a</label></li>\n"
            + "<li><label><input type=\"checkbox\" disabled checked> b</label></li>\n</ul>",
        html("- [ ] a\n- [x] b"));
    assertEquals("<dl>\n<dt>T</dt>\n<dd>a</dd>\n<dd>b</dd>\n</dl>", html("T\n: a\n: b"));
    Block.Items items = (Block.Items) Bodies.body("3. a\n4. b").blocks().getFirst();
    assertTrue(items.ordered());
    assertEquals(3, items.start());
    assertEquals(2, items.items().size());
  }

  @Test
  void setsCalloutsApart() {
    assertEquals(
        "<aside class=\"callout callout-note\" role=\"note\">\n"
            + "<p class=\"callout-title\">Note</p>\n"
            + "<p>a</p>\n"
            + "</aside>",
        html("> [!NOTE]\n> a"));
    assertEquals(
        "<details class=\"callout callout-tip\">\n"
            + "<summary class=\"callout-title\">T <em>t</em></summary>\n"
            + "<p>a</p>\n"
            + "</details>",
        html("> [!tip]- T *t*\n> a"));
    assertTrue(html("> [!tip]+ T\n> a").startsWith("<details class=\"callout callout-tip\" open>"));
    assertTrue(html("> [!note]\u00a0T\n> a").contains("<p class=\"callout-title\">T</p>"));
    Block.Callout callout =
        (Block.Callout) Bodies.body("> [!Warning] Hot\n> a").blocks().getFirst();
    assertEquals("warning", callout.kind());
    assertEquals("Hot", callout.title());
    assertEquals("<blockquote>\n<p>a</p>\n</blockquote>", html("> a"));
    assertEquals("<blockquote>\n<p><a href=\"y\">!x</a></p>\n</blockquote>", html("> [!x](y)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          JS ¦ js ¦ ''
          js:file.js ¦ js ¦ file.js
          js {1,3} title="a b.js" ¦ js ¦ a b.js
          {data-file="x.py" data-copyable=true} ¦ '' ¦ x.py
          {.python .numberLines} ¦ python ¦ ''
          html{% raw %} ¦ html ¦ ''
          rust,ignore ¦ rust ¦ ''
          c++ ¦ c++ ¦ ''
          '' ¦ '' ¦ ''
          """)
  void readsWhatStandsBehindAFence(String info, String language, String fileName) {
    Block.CodeBlock code =
        (Block.CodeBlock) Bodies.body("```" + info + "\na\n```").blocks().getFirst();
    assertEquals(language, code.language());
    assertEquals(fileName, code.fileName());
    assertEquals("a", code.code());
  }

  @Test
  void showsCode() {
    assertEquals(
        code(" class=\"language-js\"", "a &lt; \"b\"\n\n  {{ c }} {% d %}"),
        html("```js\na < \"b\"\n\n  {{ c }} {% d %}\n```"));
    assertEquals(code("", "a\n\nb"), html("    a\n\n    b"));
    assertTrue(
        html("```js:f.js\na\n```")
            .startsWith("<figure class=\"code\"><figcaption>f.js</figcaption><pre"));
    assertEquals(
        "<ul>\n<li>a\n" + code("", "b") + "\n</li>\n</ul>", html("- a\n  ```\n  b\n  ```"));
    assertEquals(
        code(" class=\"language-java\"", "a\n\nb"),
        html("{% highlight java %}\na\n\nb\n{% endhighlight %}"));
    assertEquals(
        code(" class=\"language-go\"", "a"),
        html("{{< highlight go \"linenos=table\" >}}\na\n{{< /highlight >}}"));
    assertEquals(code("", "{{ x }}"), html("```\n{% raw %}\n{{ x }}\n{% endraw %}\n```"));
    Markdown loud =
        new Markdown((language, text) -> "<b>" + language + ":" + text.length() + "</b>");
    assertTrue(
        loud.body(
                new outloud.source.SourceFile(
                    new outloud.source.SourcePath("a.md"), "```x\nabc\n```"),
                0,
                Bodies.PLAIN)
            .value()
            .orElseThrow()
            .markup()
            .html(_ -> Optional.empty())
            .contains("<b>x:3</b>"));
  }

  @Test
  void reportsAFenceThatIsNeverClosed() {
    Diagnostic diagnostic = Bodies.diagnostics("a\n\n```js\nb").getFirst();
    assertEquals(Code.MARKDOWN_UNCLOSED_FENCE, diagnostic.code());
    assertEquals(3, diagnostic.location().line());
    assertEquals(List.of(), Bodies.diagnostics("```\na\n```\n\n~~~\nb\n~~~"));
  }

  @Test
  void givesNoHeadingTheAnchorOfAFootnote() {
    String html = Bodies.html("a[^1]\n\n# t\n\n## fn 1\n\n## fnref 1\n\n## fnx 1\n\n[^1]: N");
    assertTrue(html.contains("<h2 id=\"section-fn-1\">"), html);
    assertTrue(html.contains("<h2 id=\"section-fnref-1\">"), html);
    assertTrue(html.contains("<h2 id=\"fnx-1\">"), html);
    assertTrue(Bodies.html("# t\n\n## fn 1").contains("<h2 id=\"fn-1\">"));
  }

  @Test
  void unseenCharactersKeepNoMarkFromBeingOne() {
    for (String mark : List.of("\uFEFF", "\u200B", "\u200E\u200F", "\u00A0", " \u2060")) {
      String html = Bodies.html("t\n\n" + mark + "## a\n\n" + mark + "- b\n");
      assertTrue(html.contains("<h2 id=\"a\">") && html.contains("<li"), html);
    }
    assertTrue(Bodies.html("t\n\n##\u00A0a").contains("<h2 id=\"a\">"));
    assertTrue(Bodies.html("-\u00A0a").contains("<p>-\u00A0a</p>"));
    String code = Bodies.html("```\n\u200B## a\n##\u00A0b\n```\n");
    assertTrue(code.contains("\u200B## a\n##\u00A0b"), code);
    assertEquals(
        3, Bodies.diagnostics("t\n\n\uFEFF\uFEFF## [x](www.a.com)").getFirst().location().line());
  }

  @Test
  void numbersFootnotes() {
    assertEquals(
        "<p>a<sup class=\"footnote-ref\" id=\"fnref-1\"><a href=\"#fn-1\""
            + " role=\"doc-noteref\">1</a></sup> b<sup class=\"footnote-ref\" id=\"fnref-1-2\"><a"
            + " href=\"#fn-1\" role=\"doc-noteref\">1</a></sup> [^no]</p>\n"
            + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n"
            + "<ol>\n"
            + "<li id=\"fn-1\">\n"
            + "<p>N <a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\""
            + " aria-label=\"Back to reference 1\">↩\uFE0E</a> <a href=\"#fnref-1-2\""
            + " class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"Back to reference"
            + " 1-2\">↩\uFE0E</a></p>\n"
            + "</li>\n"
            + "</ol>\n"
            + "</section>",
        html("a[^x] b[^x] [^no]\n\n[^x]: N\n[^unused]: U"));
  }

  @Test
  void showsTheFiguresOfHugo() {
    assertEquals(
        "<figure><img src=\"a.png\" alt=\"x\" loading=\"lazy\""
            + " decoding=\"async\"><figcaption>C</figcaption></figure>",
        html("{{< figure src=\"a.png\" alt=\"x\" caption=\"C\" >}}"));
  }

  @Test
  void keepsTheWordsOfUnknownTags() {
    assertEquals("<p>a some words b</p>", html("a {% chart some words %} b"));
    assertEquals("<p>\"x\"</p>\n<p>in</p>", html("{{< chart \"x\" >}}\nin\n{{< /chart >}}"));
    Diagnostic diagnostic = Bodies.diagnostics("a\n\nb {% chart x %}").getFirst();
    assertEquals(Code.MARKDOWN_UNKNOWN_TAG, diagnostic.code());
    assertEquals(3, diagnostic.location().line());
    assertEquals(3, diagnostic.location().column());
    assertEquals(1, Bodies.diagnostics("{{< chart \"x\" >}}\nin\n{{< /chart >}}").size());
  }

  @Test
  void showsRawTagsAsText() {
    assertEquals("<p>{% if x %} <em>y</em></p>", html("{% raw %}\n{% if x %} *y*\n{% endraw %}"));
    assertEquals(List.of(), Bodies.diagnostics("{% raw %}\n{% if x %} *y*\n{% endraw %}"));
    assertEquals("<p>a {{&lt; b c &gt;}}</p>", html("a {{</* b c */>}}"));
  }

  @Test
  void appliesTheAttributesOfKramdownOrHidesThem() {
    assertEquals("<p id=\"id\" class=\"class\">a</p>", html("{:toc}\n\na\n{: .class #id}"));
    assertEquals("<p>a</p>\n<p>b</p>", html("a\n\n{: .nobody}\n\nb"));
    assertEquals("<p>a</p>", html("a\n{: onclick=\"x()\" href=\"y\"}"));
    assertEquals("<p id=\"x\">a</p>\n<p id=\"x-1\">b</p>", html("a\n{: #x}\n\nb\n{: #x}"));
    assertEquals(
        "<p><a href=\"https://x.org\" target=\"_blank\">a</a></p>",
        html("[a](https://x.org){:target=\"_blank\"}"));
    assertEquals("<p>a {b} c</p>", html("a {b} c"));
  }

  @Test
  void readsCodeThatStandsLeftOfItsListItem() {
    String shown = html("- a\n  ```\nb\n\nc\n```\n- d");
    assertTrue(shown.contains("<code>b\n\nc\n</code>"), shown);
    assertTrue(shown.endsWith("<li>d</li>\n</ul>"), shown);
    assertEquals(List.of(), Bodies.diagnostics("- a\n  ```\nb\n```"));
    // The next fence opens other code, so the first one ends with its item.
    String unclosed = html("- a\n  ```\n  b\n\nwords\n\n```js\nc\n```");
    assertTrue(unclosed.contains("<p>words</p>"), unclosed);
  }

  @Test
  void leavesTheAnchorsOfHtmlAlone() {
    assertTrue(html("<a name='top'></a>\n\n## Top").contains("<h2 id=\"top-1\""));
    assertEquals(
        "<p><i>a</i> <i id=\"b\">b</i> <i>c</i></p>",
        html("<i id=\"\">a</i> <i id=\"b\">b</i> <i id='b'>c</i>"));
  }

  @Test
  void marksTheThread() {
    List<Block> blocks =
        Bodies.body(
                "a\n\n<!-- thread -->\n\nb\n\n<!-- thread:off -->\n\nc\n\n<!--thread:on-->\n\nd")
            .blocks();
    List<Mark> marks =
        blocks.stream()
            .filter(Block.ThreadMark.class::isInstance)
            .map(block -> ((Block.ThreadMark) block).mark())
            .toList();
    assertEquals(List.of(Mark.BREAK, Mark.OFF, Mark.ON), marks);
    assertEquals(7, blocks.size());
    assertEquals(3, blocks.get(1).span().start());
    assertFalse(html("a\n\n<!-- thread -->").contains("thread"));
  }

  @Test
  void summarises() {
    assertEquals("a b c", Bodies.body("## H\n\na **b**\n`c`\n\nd").summary());
    assertEquals("a b", Bodies.body("a\n\nb\n\n<!--more-->\n\nc").summary());
    assertEquals("a", Bodies.body("a <!-- more -->\n\nc").summary());
    assertEquals("q", Bodies.body("![x](y.png)\n\n> q").summary());
    assertEquals("", Bodies.body("---").summary());
    String summary = Bodies.body("word ".repeat(100)).summary();
    assertTrue(summary.length() <= 300 && summary.endsWith("word…"), summary);
  }

  @Test
  void measuresLength() {
    assertEquals(
        new Body.Length(4, 4, 2),
        Bodies.body("It's a well-known fact 你好世界\n\n```\na\nb\n```").length());
    assertEquals(1, Bodies.body("a").length().minutes());
  }
}
