package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.DiagnosticFormat;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.PostPage;
import outloud.page.SampleSite;

class ThemeRendererTest {
  private static final Page POST =
      new PagePlanner().plan(SampleSite.site(), ThemeWords.ENGLISH).getFirst().page().get();

  private static final String MINE = "themes/mine/templates/post.peb";

  private static Outcome<String> render(String post) {
    Theme theme = DefaultTheme.with(Map.of("templates/post.peb", post));
    return new ThemeRenderer(theme, "/base").render(POST);
  }

  private static Diagnostic problem(String post) {
    Outcome<String> outcome = render(post);
    assertTrue(outcome.value().isEmpty(), "rendered: " + outcome);
    return outcome.diagnostics().getFirst();
  }

  @Test
  void whatAuthorsWriteIsText() {
    Page page =
        new PagePlanner()
            .plan(
                SampleSite.hostile("<script>alert('1')</script>\" onload=\"x"), ThemeWords.ENGLISH)
            .getFirst()
            .page()
            .get();
    String html = new ThemeRenderer(DefaultTheme.theme(), "").render(page).value().orElseThrow();
    Document document = Jsoup.parse(html);
    assertEquals(0, document.select("script:not([src]):not([type])").size());
    assertEquals(0, document.select("[onload]").size());
    assertEquals("<script>alert('1')</script>\" onload=\"x", document.select("h1").text());
  }

  /** Whatever stands in a title, a string of JSON ends where the template ends it. */
  @Test
  void eachPlaceHasItsEscape() throws Exception {
    String hostile = "</script> ]]> <!-- \\ \" ' ` ${x} & \u2028 \u0007 \n é 🙂";
    Page page =
        new PagePlanner()
            .plan(SampleSite.hostile(hostile), ThemeWords.ENGLISH)
            .getFirst()
            .page()
            .get();
    String html =
        rendered(
            page,
            """
            <script type="application/json">{"a": "{{ page.title | escape('json') }}"}</script>
            <script>var b = "{{ page.title | escape('js') }}"</script>
            <i data-c="{{ page.title }}" data-d='{{ page.title }}' data-e='{"a": "{{ page.title |\
             escape('json') }}"}'></i>
            {% autoescape 'xml' %}<b>{{ page.title }}</b>{% endautoescape %}
            {% autoescape 'json' %}<script type="x">"{{ page.title }}"</script>{% endautoescape %}
            """);
    Document document = Jsoup.parse(html);
    ObjectMapper json = new ObjectMapper();
    assertEquals(3, document.select("script").size(), html);
    String title = page.head().shareTitle();
    for (Element script : document.select("script")) {
      String data = script.data().replaceFirst("^var b = ", "");
      JsonNode read = json.readTree(data);
      assertEquals(title, (read.isTextual() ? read : read.get("a")).asText(), html);
    }
    Element element = document.expectFirst("i");
    assertEquals(title, element.attr("data-c"));
    assertEquals(title, element.attr("data-d"));
    assertEquals(title, json.readTree(element.attr("data-e")).get("a").asText());
    assertEquals(1, document.select("b").size());
  }

  private static String rendered(Page page, String post) {
    Theme theme = DefaultTheme.with(Map.of("templates/post.peb", post));
    return new ThemeRenderer(theme, "").render(page).value().orElseThrow();
  }

  @Test
  void aMisspeltNameIsReportedAtItsLine() {
    Diagnostic problem = problem("<p>fine</p>\n<h1>{{ page.titel }}</h1>\n");
    assertEquals(
        """
        themes/mine/templates/post.peb:2:13: error: there is no `titel` here  [theme/template-error]
          2 | <h1>{{ page.titel }}</h1>
            |             ^^^^^
          Did you mean `title`?
        """,
        DiagnosticFormat.text(problem));
  }

  @Test
  void aMisspeltVariableIsReportedToo() {
    Diagnostic problem = problem("{{ pgae.title }}");
    assertEquals("there is no variable `pgae` here", problem.message());
    assertEquals("Did you mean `page`?", problem.hint());
  }

  @Test
  void aSyntaxErrorHasItsLine() {
    Diagnostic problem = problem("one\n{% if %}\n{% endif %}\n");
    assertEquals(Code.THEME_TEMPLATE_ERROR, problem.code());
    assertEquals("themes/mine/templates/post.peb", problem.location().path());
    assertEquals(2, problem.location().line());
  }

  /** However long a tag is: the search for its end does not fill the stack. */
  @Test
  void aTagIsLookedThroughWhateverItsLength() {
    String words = "100% of it ".repeat(50_000);
    Diagnostic problem = problem("{% set x = \"" + words + "\" %}\n{% if true %}\nx");
    assertEquals("`{% if %}` is never closed", problem.message());
    assertEquals(2, problem.location().line());
  }

  @Test
  void aMissingPartialIsReportedWhereItIsAskedFor() {
    Diagnostic problem = problem("\n{% include \"post-rwo.peb\" %}");
    assertEquals(Code.THEME_TEMPLATE_MISSING, problem.code());
    assertEquals(
        new Location(MINE, 2, 12, 14, "{% include \"post-rwo.peb\" %}"), problem.location());
    assertEquals("Did you mean `post-row.peb`?", problem.hint());
  }

