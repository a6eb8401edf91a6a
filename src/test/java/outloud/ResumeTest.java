package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.diagnostic.Diagnostic;

/** A résumé by JSON Resume's schema as the profile of a site, alone and beside profile.yaml. */
class ResumeTest {
  private static final String RESUME =
      """
      -- content/resume.json --
      {
        "basics": {
          "name": "Ada Lovelace",
          "label": "Writes programs for engines",
          "image": "ada.svg",
          "email": "ada@ada.dev",
          "phone": "+44 20 7946 0000",
          "url": "https://ada.dev",
          "summary": "I like *numbers*.",
          "location": {"address": "12 St James's Square", "city": "London", "countryCode": "GB"},
          "profiles": [{"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}]
        },
        "work": [
          {"name": "Old Mill", "position": "Clerk", "startDate": "1836", "endDate": "1840-02"},
          {"name": "Engine Ltd", "position": "Programmer", "url": "https://engine.example",
           "startDate": "1842-06", "highlights": ["Wrote note G"]}
        ],
        "volunteer": [{"organization": "Reading Room", "position": "Reader"}],
        "education": [{"institution": "Home", "area": "Mathematics", "studyType": "Lessons",
                       "startDate": "1828-01-01", "endDate": "1834"}],
        "awards": [{"title": "Medal", "awarder": "Society", "date": "1843"}],
        "certificates": [{"name": "Analysis", "issuer": "De Morgan", "date": "1841-03"}],
        "publications": [{"name": "Sketch", "publisher": "Taylor", "releaseDate": "1843-08"}],
        "skills": [{"name": "Languages", "keywords": ["French", "Punch cards"]}, {"name": "Poetry"}],
        "languages": [{"language": "English", "fluency": "native"}],
        "interests": [{"name": "Flying", "keywords": ["wings"]}],
        "references": [{"name": "Charles", "reference": "Enchantress of number."}],
        "projects": [{"name": "Engine", "description": "here"}, {"name": "Flyology", "url": "https://fly.example"}]
      }
      -- content/ada.svg --
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
      -- content/site.yaml --
      base_url: https://ada.dev
      -- content/projects/engine.md --
      ---
      title: Engine
      ---
      -- content/posts/2026-01-01-one.md --
      Text.
      """;

  @TempDir Path folder;

  @Test
  void aResumeFeedsEveryPage() {
    TestBuild build = TestBuild.of(TestSite.of(folder, RESUME));
    assertEquals("", said(build));
    Document portfolio = page(build, "portfolio/index.html");
    assertEquals("Ada Lovelace", portfolio.expectFirst(".h-card .p-name").text());
    assertEquals("Writes programs for engines", portfolio.expectFirst(".p-note").text());
    assertEquals("I like numbers.", portfolio.expectFirst(".bio").text());
    assertEquals("London, GB", portfolio.expectFirst(".p-locality").text());
    assertEquals("Programmer", portfolio.expectFirst(".p-job-title").text());
    assertEquals("Engine Ltd", portfolio.expectFirst(".p-org").text());
    assertEquals("/ada.svg", portfolio.expectFirst("img.u-photo").attr("src"));
    assertEquals(
        "Programmer, Engine Ltd | Clerk, Old Mill | Reader, Reading Room",
        String.join(" | ", portfolio.select(".job h3").eachText()));
    assertEquals("1836 – February 1840", portfolio.select(".job .when").get(1).text());
    String text = portfolio.text();
    for (String words :
        new String[] {
          "Lessons, Mathematics",
          "1828–1834",
          "Medal",
          "Society",
          "De Morgan",
          "Sketch",
          "native",
          "French, Punch cards",
          "Flying (wings)",
          "Enchantress of number.",
          "Wrote note G"
        }) {
      assertTrue(text.contains(words), words + " is not in: " + text);
    }
    assertEquals(1, portfolio.select(".project h3:contains(Engine)").size());
    assertEquals("https://fly.example", portfolio.select("h3 a:contains(Flyology)").attr("href"));
    Document links = page(build, "links/index.html");
    assertEquals("Ada Lovelace", links.expectFirst("h1").text());
    assertFalse(links.select("a[rel=me][href=https://github.com/ada]").isEmpty());
    assertTrue(
        links.select("a[rel=me][href=https://ada.dev]").isEmpty(), "the site leads to itself");
    assertTrue(build.text("atom.xml").contains("<name>Ada Lovelace</name>"));
    assertTrue(build.site().containsKey("cards/one.png"));
  }

