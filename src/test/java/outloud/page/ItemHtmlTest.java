package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemHtmlTest {
  private static final String PAGE = "https://ada.dev/blog/posts/hello/";

  private static String written(String html) {
    return ItemHtml.written(html, PAGE, "p1-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          /x.png         ¦ https://ada.dev/x.png
          x.png          ¦ https://ada.dev/blog/posts/hello/x.png
          ./x.png        ¦ https://ada.dev/blog/posts/hello/x.png
          ../x.png?a=../ ¦ https://ada.dev/blog/posts/x.png?a=../
          ../../../../x  ¦ https://ada.dev/x
          /a/b/..        ¦ https://ada.dev/a/
          /a/.well-known ¦ https://ada.dev/a/.well-known
          #part          ¦ https://ada.dev/blog/posts/hello/#part
          ?page=2        ¦ https://ada.dev/blog/posts/hello/?page=2
          //cdn.dev/x    ¦ https://cdn.dev/x
          mailto:a@b.c   ¦ mailto:a@b.c
          data:image/png ¦ data:image/png
          a:b/c          ¦ a:b/c
          é:b            ¦ https://ada.dev/blog/posts/hello/é:b
          """)
  void anAddressHasSchemeAndHost(String here, String there) {
    assertEquals("<img src=\"" + there + "\">", written("<img src=\"" + here + "\">"));
  }

  @Test
  void everyAttributeThatHoldsAddressesIsSeen() {
    assertEquals(
        "<video poster=\"https://ada.dev/p.jpg\" controls>"
            + "<source srcset=\"https://ada.dev/a.webp 1x, https://ada.dev/b,c.webp 2x,"
            + " https://else.dev/c 3x\"></video>",
        written(
            "<video poster='/p.jpg' controls><source srcset=\"/a.webp 1x, /b,c.webp 2x,"
                + " https://else.dev/c 3x\"></video>"));
    assertEquals(
        "<object data=\"https://ada.dev/x.svg\"></object><q cite=\"https://ada.dev/y\">q</q>",
        written("<object data=/x.svg></object><q cite=/y>q</q>"));
  }

  @Test
  void aDrawingKeepsItsOwnParts() {
    assertEquals(
        "<svg><linearGradient id=\"p1-g\"/><rect fill=\"url(#p1-g)\"/><use href=\"#p1-g\"/>"
            + "<image xlink:href=\"https://ada.dev/i.png\"/>"
            + "<a href=\"https://ada.dev/blog/posts/hello/#g\">x</a></svg>",
        written(
            "<svg><linearGradient id=\"g\"/><rect fill=\"url(#g)\"/><use href=\"#g\"/>"
                + "<image xlink:href=\"/i.png\"/><a href=\"#g\">x</a></svg>"));
  }

  @Test
  void idsAreThePostsOwnAndFootnotesLeadToThePage() {
    assertEquals(
        "<sup id=\"p1-fnref-1\"><a href=\"" + PAGE + "#fn-1\">1</a></sup>",
        written("<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>"));
    assertEquals(
        "<label for=\"p1-a\">x</label><td headers=\"p1-b p1-c\">y</td>",
        written("<label for=\"a\">x</label><td headers=\"b c\">y</td>"));
  }

  @Test
  void whatNeedsOurStyleOrScriptIsLeftOut() {
    assertEquals(
        "<h2 id=\"p1-x\">Why</h2><pre><code class=\"language-java\">int i;</code></pre>",
        written(
            "<h2 id=\"x\">Why <a class=\"anchor\" href=\"#x\">#</a></h2><pre tabindex=\"0\"><code"
                + " class=\"language-java\"><span class=\"k\">int</span> i;</code></pre>"));
    assertEquals(
        "<p>a<span lang=\"de\">b</span></p>",
        written(
            "<p style=\"color:red\" onclick='x(\"y\")'>a<span lang=\"de\">b</span></p>"
                + "<script>if (a < b) {}</script><style>p > a {}</style>"));
  }

  @Test
  void cellsStayOnTheirSide() {
    assertEquals(
        "<th align=\"right\">a</th><td align=\"center\">b</td><td class=\"x\">c</td>",
        written(
            "<th class=\"right\">a</th><td style=\"text-align: center\">b</td>"
                + "<td class=\"x\" style=\"text-align:x\">c</td>"));
  }

  @Test
  void textStaysText() {
    String text = "<p>a &lt; b, 1 < 2 <3 &amp;c; x=\"y\" src=\"/z\"</p>";
    assertEquals(text, written(text));
    assertEquals("<p>a</p><a href=\"x", written("<p>a</p><a href=\"x"));
  }

  @Test
  void quotationMarksStayInTheirAttribute() {
    assertEquals(
        "<a title=\"say &quot;x&quot;\" href=\"https://ada.dev/a&quot;b\">x</a>",
        written("<a title='say \"x\"' href='/a\"b'>x</a>"));
  }

  @Test
  void aHostileTextTakesNoLongerThanAnyOther() {
    String open = "<a href=\"x".repeat(100_000);
    String deep = "<span class=\"k\">".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(written(open + deep).length() > 100_000));
    assertEquals("", assertTimeoutPreemptively(Duration.ofSeconds(20), () -> written(deep)));
  }
}
