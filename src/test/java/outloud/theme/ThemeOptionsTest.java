package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.TestBuild;
import outloud.TestSite;
import outloud.diagnostic.Diagnostic;
import outloud.output.OutputFile;
import outloud.page.SampleSite;

class ThemeOptionsTest {
  @TempDir Path folder;

  private TestBuild build(String options, String files) {
    String site =
        """
        -- content/site.yaml --
        title: Ada
        base_url: https://ada.dev
        %s
        -- content/profile.yaml --
        name: Ada
        -- content/projects/loom.md --
        ---
        title: Loom
        featured: true
        ---
        A loom.
        -- content/posts/2026-01-01-fine.md --
        ---
        title: Fine
        ---
        All is well.
        %s\
        """
            .formatted(options, files);
    return TestBuild.of(TestSite.of(folder, site));
  }

  private TestBuild good(String options, String files) {
    TestBuild build = build(options, files);
    assertEquals(List.of(), build.result().diagnostics());
    return build;
  }

  private static String style(TestBuild build) {
    return build.site().entrySet().stream()
        .filter(file -> file.getKey().matches("assets/style-\\w+\\.css"))
        .map(file -> ((OutputFile.Made) file.getValue()).text())
        .findFirst()
        .orElse("");
  }

  @Test
  void aSiteWithoutOptionsHasTheStyleAsItIs() {
    String asItIs = DefaultTheme.text(DefaultTheme.theme(), "style.css");
    assertEquals(asItIs, style(good("", "")));
    assertEquals(asItIs, style(good("theme_options:", "")));
  }

  /** A theme that has no style sheet of its own has nowhere else to say them. */
  @Test
  void defaultsOfAThemeWithoutAStyleSheetReachTheStyle() {
    String files =
        """
        -- themes/evening/theme.yaml --
        extends: magazine
        options:
          accent: {default: {light: "#8a3b00", dark: "#ffb77a"}}
          width: {type: number, default: 40}
          motto: {type: text, default: Fit to build}
        -- themes/evening/assets/extra.css --
        p{max-width:calc(var(--width)*1em)}
        """;
    String style = style(good("theme: evening", files));
    assertTrue(
        style.endsWith(
            ":root{--accent:light-dark(#8a3b00,#ffb77a);--width:40}p{max-width:calc(var(--width)*1em)}"),
        style.substring(style.length() - 200));
    String chosen = style(good("theme: evening\ntheme_options: {width: 50}", files));
    assertTrue(chosen.endsWith(":root{--width:50}"), chosen.substring(chosen.length() - 200));
  }

  @Test
  void defaultsOfAThemeWithAStyleSheetAreItsOwnAffair() {
    String files =
        """
        -- themes/plain/theme.yaml --
        options:
          accent: {default: {light: "#8a3b00", dark: "#ffb77a"}}
        -- themes/plain/assets/style.css --
        :root{--accent:#8a3b00}
        """;
    assertEquals(":root{--accent:#8a3b00}", style(good("theme: plain", files)));
  }

  @Test
  void coloursAndFontsReachTheStyleAsCustomProperties() {
    String style =
        style(
            good(
                """
                theme_options:
                  accent: {light: "#00665a", dark: "#7FC"}
                  font: serif
                  portrait: round
                  home: plain
                """,
                ""));
    assertTrue(
        style.endsWith(
            ":root{--accent:light-dark(#00665a,#77ffcc);--portrait:50%;--sans:"
                + FontStacks.BY_NAME.get("serif")
                + "}"),
        style);
  }

  @Test
  void oneColourIsMadeReadableInTheDark() {
    String style = style(good("theme_options: {accent: \"#00665a\"}", ""));
    String dark = style.replaceFirst("(?s).*--accent:light-dark\\(#00665a,(#\\w{6})\\)}$", "$1");
    assertTrue(Colours.contrast(dark, "#161513") >= 4.5, dark);
    assertTrue(Colours.contrast(dark, "#161513") < 4.7, dark);
  }

  @Test
  void aFamilyOfFilesIsPublishedWithDigestsInItsNames() {
    TestBuild build =
        good(
            """
            theme_options:
              font:
                family: My Sans
                fallback: humanist
                files:
                  - fonts/mine.woff2
                  - {file: fonts/mine-italic.woff2, weight: 100 900, style: italic}
            """,
            "-- content/fonts/mine.woff2 --\n"
                + "letters\n"
                + "-- content/fonts/mine-italic.woff2 --\n"
                + "slanted\n");
    List<String> fonts =
        build.site().keySet().stream().filter(path -> path.startsWith("assets/fonts/")).toList();
    assertEquals(2, fonts.size());
    String style = style(build);
    for (String font : fonts) {
      assertTrue(style.contains("src:url(\"" + font.substring("assets/".length()) + "\")"), style);
    }
    assertTrue(style.contains("format(\"woff2\");font-weight:100 900;font-style:italic"), style);
    assertTrue(style.endsWith("{--sans:\"My Sans\"," + FontStacks.BY_NAME.get("humanist") + "}"));
  }