  @Test
  void theFileItselfIsNotPublished() {
    TestBuild build = TestBuild.of(TestSite.of(folder, RESUME));
    assertFalse(build.site().containsKey("resume.json"));
    build.site().keySet().stream()
        .filter(path -> path.endsWith(".html") || path.endsWith(".vcf"))
        .forEach(path -> {
          assertFalse(build.text(path).contains("7946"), path + " has the telephone number");
          assertFalse(build.text(path).contains("James"), path + " has the street");
        });
  }

  @Test
  void profileYamlCountsMoreKeyByKey() {
    TestBuild build =
        TestBuild.of(
            TestSite.of(
                folder,
                RESUME
                    + "-- content/profile.yaml --\n"
                    + "headline: Countess\nexperience: [{name: Own, role: Author}]\n"));
    Document portfolio = page(build, "portfolio/index.html");
    assertEquals("Ada Lovelace", portfolio.expectFirst(".h-card .p-name").text());
    assertEquals("Countess", portfolio.expectFirst(".p-note").text());
    assertEquals("Author, Own", portfolio.select(".job h3").getFirst().text());
    assertEquals(2, portfolio.select(".job").size());
    assertEquals("Own", portfolio.expectFirst(".p-org").text());
  }

  private static String said(TestBuild build) {
    return String.join(
        "\n", build.result().diagnostics().stream().map(Diagnostic::message).toList());
  }

  private static Document page(TestBuild build, String path) {
    return Jsoup.parse(build.text(path));
  }

  @Test
  void whatIsWrittenReadsTheSame() throws IOException {
    TestSite.of(
        folder,
        RESUME.replace("-- content/site.yaml --\n", "-- content/site.yaml --\ntitle: Ada\n"));
    TestSite.of(folder, "-- content/profile.yaml --\nresume: true\nthanks: [{name: Babbage}]\n");
    TestBuild first = TestBuild.of(folder);
    String written = first.text("resume.json");
    assertTrue(written.contains("\"name\": \"Ada Lovelace\""), written);
    for (String words :
        new String[] {
          "\"summary\": \"I like *numbers*.\"",
          "\"url\": \"https://github.com/ada\"",
          "\"image\": \"https://ada.dev/ada.svg\"",
          "\"startDate\": \"1842-06\"",
          "\"endDate\": \"1840-02\"",
          "\"keywords\": [",
          "\"institution\": \"Home\"",
          "\"url\": \"https://ada.dev/projects/engine/\"",
          "\"url\": \"https://fly.example\"",
          "\"url\": \"https://ada.dev/posts/one/\"",
          "\"name\": \"Flying (wings)\""
        }) {
      assertTrue(written.contains(words), words + " is not in " + written);
    }
    assertFalse(written.contains("7946") || written.contains("James"), "the author's privacy");
    Files.writeString(folder.resolve("content/resume.json"), written);
    TestBuild second = TestBuild.of(folder);
    assertEquals("", said(second), "what we write differs from the schema");
    assertEquals(written, second.text("resume.json"));
    assertEquals(
        Jsoup.parse(first.text("portfolio/index.html")).select(".job").outerHtml(),
        Jsoup.parse(second.text("portfolio/index.html")).select(".job").outerHtml());
  }

  @Test
  void whatTheSchemaWouldRefuseIsLeftOut() throws IOException {
    TestSite.of(
        folder,
        """
        -- content/profile.yaml --
        name: Ada
        resume: true
        email: ada at ada.dev
        employer: {name: Mill, since: long ago, url: not an address}
        talks: [{title: Numbers, event: Club, date: once}]
        education: [{name: Home, when: in winter}, {name: School, when: 2001 – 2004}]
        skills: [Java, {Tools: Git}]
        -- content/site.yaml --
        base_url: https://ada.dev
        -- content/posts/2026-01-01-one.md --
        Text.
        """);
    String written = TestBuild.of(folder).text("resume.json");
    assertFalse(written.contains("long ago") || written.contains("once"), written);
    assertFalse(written.contains("not an address") || written.contains("ada at"), written);
    assertTrue(
        written.contains("\"startDate\": \"2001\"") && written.contains("\"2004\""), written);
    Files.delete(folder.resolve("content/profile.yaml"));
    Files.writeString(folder.resolve("content/resume.json"), written);
    assertEquals("", said(TestBuild.of(folder)));
  }
}
