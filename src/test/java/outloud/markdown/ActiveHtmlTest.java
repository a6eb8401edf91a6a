package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;

/** What of the author's own HTML runs or loads is left out and said, unless it is allowed. */
class ActiveHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <b onclick="x()">b</b> ¦ <b>b</b> ¦ onclick="x()"
          <b ONCLICK='x()' title="t">b</b> ¦ <b title="t">b</b> ¦ ONCLICK='x()'
          <img alt="" src="https://a.b/c.png" onerror=x()> ¦ <img alt="" src="https://a.b/c.png"> ¦ onerror=x()
          <svg onload="x()"><path d="M0 0"/></svg> ¦ <svg><path d="M0 0"/></svg> ¦ onload="x()"
          <svg><a xlink:href="javascript:x()">y</a></svg> ¦ <svg><a>y</a></svg> ¦ xlink:href="javascript:x()"
          <form action="JaVa&#115;cript:x()">y</form> ¦ <form>y</form> ¦ action="JaVa&#115;cript:x()"
          <meta http-equiv="refresh" content="0"> ¦ '' ¦ <meta http-equiv="refresh" content="0">
          <iframe srcdoc="&lt;b>"></iframe> ¦ '' ¦ srcdoc="&lt;b>"
          <link rel="stylesheet" href="https://a.b/c.css"> ¦ '' ¦ <link rel="stylesheet" href="https://a.b/c.css">
          """)
  void leavesOutWhatRunsAndSaysIt(String source, String expected, String said) {
    String block = "<div>\n" + source + "\n</div>";
    assertEquals(
        "<div>\n" + expected + "\n</div>",
        Bodies.html(block).replaceAll("\n+</div>", expected.isEmpty() ? "\n\n</div>" : "\n</div>"));
    Diagnostic diagnostic = only(block);
    assertEquals(Code.MARKDOWN_UNSAFE_HTML, diagnostic.code());
    assertEquals(2, diagnostic.location().line());
    assertEquals(source.indexOf(said) + 1, diagnostic.location().column());
    assertTrue(
        Bodies.html(block, Bodies.ALLOWED)
            .toLowerCase(java.util.Locale.ROOT)
            .contains(said.toLowerCase(java.util.Locale.ROOT)));
  }

  private static Diagnostic only(String source) {
    List<Diagnostic> all = Bodies.diagnostics(source);
    assertEquals(1, all.size(), all.toString());
    return all.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x < y;\n\nz();</script>",
        "<SCRIPT src=\"own.js\">x</SCRIPT>",
        "<script type=module>x</script>",
      })
  void leavesOutScriptsWithWhatTheyHold(String source) {
    String html = Bodies.html("a\n\n" + source + "\n\nb");
    assertEquals("<p>a</p>\n<p>b</p>", html.replaceAll("\n+", "\n"));
    assertEquals(3, only("a\n\n" + source + "\n\nb").location().line());
    assertTrue(Bodies.html(source, Bodies.ALLOWED).contains("x"));
  }

  @Test
  void leavesOutScriptsWithinALine() {
    assertEquals("<p>a  b</p>", Bodies.html("a <script>x()</script> b"));
    assertEquals("<p>a  b</p>", Bodies.html("a <script src=\"https://x.y/z.js\"></script> b"));
  }

  @Test
  void showsOwnFilesAndCardsOfOthers() {
    String own = "<object data=\"a.pdf\" type=\"application/pdf\">words</object>";
    assertEquals("<p>x " + own + "</p>", Bodies.html("x " + own));
    assertTrue(
        Bodies.html(own.replace("a.pdf", "https://a.b/c.pdf"))
            .contains("href=\"https://a.b/c.pdf\""));
    assertEquals(
        "<p>words</p>",
        Bodies.html(own.replace("a.pdf", "a.swf")).replaceAll("^words$", "<p>words</p>"));
  }

  @Test
  void keepsDataThatNothingRuns() {
    String data = "<script type=\"application/ld+json\">{\"a\": 1}</script>";
    assertEquals(data, Bodies.html(data));
    assertEquals(List.of(), Bodies.diagnostics(data));
  }

  @Test
  void letsNoTemplateEndAValueEarly() {
    assertEquals(
        "<div title=\"{{ a&quot; onclick=&quot;x() }}\">y</div>",
        Bodies.html("<div title=\"{{ a\" onclick=\"x() }}\">y</div>"));
  }

  @Test
  void saysOncePerTextThatEverythingIsAllowed() {
    List<Diagnostic> all =
        Bodies.outcome("<b onclick=x>y</b>\n\n<script>z</script>\n", Bodies.ALLOWED).diagnostics();
    assertEquals(List.of(Code.MARKDOWN_RAW_HTML), all.stream().map(Diagnostic::code).toList());
    assertTrue(all.getFirst().isNote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          ![](a.png) ¦ 1
          ![](a.png "caption") ¦ 0
          ![](a.png align="center") ¦ 1
          ![words](a.png) ¦ 0
          a ![ ](a.png) b ¦ 1
          [![](a.png)](b.md) ¦ 1
          [![](a.png) words](b.md) ¦ 0
          <img src="a.png"> ¦ 1
          <img alt src="a.png"> ¦ 0
          <img src="a.png" alt=""> ¦ 0
          <figure><img src="a.png"><figcaption>words</figcaption></figure> ¦ 0
          {{< figure src="a.png" >}} ¦ 1
          {{< figure src="a.png" caption="words" >}} ¦ 0
          """)
  void notesPicturesWithoutWords(String source, int notes) {
    List<Diagnostic> all = Bodies.diagnostics(source);
    assertEquals(notes, all.size(), all.toString());
    assertTrue(all.stream().allMatch(one -> one.isNote() && one.code() == Code.MARKDOWN_NO_ALT));
  }

  @Test
  void notesPicturesOfVaultsWithoutWords() {
    List<Diagnostic> all =
        Bodies.outcome("![[a.png]]\n\n![[a.png|300]]\n\n![[a.png|words]]", Bodies.WIKI)
            .diagnostics();
    assertEquals(2, all.size());
  }
}
