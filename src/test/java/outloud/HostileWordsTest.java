package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import outloud.output.OutputFile;

/**
 * Words that would end a script, an attribute, an element, a comment or a CDATA section stand
 * everywhere where an author can write a text, and stay words in every file.
 */
class HostileWordsTest {
  private static final String WORDS =
      "</script><script>alert(1)</script> ]]> <!-- <script \" onload=\"x ' onload='x & &amp; \\"
          + " `${x}";

  /** As it stands in YAML. */
  private static final String QUOTED = "'" + WORDS.replace("'", "''") + "'";

  private static final String SITE =
      """
      -- content/site.yaml --
      title: WORDS
      description: WORDS
      base_url: https://ada.dev/blog
      theme: THEME
      author: WORDS
      copyright: WORDS
      menu:
        - {name: WORDS, url: /}
      -- content/profile.yaml --
      name: WORDS
      pronouns: WORDS
      headline: WORDS
      location: WORDS
      portrait: ada.svg
      portrait_alt: WORDS
      available_for: [WORDS]
      skills: {Words: [WORDS]}
      employer: {name: WORDS, role: WORDS}
      talks: [{title: WORDS, event: WORDS}]
      education: [{name: WORDS, what: WORDS, when: WORDS}]
      thanks: [{name: WORDS, why: WORDS}]
      interests: [WORDS]
      resume: true
      -- content/ada.svg --
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"/>
      -- content/links.yaml --
      title: WORDS
      description: WORDS
      groups:
        - name: WORDS
          links: [{title: WORDS, url: /about/, description: WORDS}]
      -- content/posts/2026-01-01-one.md --
      ---
      title: WORDS
      description: WORDS
      tags: [WORDS]
      series: WORDS
      project: engine
      cover: ../ada.svg
      cover_alt: WORDS
      ---
      Text.
      -- content/posts/2026-01-02-two.md --
      ---
      title: WORDS
      series: WORDS
      link: https://other.example/?a="><script>alert(1)</script>&b='
      ---
      [One](2026-01-01-one.md).
      -- content/projects/engine.md --
      ---
      title: WORDS
      description: WORDS
      outcome: WORDS
      role: WORDS
      status: WORDS
      stack: [WORDS]
      learnt: WORDS
      screenshot: ../ada.svg
      screenshot_alt: WORDS
      milestones: [{date: 2026-01-01, what: WORDS}]
      figures: [{title: WORDS, unit: WORDS, data: {2026-01-01: {WORDS: 1}, 2026-01-02: {WORDS: 2}}}]
      ---
      -- content/pages/about.md --
      ---
      title: WORDS
      description: WORDS
      ---
      About.
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"default", "terminal", "magazine"})
  void stayWords(String theme) throws Exception {
    String site = SITE.replace("WORDS", QUOTED).replace("THEME", theme);
    TestBuild build = TestBuild.of(TestSite.of(folder, site));
    assertTrue(build.committed(), () -> "not built: " + build.result().diagnostics());
    Map<String, Integer> seen = new TreeMap<>();
    for (SortedMap<String, OutputFile> files : List.of(build.site(), build.threads())) {
      for (Map.Entry<String, OutputFile> file : files.entrySet()) {
        if (file.getValue() instanceof OutputFile.Made made) {
          String kind = file.getKey().replaceFirst(".*\\.", "");
          check(kind, file.getKey(), made.text());
          seen.merge(kind, 1, Integer::sum);
        }
      }
    }
    assertTrue(seen.keySet().containsAll(List.of("html", "xml", "json", "webmanifest")), "" + seen);
    assertEquals(WORDS, Jsoup.parse(build.text("posts/one/index.html")).select("h1").text());
    JsonNode manifest = new ObjectMapper().readTree(build.text("site.webmanifest"));
    assertEquals(WORDS, manifest.get("name").asText());
  }

  @Test
  void areSeenWhereTheyAreMore() throws Exception {
    assertFalse(faults("<h1>" + WORDS + "</h1>").isEmpty());
    assertFalse(faults("<a title=\"" + WORDS + "\">x</a>").isEmpty());
    String data = "{\"name\": \"" + WORDS.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    assertThrows(
        JacksonException.class,
        () -> faults("<script type=\"application/ld+json\">" + data + "</script>"));
  }

  private static void check(String kind, String path, String text) throws Exception {
    switch (kind) {
      case "html" -> assertEquals(List.of(), faults(text), path);
      case "xml" ->
          assertFalse(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(text)))
                  .getDocumentElement()
                  .getTagName()
                  .isEmpty(),
              path);
      case "json", "webmanifest" ->
          assertTrue(new ObjectMapper().readTree(text).isContainerNode(), path);
      default -> {}
    }
  }

  /** Elements and attributes that no template has. */
  private static List<String> faults(String html) throws Exception {
    List<String> faults = new ArrayList<>();
    Document page = Jsoup.parse(html);
    for (Element script : page.select("script")) {
      if (script.attr("type").equals("application/ld+json")) {
        JsonNode data = new ObjectMapper().readTree(script.data());
        if (!data.isContainerNode() || script.data().contains("<")) {
          faults.add(script.outerHtml());
        }
      } else if (script.data().contains("alert(1)")) {
        faults.add(script.outerHtml());
      }
    }
    for (Element element : page.select("[onload]")) {
      faults.add(element.outerHtml());
    }
    if (page.body().children().isEmpty() || !page.outerHtml().contains("</body>")) {
      faults.add("the page ends early");
    }
    return faults;
  }
}
