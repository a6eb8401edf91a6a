package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** MDX: what readers see of it without running any of it. */
@SuppressWarnings("StringConcatToTextBlock") // the line ends are what is tested
class MdxTest {
  private static Outcome<Body> outcome(String text) {
    return new Markdown(Highlighter.plain())
        .body(new SourceFile(new SourcePath("a.mdx"), text), 0, Bodies.asked(false));
  }

  private static String html(String text) {
    return outcome(text)
        .value()
        .orElseThrow()
        .markup()
        .html(reference -> Optional.of(reference.path()))
        .stripTrailing();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          a {/* hidden */} b ¦ <p>a  b</p>
          a {"text & <"} b ¦ <p>a text &amp; &lt; b</p>
          a {' '} b ¦ <p>a   b</p>
          # x {frontmatter.title} ¦ <h2 id="x-t">x T <a class="anchor" href="#x-t" aria-label="Link to this section: x T">#</a></h2>
          <b className="c" style={{ color: "red" }} onClick={() => go()}>x</b> ¦ <p><b class="c">x</b></p>
          a <>b</> c ¦ <p>a b c</p>
          `{x}` <br/> ¦ <p><code>{x}</code> <br></p>
          <Image src="a.png" alt="x" /> ¦ <p><img src="a.png" alt="x" loading="lazy" decoding="async"></p>
          <Image src={"a.png"} alt={`x`} width={3} /> ¦ <p><img src="a.png" alt="x" width="3" loading="lazy" decoding="async"></p>
          <Aside>a *b*</Aside> ¦ <aside class="callout callout-note" role="note">\\n<p class="callout-title">Note</p>\\n<p>a <em>b</em></p>\\n</aside>
          <LinkButton href="/x/">Go</LinkButton> ¦ <p><a href="/x/">Go</a></p>
          """)
  void showsWhatReadersSee(String text, String wanted) {
    assertEquals(wanted.replace("\\n", "\n"), html(text));
    assertEquals(List.of(), outcome(text).diagnostics());
  }

  @Test
  void readsTagsThatGoOverLines() {
    assertEquals(
        "<p>a <a href=\"https://x.org\">b</a> c</p>",
        html("a <a\n  href=\"https://x.org\"\n>b</a> c").replaceAll(" +", " "));
    assertEquals(
        "<div>\n<a href=\"https://x.org\">\n<p><b>c</b></p>\n</a>\n</div>",
        html("<div>\n  <a\n    href=\"https://x.org\"\n  >\n    <b>c</b>\n  </a>\n</div>")
            .replaceAll(" +", " "));
    assertEquals(
        "<p>a &lt;b\nc</p>\n<blockquote>\n<p>d</p>\n</blockquote>", html("a <b\nc\n\n> d"));
    assertEquals(
        "<svg>\n<path d=\"M1\"></path><g/>\n</svg>".replace("<g/>", "<g></g>"),
        html("<svg>\n<path d=\"M1\"></path><g />\n</svg>"));
    assertEquals("<p>T</p>", html("<Layout>{frontmatter.title}</Layout>"));
  }

  @Test
  void leavesOutImportsAndExports() {
    String text =
        "import { A } from 'a';\nimport cat from './cat.png'\nexport const x = {\n  a: `\n\n`,\n\n  b: 1\n}\n\n"
            + "import taxes are hard to pay.\n\n<Image src={cat} alt=\"x\" />\n<Image src={cat.src} alt=\"y\" />\n\n"
            + "```js\nimport z from 'z'\n```";
    assertEquals(
        "<p>import taxes are hard to pay.</p>\n"
            + "<p><img src=\"./cat.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>\n"
            + "<p><img src=\"./cat.png\" alt=\"y\" loading=\"lazy\" decoding=\"async\"></p>\n"
            + "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-js\">import z from"
            + " 'z'\n</code></pre></figure>",
        html(text));
  }

  @Test
  void readsMarkdownInsideComponents() {
    assertEquals(
        "<aside class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\">Hot</p>\n<p>a</p>\n"
            + "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-sh\">npm i\n  x\n"
            + "</code></pre></figure>\n</aside>\n<p>b</p>",
        html(
            "<Aside\n  type=\"tip\"\n  title=\"Hot\"\n>\n    a\n\n    ```sh\n    npm i\n      x\n"
                + "    ```\n</Aside>\n\nb"));
    assertEquals(
        "<div class=\"x\">\n<p><em>a</em></p>\n</div>", html("<div className=\"x\">\n*a*\n</div>"));
    assertEquals(
        "<p><strong>npm</strong></p>\n<p>a</p>",
        html("<Tabs>\n  <TabItem label=\"npm\">\n    a\n  </TabItem>\n</Tabs>"));
  }

  @Test
  void keepsTheWordsOfWhatItDoesNotKnow() {
    String text =
        "a\n\n<Chart title=\"Words\" data={[1, 2]}>\n  *more*\n</Chart>\n\n    {a.b + 1} c";
    assertEquals("<p>a</p>\n<p>Words</p>\n<p><em>more</em></p>\n<p>{a.b + 1} c</p>", html(text));
    List<Diagnostic> diagnostics = outcome(text).diagnostics();
    assertEquals(2, diagnostics.size());
    assertEquals(3, diagnostics.getFirst().location().line());
    assertEquals(7, diagnostics.getLast().location().line());
    assertEquals(5, diagnostics.getLast().location().column());
    assertEquals(
        "<div class=\"a\">b kept <img alt=\"x\"></div>",
        html("<div class=\"a\">{'b'} <Foo a={1}>kept</Foo> <img alt=\"x\" src={y} /></div>"));
    assertTrue(html("Don't {stop").contains("Don't {stop"));
  }

  @Test
  void findsTheLineBehindCuts() {
    String text = "<Aside>\r\n    a\r\n    <Foo />\r\n</Aside>\r\n";
    Diagnostic diagnostic = outcome(text).diagnostics().getFirst();
    assertEquals(3, diagnostic.location().line());
    assertEquals(5, diagnostic.location().column());
  }
}
