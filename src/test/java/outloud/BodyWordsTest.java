package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a body says that its author did not write is in the language of the site. */
class BodyWordsTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      base_url: https://ada.dev
      language: LANGUAGE
      -- content/posts/2026-01-01-a.md --
      ---
      title: A
      ---
      Text.[^1]

      ## Laufen

      > [!warning]
      > Heiss.

      > [!tip] Mein Titel
      > Kalt.

      > [!FAQ]
      > Wie?

      | a | b |
      |---|---|
      | 1 | 2 |
      {: .wide}

      [^1]: Note.
      """;

  @TempDir Path folder;

  private Document post(String language) {
    String html =
        TestBuild.of(TestSite.of(folder.resolve(language), SITE.replace("LANGUAGE", language)))
            .text("posts/a/index.html");
    return Jsoup.parse(html);
  }

  private static List<String> heard(Document post) {
    return post.select(".e-content [aria-label]").eachAttr("aria-label");
  }

  @Test
  void inGermanABodySpeaksGerman() {
    Document post = post("de");
    assertEquals(List.of("Warnung", "Mein Titel", "Faq"), post.select(".callout-title").eachText());
    assertEquals(
        List.of("Link zu diesem Abschnitt: Laufen", "Tabelle", "Fußnoten", "Zurück zur Stelle 1"),
        heard(post));
  }

  @Test
  void inALanguageWithoutTextsItSpeaksEnglish() {
    Document post = post("nl");
    assertEquals("Warning", post.expectFirst(".callout-title").text());
    assertEquals("Link to this section: Laufen", heard(post).getFirst());
  }

  @Test
  void aTableTakesTheAttributesOfItsBlock() {
    assertEquals(1, post("en").select("div.table.wide[aria-label=Table] > table").size());
  }
}