  /** What has names of its own is empty where none of them says anything. */
  @Test
  void aValueThatSaysNothingIsEmpty() {
    String asked =
        "{% if X is empty %}empty{% endif %}{% if X is not empty %}full{% endif %}"
            + "{% if X is null %} null{% endif %}{% if X is not null %} there{% endif %}";
    assertEquals("full there", rendered(POST, asked.replace("X", "page.date")));
    assertEquals("full there", rendered(POST, asked.replace("X", "page.path")));
    assertEquals("empty null", rendered(POST, asked.replace("X", "page.original")));
    assertEquals("empty there", rendered(POST, asked.replace("X", "page.original.url")));
  }

  /** Wherever it is printed, it is found; what Pebble itself makes of it has no line. */
  @Test
  void aValueThatCannotBePrintedIsFound() {
    List<String> places =
        List.of(
            "{{ page.date }}",
            "{{ page.date | raw }}",
            "{{ true ? page.date : 'no' }}",
            "{{ page.date.iso }}{{ page . date }}",
            "{% autoescape false %}{{ page.date }}{% endautoescape %}");
    for (String place : places) {
      Diagnostic problem = problem("<p>\n" + place);
      assertEquals(
          "`page.date` has names of its own and cannot be printed itself", problem.message());
      assertEquals(2, problem.location().line());
      assertEquals(
          place.replace(" . ", ".").lastIndexOf("page.date") + 1,
          problem.location().column(),
          place);
    }
    Diagnostic filtered = problem("\n{{ page.tags | first }}");
    assertEquals(new Location(MINE, 2, 4, 9, "{{ page.tags | first }}"), filtered.location());
  }

  @Test
  void finishedHtmlIsNotShownAsText() {
    String body = ((PostPage) POST).body();
    assertEquals(body.strip(), rendered(POST, "{{ page.body | raw }}").strip());
    assertTrue(rendered(POST, "{{ page.body | escape }}").contains("&lt;"));
    assertTrue(
        rendered(POST, "{% autoescape 'json' %}{{ page.body }}{% endautoescape %}").contains("p"));
    assertEquals(String.valueOf(body.length()), rendered(POST, "{{ page.body | length }}"));
    Diagnostic problem = problem("<article>\n{{ page.title }} {{ page.body }}</article>");
    assertEquals("`page.body` is HTML, and its tags would be shown as text", problem.message());
    assertEquals("Write `| raw` behind it, or `| escape` where that is meant.", problem.hint());
    assertEquals(21, problem.location().column());
  }

  @Test
  void aPathIsComparedAsTheTextThatItPrints() {
    String path = rendered(POST, "{{ page.path }}");
    String asked = "{% if page.path == '" + path + "' %}same{% else %}other{% endif %}";
    assertEquals("same", rendered(POST, asked));
    assertEquals("other", rendered(POST, asked.replace("==", "!=")));
    assertEquals("same", rendered(POST, "{% if page.date == page.date %}same{% endif %}"));
  }

  @Test
  void aValueWithNamesIsNeverComparedWithAText() {
    Diagnostic problem =
        problem("<p>\n{% if 'a' == 'a' and page.date != '2026-03-02' %}{% endif %}");
    assertEquals(2, problem.location().line());
    assertEquals(35, problem.location().column());
    assertEquals("Compare one of them: iso, text, brief, day, year.", problem.hint());
  }

  @Test
  void noTemplateLeavesTheTheme() {
    for (String path : List.of("../../site.yaml", "/etc/passwd", "templates/../post.peb")) {
      assertEquals(
          Code.THEME_TEMPLATE_MISSING, problem("{% include \"" + path + "\" %}").code(), path);
    }
  }

  @Test
  void noTemplateReachesClasses() {
    Diagnostic problem = problem("{{ page.getClass().getClassLoader() }}");
    assertEquals(Code.THEME_TEMPLATE_ERROR, problem.code());
  }

  @Test
  void anUnknownAssetIsReportedWithTheOneThatWasMeant() {
    Diagnostic problem = problem("<p>\n{{ asset('stlye.css') }}");
    assertEquals("Did you mean `style.css`?", problem.hint());
    assertEquals(2, problem.location().line());
  }

  @Test
  void functionsKnowTheBasePath() {
    String html =
        render("{{ url('/about/') }} {{ url('https://x.example/') }} {{ asset('site.js') }}")
            .value()
            .orElseThrow();
    assertTrue(
        html.matches("/base/about/ https://x.example/ /base/assets/site-[0-9a-f]{10}\\.js"), html);
  }

  @Test
  void anAuthorsFileReplacesOneOfTheThemes() {
    Theme theme = DefaultTheme.with(Map.of("assets/style.css", "a { }", "assets/more.css", "b{}"));
    assertTrue(theme.templates().containsKey("base.peb"));
    assertEquals("a{}", DefaultTheme.text(theme, "style.css"));
    assertTrue(theme.assets().keySet().containsAll(List.of("site.js", "more.css")));
  }

  @Test
  void manyThreadsRenderTheSame() {
    ThemeRenderer renderer = new ThemeRenderer(DefaultTheme.theme(), "");
    List<String> pages =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(_ -> renderer.render(POST).value().orElseThrow())
            .distinct()
            .toList();
    assertEquals(1, pages.size());
    assertFalse(pages.getFirst().isBlank());
  }
}