  @ParameterizedTest
  @CsvSource({"../secret.woff2", ".hidden/a.woff2", "node_modules/a.woff2", "fonts/absent.woff2"})
  void aFontThatNobodyWatchesIsNone(String path) {
    Diagnostic problem =
        build(
                "theme_options: {font: {family: Mine, files: [" + path + "]}}",
                "-- secret.woff2 --\nx\n-- content/.hidden/a.woff2 --\nx\n"
                    + "-- content/node_modules/a.woff2 --\nx\n")
            .result()
            .diagnostics()
            .getFirst();
    assertTrue(problem.message().contains("`" + path + "` is none"), problem.message());
  }

  @Test
  void theHomePageHasThreeShapes() {
    List<String> writing = headings("home: writing");
    List<String> portfolio = headings("home: portfolio");
    assertEquals(List.of("Writing", "Building"), writing);
    assertEquals(List.of("Building", "Writing"), portfolio);
    Document plain = Jsoup.parse(good("theme_options: {home: plain}", "").text("index.html"));
    assertEquals(List.of("Ada"), plain.select("h1,h2").eachText());
    assertEquals("Ada", plain.select(".h-card .p-name.u-url.u-uid").text());
    assertEquals("Jan 1, 2026 Fine", plain.select("main li").text());
  }

  private List<String> headings(String option) {
    String html = good("theme_options: {" + option + "}", "").text("index.html");
    return Jsoup.parse(html).select("h2").eachText();
  }

  @Test
  void datesCanBeLeftOut() {
    TestBuild build = good("theme_options: {dates: false}", "");
    assertFalse(build.text("index.html").contains("<time"));
    assertFalse(build.text("archive/index.html").contains("<time"));
    assertTrue(build.text("posts/fine/index.html").contains("<time"));
  }

  @Test
  void aThemeDeclaresItsOwnAndChangesThoseBeneath() {
    String html =
        good(
                "theme: mine\ntheme_options: {width: 66}",
                """
                -- themes/mine/theme.yaml --
                options:
                  accent: {default: {light: "#123456", dark: "#abcdef"}}
                  width: {type: number, default: 40, min: 20, max: 80}
                  ratio: {type: number, default: 1.5}
                  words: {type: text, default: "<Hello>"}
                -- themes/mine/templates/post.peb --
                {{ theme.accent }}/{{ theme.accent.dark }} {{ theme.width + 1 }} {{ theme.ratio * 2 }} \
                {{ theme.words }} {{ theme.home }} {{ theme.font }} {{ theme.dates }} \
                {{ colour('ink') }} {{ colour('ink', 'dark') }} {{ colour('nothing') }}|
                """)
            .text("posts/fine/index.html");
    assertEquals(
        "#123456/#abcdef 67 3.0 &lt;Hello&gt; writing figtree true #1d1b18 #ece7df |",
        html.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "terminal", "magazine"})
  void theStyleAndTheDeclarationOfAThemeSayTheSame(String name) {
    Theme theme = DefaultTheme.shipped(name);
    String css = DefaultTheme.text(theme, "style.css").replaceAll(",\\s+", ",");
    for (ThemeOption option : theme.options().declared()) {
      assertFalse(option.description().isEmpty(), option.name());
      if (theme.options().values().get(option.name()) instanceof OptionValue.Colour colour) {
        assertEquals(Optional.of(colour.light()), theme.colours().find(option.property(), false));
        assertEquals(Optional.of(colour.dark()), theme.colours().find(option.property(), true));
        assertTrue(Colours.contrast(colour.light(), paper(theme, false)) >= 4.5);
        assertTrue(Colours.contrast(colour.dark(), paper(theme, true)) >= 4.5);
      }
      if (theme.options().values().get(option.name()) instanceof OptionValue.Typeface letters) {
        boolean isSaid = css.contains("--" + option.property() + ":");
        assertTrue(
            !isSaid
                || css.contains("--" + option.property() + ":var(--sans)")
                || css.contains("--" + option.property() + ":" + letters.stack()),
            option.name());
      }
    }
  }

  private static String paper(Theme theme, boolean isDark) {
    return theme.colours().find("paper", isDark).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "magazine"})
  void everyThemeThatComesWithTheProgramShowsEveryPage(String name) {
    DefaultTheme.render(SampleSite.site(), DefaultTheme.shipped(name))
        .forEach((path, html) -> assertTrue(html.contains("</html>"), path));
  }

  @Test
  void themeColourFollowsThePaper() {
    String html =
        good(
                "theme: mine",
                "-- themes/mine/assets/extra.css --\n:root { --paper: light-dark(#fff, #000) }\n")
            .text("index.html");
    assertTrue(html.contains("content=\"#fff\" media=\"(prefers-color-scheme: light)\""), html);
    assertTrue(html.contains("content=\"#000\" media=\"(prefers-color-scheme: dark)\""), html);
  }

  @ParameterizedTest
  @CsvSource({
    "#00aa77,#fdfcf9",
    "#ffff00,#ffffff",
    "#0000ff,#161513",
    "#7a1f0d,#161513",
    "#808080,#777777"
  })
  void theNearestReadableColourIsReadAndHardlyMore(String colour, String ground) {
    String near = Colours.readable(colour, ground);
    double contrast = Colours.contrast(near, ground);
    assertTrue(contrast >= 4.5 && contrast < 4.75, near + " " + contrast);
    assertEquals(near, Colours.readable(near, ground));
  }
}
