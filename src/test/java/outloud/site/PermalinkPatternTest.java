package outloud.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date     | /<categories>/<year>/<month>/<day>/<title><output_ext>",
        "pretty   | /<categories>/<year>/<month>/<day>/<title>/",
        "ordinal  | /<categories>/<year>/<y_day>/<title><output_ext>",
        "weekdate | /<categories>/<year>/W<week>/<short_day>/<title><output_ext>",
        "none     | /<categories>/<title><output_ext>",
        ":year/:title        | /<year>/<title>",
        "/:year_:month-:day  | /<year>_<month>-<day>",
        "/:sections[1:]/:slug/  | /<sections[1:]>/<slug>/",
        "/a:b/:slug          | /a:b/<slug>",
        "/w:weekdayname:day  | /w<weekdayname><day>",
      })
  void readsStylesAndPlaceholders(String written, String expected) {
    String known = PermalinkPattern.of(written).expand(name -> "<" + name + ">");
    assertEquals(expected.replace("a:b", "a<b>"), known);
  }

  @Test
  void leavesNoEmptySegments() {
    assertEquals(
        "/2020/x/",
        PermalinkPattern.of("pretty")
            .expand(name -> name.equals("year") ? "2020" : name.equals("title") ? "x" : ""));
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(Optional.empty(), PermalinkPattern.problem("/:year/:slug/"));
    assertEquals(Optional.empty(), PermalinkPattern.problem("/:sections[last]/:slug/"));
    assertEquals(
        Optional.of("`:yaer` is no placeholder of a permalink"),
        PermalinkPattern.problem("/:yaer/:slug/"));
    assertEquals(
        Optional.of("`/blog/` would give every post the same address"),
        PermalinkPattern.problem("/blog/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{{ page.fileSlug }}.html ; :slugorcontentbasename.html",
        "/b/{{ title | slugify }}/ ; /b/:slugified_title/",
        "{{page.filePathStem}}/index.html ; /:folders/:slugorcontentbasename/index.html",
        "/web/${ page.fileSlug }/ ; /web/:slugorcontentbasename/",
        "{{ date }}/x ; -",
        "/{% if a %}b{% endif %}/ ; -",
      })
  void understandsTheSimpleTemplatesOfEleventy(String template, String pattern) {
    assertEquals(Optional.ofNullable(pattern), EleventyPermalink.pattern(template));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JEKYLL_TITLE | Hello World!      | Hello-World!",
        "JEKYLL_TITLE | -C# & 1.0 (b)-    | C-&-1.0-(b)",
        "JEKYLL_SLUG  | Hello World 1.0!  | hello-world-1-0",
        "JEKYLL_SLUG  | 你好 世界         | 你好-世界",
        "HUGO         | Hello  World      | hello-world",
        "HUGO         | a - b             | a-b",
        "HUGO         | C# & C++: über!   | c#-c++-über",
        "HUGO_CASED   | Hello, World      | Hello-World",
        "GITHUB       | Hello, World_x.y  | hello-world_xy",
        "OURS         | Crème brûlée      | creme-brulee",
        "AS_WRITTEN   | A b               | A b",
      })
  void spellsAsEachToolDoes(Spelling spelling, String text, String expected) {
    assertEquals(expected, spelling.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md                          | a           | a      | ''",
        "x/2020-01-02-a.b.md           | a.b         | 2020-01-02-a.b | ''",
        "x/2020-1-2-a/index.md         | a           | 2020-1-2-a | ''",
        "20-01-02-a.md                 | a           | 20-01-02-a | ''",
        "2020-01-02.md                 | 2020-01-02  | 2020-01-02 | ''",
        "2020-a.md                     | 2020-a      | 2020-a | ''",
        "a.fr.md                       | a           | a      | fr",
        "x/a/index.FR.md               | a           | a      | FR",
        "a.10.md                       | a.10        | a.10   | ''",
        "index.md                      | index       | index  | ''",
      })
  void takesPathsApart(String path, String undated, String whole, String language) {
    PathName name = PathName.of(path, Set.of("fr"));
    assertEquals(undated, name.undated());
    assertEquals(whole, name.name());
    assertEquals(language, name.language());
  }
}
