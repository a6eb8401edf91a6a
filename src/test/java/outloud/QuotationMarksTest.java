package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Straight quotation marks become those of the text's language. */
class QuotationMarksTest {
  private static final String TEXT = "She said \"it's 'so' simple\", and she's right.";

  @TempDir Path folder;

  private String shown(String site, String frontMatter, String text) {
    TestBuild build =
        TestBuild.of(
            TestSite.of(
                folder,
                "-- content/site.yaml --\nbase_url: https://ada.dev\nlanguage: "
                    + site
                    + "\n-- content/posts/2026-01-01-a.md --\n---\ntitle: A\n"
                    + frontMatter
                    + "---\n"
                    + text
                    + "\n"));
    return Jsoup.parse(build.text("posts/a/index.html")).expectFirst(".e-content p").wholeText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | She said “it’s ‘so’ simple”, and she’s right.
          de-AT | She said „it’s ‚so‘ simple“, and she’s right.
          fr    | She said «\u202fit’s “so” simple\u202f», and she’s right.
          sv    | She said ”it’s ’so’ simple”, and she’s right.
          es    | She said “it’s ‘so’ simple”, and she’s right.
          ja    | She said “it’s ‘so’ simple”, and she’s right.
          """)
  void areThoseOfTheSite(String language, String expected) {
    assertEquals(expected, shown(language, "", TEXT));
  }

  @Test
  void areThoseOfThePostWhereItSays() {
    assertEquals("„Ja“, sagte sie.", shown("en", "language: de\n", "\"Ja\", sagte sie."));
    assertEquals("“Yes”, she said.", shown("de", "language: en\n", "\"Yes\", she said."));
  }

  @Test
  void stayStraightWhereTheAuthorWantsIt() {
    assertEquals("\"Ja\"", shown("de", "smart_punctuation: false\n", "\"Ja\""));
  }
}
