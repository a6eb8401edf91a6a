package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static outloud.markdown.Bodies.html;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;

@SuppressWarnings("StringConcatToTextBlock") // the line ends are what is tested
class MarkdownLinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [a](https://x.org "t") ¦ <a href="https://x.org" title="t">a</a>
          [a](mailto:a@b.c) ¦ <a href="mailto:a@b.c">a</a>
          [a](//x.org/y) ¦ <a href="//x.org/y">a</a>
          a <https://x.org> ¦ a <a href="https://x.org">https://x.org</a>
          <me@x.org> ¦ <a href="mailto:me@x.org">me@x.org</a>
          [a](<https://x.org/a b>) ¦ <a href="https://x.org/a%20b">a</a>
          [a [b](https://x.org) c](https://y.org) ¦ [a <a href="https://x.org">b</a> c](<a href="https://y.org">https://y.org</a>)
          [https://x.org](https://x.org) ¦ <a href="https://x.org">https://x.org</a>
          <a href="https://y.org">https://x.org</a> ¦ <a href="https://y.org">https://x.org</a>
          [a]({{ site.url }}/about) ¦ <a href="/about">a</a>
          [a](javascript:alert(1)) ¦ a
          [a](JAVA&#115;cript:alert(1)) ¦ a
          [a](data:text/html,x) ¦ a
          ![a](vbscript:x) ¦ a
          [a]() ¦ a
          """)
  void finishesAddressesThatMeanTheSameEverywhere(String source, String expected) {
    assertEquals("<p>" + expected + "</p>", html(source));
    assertTrue(
        source.contains("site.url")
            || Bodies.body(source).markup().references().findAny().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other.md",
        "../a%20b.md#part",
        "/about/",
        "./x",
        "README.md",
        "img/x.png",
        "main.rs",
        "a.html"
      })
  void leavesTheAuthorsOwnPathsOpen(String path) {
    Markup markup = Bodies.body("[a](" + path + ")").markup();
    Target.Reference reference = markup.references().findFirst().orElseThrow();
    assertEquals(path, reference.path());
    assertEquals(Target.Kind.LINK, reference.kind());
    assertEquals("a.md", reference.from().value());
    assertEquals(4, reference.span().start());
    assertEquals(4 + path.length(), reference.span().end());
    assertEquals("<p>a</p>\n", markup.html(_ -> Optional.empty()));
    assertEquals(List.of(), Bodies.diagnostics("[a](" + path + ")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [a](#part) ¦ LINK ¦ #part
          [a]({% post_url 2020-01-02-x %}) ¦ POST_URL ¦ 2020-01-02-x
          [a]({{ site.baseurl }}{% post_url a/2020-01-02-x %}#part) ¦ POST_URL ¦ a/2020-01-02-x#part
          [a]({% link _posts/x.md %}) ¦ LINK ¦ /_posts/x.md
          [a]({{< ref "posts/x.md#part" >}}) ¦ REF ¦ posts/x.md#part
          [a]({{< relref x.md >}}) ¦ REF ¦ x.md
          [a]({{% ref "x.md" %}}) ¦ REF ¦ x.md
          [a]({{ "/x y" | relative_url }}) ¦ LINK ¦ /x y
          [a]({{ '/x' | prepend: site.baseurl }}) ¦ LINK ¦ /x
          [a]({{ site.baseurl }}/x/) ¦ LINK ¦ /x/
          [a]({{ site.url }}) ¦ LINK ¦ /
          ![a]({{ site.url }}/a.png) ¦ PICTURE ¦ /a.png
          <a href="{% post_url 2020-01-02-x %}">a</a> ¦ POST_URL ¦ 2020-01-02-x
          <a href="{{ "/x" | relative_url }}">a</a> ¦ LINK ¦ /x
          <img alt='' src=a.png> ¦ PICTURE ¦ a.png
          <video poster='a b.png'></video> ¦ PICTURE ¦ a b.png
          [a](https://github.com/o/r/blob/main/b.md) ¦ LINK ¦ https://github.com/o/r/blob/main/b.md
          """)
  void readsTheReferencesOfOtherTools(String source, String kind, String path) {
    Target.Reference reference =
        Bodies.body(source).markup().references().findFirst().orElseThrow();
    assertEquals(path, reference.path());
    assertEquals(kind, reference.kind().name());
    assertEquals(List.of(), Bodies.diagnostics(source));
  }

  @Test
  void reportsTemplatesThatNobodyKnows() {
    Diagnostic diagnostic = Bodies.diagnostics("[a]({{ site.data.x }}/y)").getFirst();
    assertEquals(Code.LINK_BROKEN, diagnostic.code());
    assertEquals(5, diagnostic.location().column());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <img srcset="a.png 1x,b.png 2x, c d.png"> ¦ <img srcset="[a.png] 1x,[b.png] 2x, [c] d.png">
          <img srcset="data:image/png;base64,AA== 1x, a.png 2x"> ¦ <img srcset="data:image/png;base64,AA== 1x, [a.png] 2x">
          <a href='x.md' id="b">c</a> ¦ <a href="[x.md]" id="b">c</a>
          <a class=x href=x.md>c</a> ¦ <a class=x href="[x.md]">c</a>
          <a href="https://x.org/?a&b">c</a> ¦ <a href="https://x.org/?a&b">c</a>
          <a href="javascript:x" id="b">c</a> ¦ <a id="b">c</a>
          <a href="">c</a> ¦ <a href="">c</a>
          <embed src="x.svg"> ¦ <embed src="[x.svg]">
          <use href="#x"></use> ¦ <use href="#x"></use>
          """)
  void opensTheAddressesOfRawHtml(String source, String expected) {
    Markup markup = Bodies.body("x " + source).markup();
    String html = markup.html(reference -> Optional.of("[" + reference.path() + "]"));
    assertEquals("<p>x " + expected + "</p>\n", html);
  }

  @Test
  void knowsWhereAnAddressOfRawHtmlStands() {
    String text = "> one\n\n<p>\n<!-- x.md --><a\n href=\"x.md\">y</a> <a href='z.md'>z</a></p>\n";
    List<Target.Reference> references = Bodies.body(text).markup().references().toList();
    assertEquals(
        "x.md", text.substring(references.get(0).span().start(), references.get(0).span().end()));
    assertEquals(text.lastIndexOf("x.md"), references.get(0).span().start());
    assertEquals(text.indexOf("z.md"), references.get(1).span().start());
  }

  @Test
  void knowsEveryAnchor() {
    assertEquals(
        List.of("a", "b", "c", "d", "^e-1"),
        Bodies.body(
                "# A\n\n# B\n\n> <i id=c></i>x<a name='d'></a>\n\nwords ^e-1",
                new Markdown.Settings(Optional.of("t"), true, false))
            .markup()
            .anchors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          ![a|300](x.png) ¦ <img src="x.png" alt="a" width="300" loading="lazy" decoding="async">
          ![a|b|300x20](x.png) ¦ <img src="x.png" alt="a|b" width="300" height="20" loading="lazy" decoding="async">
          ![a|b](x.png) ¦ <img src="x.png" alt="a|b" loading="lazy" decoding="async">
          ![a](x.mp4) ¦ <video src="x.mp4" controls preload="metadata" aria-label="a"></video>
          ![](x.mp3) ¦ <audio src="x.mp3" controls preload="metadata"></audio>
          ![](a/x.pdf) ¦ <a href="a/x.pdf">x.pdf</a>
          """)
  void showsEachKindOfFileInItsWay(String source, String expected) {
    assertEquals("<p>" + expected + "</p>", html(source));
    if (source.startsWith("![](")) {
      String wiki = "![[" + source.substring(4, source.length() - 1) + "]]";
      assertEquals("<p>" + expected + "</p>", html(wiki, Bodies.WIKI));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "momscancode.com, https://momscancode.com",
    "www.x.org/a, https://www.x.org/a",
    "docs.rs/serde, https://docs.rs/serde",
    "example.com/a.html, https://example.com/a.html",
    "x.io:8080/y, https://x.io:8080/y",
    "me@x.org, mailto:me@x.org",
    "www.x.com/@name, https://www.x.com/@name",
    "x.com/@name, https://x.com/@name",
    "www.x.com?to=me@x.org, https://www.x.com?to=me@x.org",
    "http//example.com, http://example.com",
    "https//example.com/a, https://example.com/a",
    "https:/example.com/a, https://example.com/a",
    "HTTP:///example.com, http://example.com"
  })
  void completesAddressesWithoutAScheme(String destination, String url) {
    String text = "one\n\ntwo [a](" + destination + ")";
    assertEquals("<p>one</p>\n<p>two <a href=\"" + url + "\">a</a></p>", html(text));
    Diagnostic diagnostic = Bodies.diagnostics(text).getFirst();
    assertEquals(Code.LINK_NO_SCHEME, diagnostic.code());
    assertEquals("Write `" + url + "`.", diagnostic.hint());
    assertEquals(3, diagnostic.location().line());
    assertEquals(9, diagnostic.location().column());
    assertEquals(destination.length(), diagnostic.location().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http/2.md", "http.md", "https:///", "http//", "httpd//x.md", "http//a"})
  void onlyAWholeHostMakesABrokenScheme(String destination) {
    String text = "[a](" + destination + ")";
    assertTrue(
        Bodies.diagnostics(text).stream().noneMatch(d -> d.code() == Code.LINK_NO_SCHEME), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          see https://x.org/a_b_c. ¦ see <a href="https://x.org/a_b_c">https://x.org/a_b_c</a>.
          (https://x.org/y_(z)) ¦ (<a href="https://x.org/y_(z)">https://x.org/y_(z)</a>)
          www.x.org, ¦ <a href="https://www.x.org">www.x.org</a>,
          **https://x.org** ¦ <strong><a href="https://x.org">https://x.org</a></strong>
          看https://x.org/a。好 ¦ 看<a href="https://x.org/a">https://x.org/a</a>。好
          `https://x.org` ¦ <code>https://x.org</code>
          a https://x.org/?a=1&b=2 ¦ a <a href="https://x.org/?a=1&amp;b=2">https://x.org/?a=1&amp;b=2</a>
          a https://x.org/a\\_b ¦ a <a href="https://x.org/a_b">https://x.org/a_b</a>
          xhttps://x.org www. http:// ¦ xhttps://x.org www. http://
          """)
  void linksBareAddresses(String source, String expected) {
    assertEquals("<p>" + expected + "</p>", html(source));
  }

  @Test
  void showsALineThatIsOnlyAnAddressAsEmbed() {
    Body body = Bodies.body("a\nhttps://x.org/p/\nb");
    assertEquals(
        "<p>a</p>\n<p class=\"embed\"><a href=\"https://x.org/p/\">x.org/p</a></p>\n<p>b</p>",
        html("a\nhttps://x.org/p/\nb"));
    assertEquals("https://x.org/p/", ((Block.Embed) body.blocks().get(1)).url());
    assertEquals(2, body.blocks().get(1).span().start());
    assertEquals(18, body.blocks().get(1).span().end());
    assertTrue(Bodies.body("- https://x.org").blocks().getFirst() instanceof Block.Items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [[note]] ¦ <a href="note">note</a>
          [[path/some_note|words]] ¦ <a href="path/some_note">words</a>
          [[a_b | c d ]] ¦ <a href="a_b">c d</a>
          [[path/some_note#Head]] ¦ <a href="path/some_note#Head">some_note</a>
          [[#My Head]] ¦ <a href="#My Head">My Head</a>
          ![[x.png|300]] ¦ <img src="x.png" alt="" width="300" loading="lazy" decoding="async">
          ![[x.png|Words]] ¦ <img src="x.png" alt="Words" loading="lazy" decoding="async">
          ![[note#part]] ¦ <a href="note#part">note</a>
          `[[note]]` ¦ <code>[[note]]</code>
          a %%hidden%% b ¦ a  b
          [[]] [[a ¦ [[]] [[a
          """)
  void followsWikilinks(String source, String expected) {
    assertEquals("<p>" + expected + "</p>", html(source, Bodies.WIKI));
  }

  @Test
  void knowsWhatAWikilinkMeans() {
    List<Target.Reference> references =
        Bodies.body(
                "# [[a|b]]\n\n![[x.png]] ![[y.pdf]]",
                new Markdown.Settings(Optional.of("t"), true, false))
            .markup()
            .references()
            .toList();
    assertEquals(
        List.of(Target.Kind.WIKILINK, Target.Kind.WIKI_EMBED, Target.Kind.WIKI_EMBED),
        references.stream().map(Target.Reference::kind).toList());
    assertEquals(11, references.get(1).span().start());
  }

  @Test
  void namesBlocks() {
    assertEquals("<div id=\"^a-1\">\n<p>words</p>\n</div>", html("words ^a-1", Bodies.WIKI));
    assertEquals(
        "<ul>\n<li><span id=\"^b\">one</span></li>\n<li>two^c</li>\n</ul>",
        html("- one ^b\n- two^c", Bodies.WIKI));
    assertEquals(
        "<div id=\"^d\">\n<blockquote>\n<p>a</p>\n</blockquote>\n</div>\n<p>b</p>",
        html("> a\n\n^d\n\nb", Bodies.WIKI));
    assertEquals(
        "<div id=\"^e\">\n<blockquote>\n<p>a</p>\n</blockquote>\n</div>",
        html("> a\n^e", Bodies.WIKI));
    assertEquals("<p>words ^a-1</p>", html("words ^a-1"));
    assertEquals("<div id=\"^abc-123\">\n<p>words</p>\n</div>", html("words ^abc-123"));
  }

  @Test
  void leavesWikilinksAloneWhenNotAsked() {
    assertEquals("<p>[[0,1]] ![[x]] %%a%%</p>", html("[[0,1]] ![[x]] %%a%%"));
    assertEquals("<p>a</p>\n<p>d</p>", html("a\n\n%%\nb\n\nc\n%%\n\nd", Bodies.WIKI));
  }

  @Test
  void showsPictures() {
    String rest = " loading=\"lazy\" decoding=\"async\">";
    assertEquals("<p><img src=\"a.png\" alt=\"x y\"" + rest + "</p>", html("![x *y*](a.png)"));
    assertEquals(
        "<figure><img src=\"a.png\" alt=\"x\"" + rest + "<figcaption>T “t”</figcaption></figure>",
        html("![x](a.png \"T “t”\")"));
    assertEquals(
        "<p><img src=\"https://x.org/a.png\" alt=\"\" class=\"align-center\" width=\"30\""
            + rest
            + "</p>",
        html("![](https://x.org/a.png align=\"center\" width=\"30\")"));
    assertEquals(
        "<p><img src=\"my a.png\" alt=\"\" width=\"30\" height=\"20\"" + rest + "</p>",
        html("![](my a.png =30x20)"));
    assertEquals(
        "<p><a href=\"https://x.org\"><img src=\"a.png\" alt=\"x\"" + rest + "</a></p>",
        html("[![x](a.png)](https://x.org)"));
    Target.Reference reference =
        Bodies.body("![x](a.png)").markup().references().findFirst().orElseThrow();
    assertEquals(Target.Kind.PICTURE, reference.kind());
  }

  @Test
  void resolvesReferencesWhereverTheyAreDefined() {
    assertEquals(
        "<p><a href=\"https://x.org\" title=\"t\">a</a> <a href=\"b.md\">c</a></p>",
        html("[a] [c][b]\n\n[a]: https://x.org \"t\"\n[b]: b.md"));
    assertTrue(
        html("|a|\n|-|\n|[x]|\n\n[x]: https://x.org").contains("<a href=\"https://x.org\">x</a>"));
  }
}
