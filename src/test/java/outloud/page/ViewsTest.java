package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.markdown.Body;
import outloud.site.Post;
import outloud.theme.ThemeWords;

class ViewsTest {

  @Test
  void jsonLdIsJsonAndCannotLeaveItsScript() throws Exception {
    String title = "</script><script>alert(1)</script> \"quoted\" \\ \u2028 &amp; \n";
    Post post =
        SampleSite.post(
            "https://bare.example",
            "x",
            title,
            "",
            "2026-01-01",
            List.of(),
            "",
            "",
            Body.EMPTY,
            "en");
    Page page =
        new PagePlanner()
            .plan(SampleSite.bare(List.of(post)), ThemeWords.ENGLISH)
            .getFirst()
            .page()
            .get();
    String json = page.head().jsonLd();
    assertFalse(json.contains("<"), json);
    JsonNode posting = new ObjectMapper().readTree(json).get("@graph").get(0);
    assertEquals("BlogPosting", posting.get("@type").asText());
    assertEquals(title, posting.get("headline").asText());
    assertEquals("2026-01-01", posting.get("datePublished").asText());
  }

  @Test
  void datesAreInTheLanguageOfTheSite() {
    OffsetDateTime day = OffsetDateTime.parse("2026-03-01T23:30:00+01:00");
    assertEquals(
        "1. März 2026",
        new Dates(Locale.forLanguageTag("de"), ThemeWords.ENGLISH).view(day).text());
    assertEquals(
        "2026年3月1日", new Dates(Locale.forLanguageTag("ja"), ThemeWords.ENGLISH).view(day).text());
    assertEquals(
        "2026-03-01T23:30:00+01:00",
        new Dates(Locale.ENGLISH, ThemeWords.ENGLISH).viewWithTime(day).iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024    |         | since 2024
          2024-03 |         | since March 2024
          2019    | 2022    | 2019–2022
          2019-01 | 2022-02 | January 2019 – February 2022
          2024    | 2024    | 2024
          ''      | 2022    | 2022
          ''      | ''      | ''
          2024-13 | ''      | since 2024-13
          """)
  void periodsReadAsPeopleSayThem(String from, String to, String words) {
    assertEquals(
        words, new Dates(Locale.ENGLISH, ThemeWords.ENGLISH).period(from, to == null ? "" : to));
  }

  @ParameterizedTest
  @CsvSource({"en,ltr", "ar,rtl", "he-IL,rtl", "fa,rtl", "az-Arab,rtl", "ar-Latn,ltr", "'',ltr"})
  void directionFollowsLanguageAndScript(String language, String direction) {
    assertEquals(direction, Direction.of(language));
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/a,github",
    "https://gist.github.com/a,github",
    "https://notgithub.com/a,globe",
    "https://www.linkedin.com/in/a,linkedin",
    "mailto:a@b.example,mail",
    "/,globe",
    "/atom.xml,rss",
    "not a url,globe"
  })
  void anAddressHasTheIconOfItsHost(String url, String icon) {
    assertEquals(icon, Elsewhere.at(url).icon());
  }

  @Test
  void aLongDescriptionIsCutBetweenWords() {
    Post post =
        SampleSite.post(
            "https://bare.example",
            "x",
            "T",
            "word ".repeat(60),
            "2026-01-01",
            List.of(),
            "",
            "",
            Body.EMPTY,
            "en");
    String description =
        new PagePlanner()
            .plan(SampleSite.bare(List.of(post)), ThemeWords.ENGLISH)
            .getFirst()
            .page()
            .get()
            .head()
            .description();
    assertTrue(description.length() <= 160 && description.endsWith("word…"), description);
  }
}
