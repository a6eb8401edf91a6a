package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import outloud.build.BuildRequest;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;

/** The project's own site: it builds without a word, and none of its links leads nowhere. */
@Isolated("changes the machine's locale and zone for a moment")
class OwnSiteTest {
  private static final Clock LATER =
      Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static TestBuild build;

  @BeforeAll
  static void build() {
    build = made();
  }

  private static TestBuild made() {
    return TestBuild.of(
        SiteBuilder.forOneBuild(Progress.NONE),
        new BuildRequest(
            Path.of("."), Path.of("content"), Optional.empty(), false, false, true, LATER));
  }

  @Test
  void buildsWithNoDiagnostics() {
    assertEquals(List.of(), build.result().diagnostics());
    assertTrue(build.result().posts().size() >= 5, "too few posts");
  }

  @Test
  void everyLinkLeadsToAPageAndToAHeadingOnIt() {
    Set<String> broken = new TreeSet<>();
    for (String path : build.site().keySet()) {
      if (path.endsWith(".html")) {
        Document page = Jsoup.parse(build.text(path), "https://outloud.example/" + path);
        for (Element link : page.select("a[href], link[href], img[src], script[src]")) {
          String url = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          if (!leadsSomewhere(url, page)) {
            broken.add(path + " -> " + url);
          }
        }
      }
    }
    assertEquals(Set.of(), broken);
  }

  private static boolean leadsSomewhere(String url, Document from) {
    if (url.matches("(https?|mailto|data):.*") && !url.startsWith("https://outloud.example/")) {
      return true;
    }
    String local = url.replaceFirst("^https://outloud\\.example", "");
    int hash = local.indexOf('#');
    String path = hash < 0 ? local : local.substring(0, hash);
    String fragment = hash < 0 ? "" : local.substring(hash + 1);
    if (path.isEmpty()) {
      return fragment.isEmpty() || from.getElementById(fragment) != null;
    }
    String file = (path.endsWith("/") ? path + "index.html" : path).substring(1);
    OutputFile found = build.site().get(file);
    boolean hit = fragment.isEmpty() || !(found instanceof OutputFile.Made);
    return found != null && (hit || Jsoup.parse(build.text(file)).getElementById(fragment) != null);
  }

  @Test
  void everyTitleIsItsPagesOwn() {
    Set<String> titles = new HashSet<>();
    for (String path : build.site().keySet()) {
      if (path.endsWith(".html") && !build.text(path).contains("http-equiv=\"refresh\"")) {
        Document page = Jsoup.parse(build.text(path));
        assertTrue(titles.add(page.title()), path + " shares its title: " + page.title());
        assertEquals(1, page.select("h1").size(), path);
      }
    }
  }

  @Test
  void theSameBytesInAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      TestBuild elsewhere = made();
      assertEquals(build.site(), elsewhere.site());
      assertEquals(build.threads(), elsewhere.threads());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Run with {@code -Doutloud.rewrite=true} to put in what the program makes now. */
  @Test
  void theManualShowsAThreadThatTheProgramMade() throws IOException {
    Path page = Path.of("content", "pages", "threads.md");
    String made =
        build.threads().get("why-outloud/x.txt") instanceof OutputFile.Made file ? file.text() : "";
    String text = Files.readString(page);
    int from = text.indexOf("```text\n") + "```text\n".length();
    int to = text.indexOf("```\n", from);
    if (Boolean.getBoolean("outloud.rewrite")) {
      Files.writeString(page, text.substring(0, from) + made + text.substring(to));
      text = Files.readString(page);
      to = text.indexOf("```\n", from);
    }
    assertFalse(made.isEmpty());
    assertEquals(made, text.substring(from, to));
  }

  @Test
  void threadsStayOutOfThePublicSite() {
    assertFalse(build.threads().isEmpty());
    assertTrue(build.site().keySet().stream().noneMatch(path -> path.endsWith("thread.json")));
  }
}
