package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static outloud.markdown.Bodies.html;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.markdown.Markdown.Settings;
import outloud.markdown.TagTable.Entry;

/** The tags of other tools: what each becomes, and that nothing of the author's is lost. */
@SuppressWarnings("StringConcatToTextBlock") // the line ends are what is tested
class TagTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          %[https://x.org/a] ¦ https://x.org/a
          {% embed https://www.x.org/a?b=1%20c %} ¦ https://www.x.org/a?b=1%20c
          {% youtube abc\\_1 %} ¦ https://www.youtube.com/watch?v=abc_1
          {% include youtube.html id="abc" %} ¦ https://www.youtube.com/watch?v=abc
          {% vimeo 12 %} ¦ https://vimeo.com/12
          {% github owner/repo no-readme %} ¦ https://github.com/owner/repo
          {% github https://github.com/o/r %} ¦ https://github.com/o/r
          {% twitter 123 %} ¦ https://twitter.com/i/status/123
          {% tweet 123 %} ¦ https://twitter.com/i/status/123
          {% link https://dev.to/a/b-c %} ¦ https://dev.to/a/b-c
          {% link a/b-c %} ¦ https://dev.to/a/b-c
          {% post a/b-c %} ¦ https://dev.to/a/b-c
          {% codepen https://codepen.io/a/pen/b default-tab=js %} ¦ https://codepen.io/a/pen/b
          {% codesandbox abc %} ¦ https://codesandbox.io/s/abc
          {% stackblitz abc view=preview %} ¦ https://stackblitz.com/edit/abc
          {% replit @ann/x %} ¦ https://replit.com/@ann/x
          {% gist https://gist.github.com/a/1 %} ¦ https://gist.github.com/a/1
          {% gist a/1 file.rb %} ¦ https://gist.github.com/a/1
          {% asciicast 12 %} ¦ https://asciinema.org/a/12
          {{< youtube abc >}} ¦ https://www.youtube.com/watch?v=abc
          {{< youtube id="abc" autoplay="true" >}} ¦ https://www.youtube.com/watch?v=abc
          {{< youtube id = "abc" >}} ¦ https://www.youtube.com/watch?v=abc
          {{< youtube `abc` >}} ¦ https://www.youtube.com/watch?v=abc
          {{< vimeo 12 >}} ¦ https://vimeo.com/12
          {{< gist ann 1 >}} ¦ https://gist.github.com/ann/1
          {{< tweet user="ann" id="1" >}} ¦ https://twitter.com/ann/status/1
          {{< x user="ann" id="1" />}} ¦ https://twitter.com/ann/status/1
          {{< instagram abc >}} ¦ https://www.instagram.com/p/abc
          {{ youtube(id="abc") }} ¦ https://www.youtube.com/watch?v=abc
          {{ vimeo(id="12", autoplay=true) }} ¦ https://vimeo.com/12
          {{ tweet(url="https://x.com/a/status/1") }} ¦ https://x.com/a/status/1
          {%- youtube abc -%} ¦ https://www.youtube.com/watch?v=abc
          """)
  void embeds(String tag, String url) {
    Body body = Bodies.body("a\n\n" + tag + "\n\nb");
    assertEquals(url, ((Block.Embed) body.blocks().get(1)).url());
    String address = "<a href=\"" + Html.attribute(url) + "\">";
    assertTrue(html("a\n" + tag + "\nb").contains("class=\"embed"), html(tag));
    assertTrue(html("- a\n  " + tag).contains(address), html("- a\n  " + tag));
    assertTrue(html("> " + tag).contains(address));
    assertTrue(html("# H\n\n## a " + tag + " b").contains(address));
    assertTrue(html("|x|\n|-|\n|" + tag + "|").contains(address));
    assertEquals(List.of(), Bodies.diagnostics(tag));
    if (tag.indexOf('`') >= 0) {
      return;
    }
    String code = "<code>" + Html.text(tag) + "</code>";
    assertTrue(html("`" + tag + "`").contains(code), "code stays literal");
    assertFalse(html("```\n" + tag + "\n```").contains("<a "), "code stays literal");
    assertFalse(html("<pre>\n" + tag + "\n</pre>").contains("<a "), "code stays literal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          {{< figure src="a.png" alt="x" >}} ¦ a.png ¦ x
          {{< img src=a.png alt=x >}} ¦ a.png ¦ x
          {{< img "a.png" "two words" >}} ¦ a.png ¦ two words
          {% include figure.html src="a.png" alt="x" %} ¦ a.png ¦ x
          {% include image.html url="a.png" caption="x" %} ¦ a.png ¦ x
          {% include thing.html file="a.png" alt="x" %} ¦ a.png ¦ x
          {% img left /a.png 300 200 'x' %} ¦ /a.png ¦ x
          {% image "a.png", "x" %} ¦ a.png ¦ x
          {{ image(src="a.png", alt="x > y") }} ¦ a.png ¦ x > y
          {{ resize_image(path="a.png", width=10, op="fit") }} ¦ a.png ¦ ''
          {{< gallery-photo src="a.png" alt="say \\"x\\"" >}} ¦ a.png ¦ say "x"
          """)
  void showsPictures(String tag, String path, String alt) {
    String picture = "<img src=\"" + path + "\" alt=\"" + Html.attribute(alt) + "\"";
    assertTrue(html(tag).contains(picture), html(tag));
    assertTrue(html("a " + tag + " b").contains(picture));
    assertTrue(Bodies.diagnostics(tag).stream().allMatch(Diagnostic::isNote));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          {{< figure src="a.png" caption="A [b](c.md), *d* &amp; `e`" >}} ¦ A <a href="c.md">b</a>, <em>d</em> &amp; <code>e</code> ¦ A b, d &amp; e
          {% include image.html src="a.png" caption="A <b>c</b>" %} ¦ A <b>c</b> ¦ A c
          {{< figure src="a.png" alt="x" caption="- one" >}} ¦ - one ¦ x
          """)
  void readsMarkdownInCaptions(String tag, String caption, String alt) {
    String html = html("words\n\n" + tag);
    assertTrue(html.contains("<figcaption>" + caption + "</figcaption>"), html);
    assertTrue(html.contains(" alt=\"" + alt + "\""), html);
  }

  @Test
  void readsCaptionsInTagsOfSeveralLines() {
    String tag = "{{< figure\n  src=\"a.png\"\n  caption=\"*b*\"\n>}}";
    for (String prefix : List.of("", "> ", "  ")) {
      String source = "- x\n\n" + prefix + tag.replace("\n", "\n" + prefix);
      String html = html(source);
      assertTrue(html.contains("<figcaption><em>b</em></figcaption>"), html);
    }
    String cut = "{{< figure src=\"a.png\" caption=\"*b*\n> c\" >}}";
    assertTrue(html("> " + cut).contains("a.png"), html("> " + cut));
  }

  @Test
  void readsMarkdownInWhatIncludesAreGiven() {
    String source = "words\n\n{% include note.html content=\"A [b](c.md) *d*\" %}\n";
    assertTrue(html(source).contains("<p>A <a href=\"c.md\">b</a> <em>d</em></p>"), html(source));
    Target.Reference reference =
        Bodies.body(source).markup().references().findFirst().orElseThrow();
    assertEquals("c.md", source.substring(reference.span().start(), reference.span().end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          {% notice tip %} ¦ {% endnotice %} ¦ tip ¦ Tip
          {{% notice warning "Hot" %}} ¦ {{% /notice %}} ¦ warning ¦ Hot
          {{< callout type="danger" title="Hot" >}} ¦ {{< /callout >}} ¦ danger ¦ Hot
          {{< alert >}} ¦ {{< /alert >}} ¦ note ¦ Note
          {{< tip >}} ¦ {{< /tip >}} ¦ tip ¦ Tip
          {% warning(title="Hot") %} ¦ {% end %} ¦ warning ¦ Hot
          {% admonition(type="info") %} ¦ {% end %} ¦ note ¦ Note
          """)
  void setsNoticesApart(String open, String close, String kind, String title) {
    String wanted =
        "<aside class=\"callout callout-"
            + kind
            + "\" role=\"note\">\n<p class=\"callout-title\">"
            + title
            + "</p>\n<p>a <em>b</em></p>\n</aside>";
    assertEquals(wanted, html(open + "\na *b*\n" + close));
    assertEquals(wanted, html(open + "a *b*" + close));
    assertEquals(wanted, html(open + "\n\na *b*\n\n" + close));
    assertEquals(wanted + "\n<p>c</p>", html(open + "a *b*" + close + "\nc"));
    assertEquals(
        "<blockquote>\n" + wanted + "\n</blockquote>", html("> " + open + "\n> a *b*\n> " + close));
    assertTrue(html("- x\n  " + open + "\n  a *b*\n  " + close).contains(wanted));
    Block.Callout callout = (Block.Callout) Bodies.body(open + "\na\n" + close).blocks().getFirst();
    assertEquals(kind, callout.kind());
    assertEquals(title, callout.title());
    assertEquals(1, callout.blocks().size());
    assertEquals(List.of(), Bodies.diagnostics(open + "\na\n" + close));
  }

  @Test
  void nestsWhatEncloses() {
    String text =
        "{% details Out of it %}\na\n\n{% details In it %}\n```js\n{% enddetails %}\n```\n"
            + "{% enddetails %}\n\nb\n{% enddetails %}\n\nc";
    String made = html(text);
    assertTrue(
        made.startsWith("<details class=\"callout\">\n<summary class=\"callout-title\">Out"));
    assertTrue(made.endsWith("<p>b</p>\n</details>\n<p>c</p>"), made);
    assertEquals(2, made.split("<details").length - 1);
    assertEquals("<p>a</p>", html("{% endnotice %}\na\n{{< /tip >}}"));
  }

  @Test
  void quotesWithTheAuthor() {
    String wanted = "<blockquote>\n<p>be</p>\n<p>— <cite>Ann B</cite></p>\n</blockquote>";
    assertEquals(wanted, html("{% quote(author=\"Ann B\") %}\nbe\n{% end %}"));
    assertEquals(wanted, html("{{< blockquote author=\"Ann B\" >}}be{{< /blockquote >}}"));
    assertEquals(wanted, html("{% blockquote Ann B %}\nbe\n{% endblockquote %}"));
  }

  @Test
  void readsTagsThatGoOverLines() {
    assertEquals(
        "<figure><img src=\"a.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"><figcaption>C"
            + "</figcaption></figure>\n<p>b</p>",
        html(
            "{{< figure\n  src=\"a.png\"\n\n>}}\n"
                    .replace("\n\n", "\n- alt=\"x\"\n- caption=\"C\"\n")
                + "b"));
    assertEquals(
        "<p>{{&lt; figure</p>\n<p>src=&quot;a&quot;</p>".replace("&quot;", "\""),
        html("{{< figure\n\nsrc=\"a\""));
  }

  @Test
  void linksDocuments() {
    assertEquals("<p><a href=\"a/b.md#c\">b</a></p>", html("{{< relref \"a/b.md#c\" >}}"));
    assertTrue(html("see {% link _posts/2020-01-02-x.md %}").contains(">2020-01-02-x</a>"));
    assertTrue(html("{% post_url 2020-01-02-x %}").contains(">2020-01-02-x</a>"));
    assertEquals(
        "<p><a href=\"/x/\">Go <em>on</em></a></p>",
        html("{{< button href=\"/x/\" >}}Go *on*{{< /button >}}"));
    assertEquals(
        "<p><a href=\"https://dev.to/ann\">@ann</a> <a href=\"https://dev.to/t/java\">#java</a></p>",
        html("{% user ann %} {% tag java %}"));
  }

  @Test
  void putsInWhatIsKnown() {
    assertEquals(
        "<p>T /x and {{ person }} and {{ a.b }}</p>",
        html(
            "{{ page.title }} {{ \"/x\" | relative_url }} and {{ person }} and {{ a.b }}",
            Bodies.asked(false)));
    assertEquals(
        "<p>/a {{ and {% if %}</p>", html("{{ site.baseurl }}/a {{ '{{' }} and {{ '{% if %}' }}"));
    assertEquals("<p>/a.png {{ \"words\" }}</p>", html("{{ \"/a.png\" }} {{ \"words\" }}"));
    assertEquals(
        List.of(),
        Bodies.diagnostics("{{ person }} {{ a.b }} {{ f(x) }} {{ a || b }} {{{ and }}}"));
    assertEquals(1, Bodies.diagnostics("{{ x | upcase }} {{ gallery() }}").size());
    Diagnostic diagnostic = Bodies.diagnostics("a {{ page.weather | upcase }}").getFirst();
    assertEquals(Code.MARKDOWN_UNKNOWN_TAG, diagnostic.code());
    assertEquals(3, diagnostic.location().column());
    assertEquals("<p>a {{ page.weather | upcase }}</p>", html("a {{ page.weather | upcase }}"));
  }

  private static List<Diagnostic> diagnostics(String text, Settings settings) {
    return Bodies.outcome(text, settings).diagnostics();
  }

  @Test
  void putsInWhatTheFrontMatterSaysWhereTemplatesRun() {
    String text = "[{{ title }}]({{ external_url }}) {{ title | upcase }}";
    assertEquals("<p><a href=\"https://a.example/b\">T</a> T</p>", html(text, Bodies.asked(true)));
    assertEquals("<p>{{ title }}</p>", html("{{ title }}", Bodies.asked(false)));
    assertEquals(List.of(), diagnostics("{{ title }} {{ x | f }}", Bodies.asked(false)));
    assertEquals("<p>a {{ x }}</p>", html("a {{ x }}", Bodies.asked(true)));
    assertEquals(1, diagnostics("a {{ x }}", Bodies.asked(true)).size());
    assertEquals(
        "<p>{{ title }}</p>", html("{% raw %}{{ title }}{% endraw %}", Bodies.asked(true)));
    assertEquals("<p>{{ title | slugify }}</p>", html("{{ title | slugify }}", Bodies.asked(true)));
    assertEquals(1, diagnostics("{{ title | slugify }}", Bodies.asked(true)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "date: \"%-d %B %Y\";3 February 2026",
        "date: '%b %e, %y %H:%M';Feb  3, 26 04:05",
        "date: \"%F %I%p 100%% %Q\";2026-02-03 04AM 100% %Q",
        "date_to_string;03 Feb 2026",
        "date_to_long_string;03 February 2026",
        "date_to_xmlschema;2026-02-03T04:05:06"
      })
  void writesDatesAsTheirFilterSays(String filter, String shown) {
    assertEquals(
        "<p>" + shown + "</p>", html("{{ page.date | " + filter + " }}", Bodies.asked(true)));
  }

  @Test
  void keepsWhatTagsGiveANameTo() {
    assertEquals("<p>shown</p>", html("{% capture x %}\nshown\n{% endcapture %}\n\n{{ x }}"));
    assertEquals("<p>a b</p>", html("{% assign x = \"b\" %}a {{ x }}"));
    assertEquals("<p>T</p>", html("{% assign x = page.title %}{{ x }}", Bodies.asked(true)));
    assertEquals(List.of(), Bodies.diagnostics("{% capture x %}\ny\n{% endcapture %}\n{{ x }}"));
    assertEquals(1, Bodies.diagnostics("{% assign x = y.z %}{{ x }}").size());
    assertEquals(
        "<p>T and </p>", html("{{< param title >}} and {{< param x >}}", Bodies.asked(false)));
    assertEquals(1, diagnostics("{{< param x >}}", Bodies.asked(false)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% if x %}shown{% endif %}",
        "{% for a in b %}\nshown\n{% endfor %}",
        "{% unless x %}shown{% else %}too{% endunless %}",
        "{% include thing.html content=\"shown\" %}",
        "{% include box.html x=3 foo=\"shown to all\" %}",
        "{{< chart \"shown\" >}}",
        "{{< chart >}}\nshown\n{{< /chart >}}",
        "{% chart(a=\"b\") %}\nshown\n{% end %}",
        "{{% chart shown %}}",
        "<div>\n{% chart shown %}\n</div>",
        "a\n\n## x {% chart shown %}",
        "- {% chart shown %}",
        "|a|\n|-|\n|{% chart shown %}|"
      })
  void reportsWhatItCannotDoAndKeepsTheWords(String text) {
    assertTrue(html(text).contains("shown"), html(text));
    assertFalse(html(text).contains("{"), html(text));
    List<Diagnostic> diagnostics = Bodies.diagnostics(text);
    assertEquals(Code.MARKDOWN_UNKNOWN_TAG, diagnostics.getFirst().code());
    assertEquals(1, diagnostics.size(), diagnostics::toString);
  }

  static java.util.stream.Stream<String> names() {
    return TagTable.all().entrySet().stream().map(Map.Entry::getKey).sorted();
  }

  /** Every row of the table does what its meaning says, in two syntaxes. */
  @ParameterizedTest
  @MethodSource("names")
  void keepsWhatEveryKnownTagEncloses(String name) {
    Entry entry = TagTable.all().get(name);
    boolean hides = name.equals("comment");
    for (String text :
        List.of(
            "{% " + name + " %}\ninside\n{% end" + name + " %}\n\nafter",
            "{{< " + name + " >}}inside{{< /" + name + " >}}\n\nafter")) {
      String made = html(text);
      assertEquals(!hides, made.contains("inside"), made);
      assertTrue(made.contains("after"), made);
      assertFalse(made.contains("{"), made);
      boolean opens =
          switch (String.valueOf(entry == null ? "" : entry.meaning())) {
            case "CALLOUT", "DETAILS", "QUOTE" -> true;
            default -> false;
          };
      assertEquals(
          opens,
          made.contains("</aside>")
              || made.contains("</details>")
              || made.contains("</blockquote>"),
          made);
    }
  }

  @Test
  void endsCodeAtItsOwnTag() {
    String made = html("{{< highlight html >}}\n</highlight>\nb{{< / highlight >}}\n\nc");
    assertTrue(made.contains("&lt;/highlight&gt;\nb\n</code>"), made);
    assertTrue(made.endsWith("<p>c</p>"), made);
    assertEquals("<p>a x</p>", html("a {% katex inline %} x {% endkatex %}"));
    assertEquals("<p>a</p>", html("{% comment %}\nx\n{%- endcomment -%}\na"));
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertEquals(
        List.of("the tag `fooBar` is not known; what it was given is shown as text"),
        Bodies.diagnostics("{% fooBar x %}").stream().map(Diagnostic::message).toList());
    assertTrue(
        Bodies.diagnostics("{% include thing.html %}").getFirst().message().contains("thing.html"));
  }

  @Test
  void closesFencesThatAreWrappedInRaw() {
    String code =
        "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-html\">{{ x }}\n"
            + "</code></pre></figure>\n<p>a</p>";
    assertEquals(code, html("```html{% raw %}\n{{ x }}\n```{% endraw %}\n\na"));
    assertEquals(code, html("```html{% raw %}\n{{ x }}\n{% endraw %}```\n\na"));
    assertEquals(code, html("```html{% raw %}\n{{ x }}\n```\n{% endraw %}\n\na"));
    assertEquals(code, html("{% raw %}\n```html\n{{ x }}\n```\n{% endraw %}\n\na"));
    assertEquals(
        "<p>${{ secrets.X }} <code>${{ x }}</code></p>", html("${{ secrets.X }} `${{ x }}`"));
  }

  @Test
  void showsTheFieldsOfObsidianAsWords() {
    assertEquals(
        "<p>Author: Ann <strong>B</strong>: 1 <code>a:: b</code> std::vector</p>",
        html("Author:: Ann **B**:: 1 `a:: b` std::vector", Bodies.WIKI));
    assertEquals("<p>a:: b</p>", html("a:: b"));
    String text = "a\n\n```dataview\nx\n```\n\n```dataview\ny\n```";
    assertEquals("<p>a</p>", html(text, Bodies.WIKI));
    assertEquals(1, Bodies.outcome(text, Bodies.WIKI).diagnostics().size());
  }
}
