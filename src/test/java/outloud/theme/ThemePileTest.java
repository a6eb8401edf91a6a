package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestBuild;
import outloud.TestSite;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.output.OutputFile;

/** Themes that stand on each other, built by the real program. */
class ThemePileTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      title: Ada
      base_url: https://ada.dev
      theme: mine
      -- content/posts/2026-01-01-fine.md --
      ---
      title: Fine
      ---
      All is well.
      """;

  @TempDir Path folder;

  private TestBuild build(String files) {
    return TestBuild.of(TestSite.of(folder, SITE + files));
  }

  private String post(String files) {
    TestBuild build = build(files);
    assertEquals(List.of(), build.result().diagnostics());
    return build.text("posts/fine/index.html");
  }

  private Diagnostic problem(String files) {
    TestBuild build = build(files);
    assertFalse(build.committed());
    return build.result().diagnostics().getFirst();
  }

  private static String style(TestBuild build) {
    return build.site().values().stream()
        .filter(file -> file.path().value().matches("assets/style-\\w+\\.css"))
        .map(file -> ((OutputFile.Made) file).text())
        .findFirst()
        .orElse("");
  }

  @Test
  void oneBlockIsReplacedAndTheRestIsKept() {
    String html =
        post(
            """
            -- themes/mine/templates/post.peb --
            {% extends "default/post.peb" %}
            {% block meta %}<p>mine</p>{{ parent() }}{% endblock %}
            -- themes/mine/templates/base.peb --
            {% extends "default/base.peb" %}
            {% block footer %}<footer>Good bye</footer>{% endblock %}
            """);
    assertTrue(html.contains("<p>mine</p><div class=\"side facts\""), html);
    assertTrue(html.contains("Jan 1, 2026"), html);
    assertTrue(html.contains("<h1 class=\"p-name\" dir=\"auto\">Fine</h1>"), html);
    assertTrue(html.contains("<footer>Good bye</footer>"), html);
    assertFalse(html.contains("site-footer"), html);
  }

  @Test
  void themesStandOnEachOtherAndEachIsReachedByItsName() {
    String html =
        post(
            """
            -- themes/mine/theme.yaml --
            extends: yours
            -- themes/mine/templates/post.peb --
            {% extends "yours/post.peb" %}
            {% block meta %}{{ parent() }}<p>mine</p>{% endblock %}
            -- themes/yours/templates/post.peb --
            {% extends "default/post.peb" %}
            {% block meta %}<p>yours</p>{% endblock %}
            """);
    assertTrue(html.contains("<p>yours</p><p>mine</p>"), html);
  }

  @Test
  void changesToTheDefaultThemeReachTheOneThatComesWithTheProgram() {
    String html =
        post(
            """
            -- content/site.yaml --
            base_url: https://ada.dev
            title: Ada
            -- themes/default/templates/post.peb --
            {% extends "default/post.peb" %}
            {% block meta %}<p>changed</p>{% endblock %}
            """);
    assertTrue(html.contains("<p>changed</p>"), html);
  }

  @Test
  void aTemplateInTheMiddleReachesTheOneBeneathByItsOwnName() {
    String html =
        post(
            """
            -- themes/mine/theme.yaml --
            extends: default
            -- themes/mine/templates/post.peb --
            {% extends "default/post.peb" %}
            {% block meta %}{{ parent() }}<p>mine</p>{% endblock %}
            -- themes/default/templates/post.peb --
            {% extends "default/post.peb" %}
            {% block meta %}<p>changed</p>{% endblock %}
            """);
    assertTrue(html.contains("<p>changed</p><p>mine</p>"), html);
  }

  @Test
  void everyThemeAddsToTheStyleOrReplacesIt() {
    String more =
        """
        -- themes/mine/theme.yaml --
        extends: yours
        -- themes/mine/assets/extra.css --
        .c { color: red }
        -- themes/yours/assets/extra.css --
        .b { color: red }
        """;
    String added = style(build(more));
    assertTrue(added.contains("--paper:") && added.endsWith(".b{color:red}.c{color:red}"), added);
    assertEquals(
        ".a{color:red}.b{color:red}.c{color:red}",
        style(build(more + "-- themes/yours/assets/style.css --\n.a { color: red }\n")).strip());
    assertTrue(
        build(more).site().keySet().stream().noneMatch(path -> path.contains("assets/extra")));
  }

  @Test
  void aThemeThatStandsOnItselfIsReported() {
    Diagnostic problem =
        problem(
            """
            -- themes/mine/theme.yaml --
            extends: yours
            -- themes/yours/theme.yaml --
            name: Yours
            extends: mine
            """);
    assertEquals(Code.THEME_NOT_FOUND, problem.code());
    assertEquals("the theme `mine` stands on itself: mine on yours", problem.message());
    assertEquals("themes/yours/theme.yaml", problem.location().path());
    assertEquals(2, problem.location().line());
  }

  @Test
  void aThemeBeneathThatIsNotThereIsReportedWhereItIsNamed() {
    Diagnostic problem = problem("-- themes/mine/theme.yaml --\nextends: defualt\n");
    assertEquals("themes/mine/theme.yaml", problem.location().path());
    assertEquals("Did you mean `default`?", problem.hint());
  }

  @Test
  void templatesThatExtendEachOtherAreReported() {
    Diagnostic problem =
        problem("-- themes/mine/templates/post.peb --\n{% extends \"post.peb\" %}\n");
    assertEquals(Code.THEME_TEMPLATE_ERROR, problem.code());
    assertEquals("this template extends itself: post.peb extends post.peb", problem.message());
    assertEquals(1, problem.location().line());
    assertEquals("Did you mean `default/post.peb`?", problem.hint());
  }
}
