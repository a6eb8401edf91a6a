package outloud.theme;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import outloud.output.OutputFile;
import outloud.page.SampleSite;

class DefaultThemeTest {
  private static final String REDIRECT = "2024/old-home.html";

  private static Map<String, String> html = Map.of();
  private static Map<String, Document> pages = Map.of();

  @BeforeAll
  static void render() {
    html = DefaultTheme.render(SampleSite.at("https://mira.example/blog"));
    pages =
        html.entrySet().stream()
            .filter(page -> !page.getKey().equals(REDIRECT))
            .collect(Collectors.toMap(Map.Entry::getKey, page -> Jsoup.parse(page.getValue())));
  }

  private interface Check {
    void on(Document page) throws Exception;
  }

  private static void everywhere(Check check) {
    assertAll(
        pages.entrySet().stream()
            .map(page ->
                (Executable)
                    () -> {
                      try {
                        check.on(page.getValue());
                      } catch (AssertionError failed) {
                        throw new AssertionError(
                            page.getKey() + ": " + failed.getMessage(), failed);
                      }
                    }));
  }

  private static Document page(String path) {
    return requireNonNull(pages.get(path), path);
  }

  @Test
  void everyPageHasOneHeadingOfTheFirstLevel() {
    everywhere(page -> assertEquals(1, page.select("h1").size()));
  }

  @Test
  void headingsSkipNoLevel() {
    everywhere(page -> {
      int before = 0;
      for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertTrue(level <= before + 1, heading.text() + " comes after level " + before);
        before = level;
      }
    });
  }

  @Test
  void everyPageHasItsLandmarksAndLanguage() {
    everywhere(page -> {
      assertEquals(1, page.select("main#main").size());
      assertEquals(1, page.select("body > footer").size());
      assertEquals("#main", page.body().child(0).attr("href"), "the skip link is first");
      assertEquals("en", page.select("html").attr("lang"));
      assertEquals("ltr", page.select("html").attr("dir"));
      page.select("nav").forEach(nav -> assertFalse(nav.attr("aria-label").isEmpty()));
    });
  }

  @Test
  void everyTitleIsUnique() {
    Set<String> titles = new HashSet<>();
    everywhere(page -> assertTrue(titles.add(page.title()), "twice: " + page.title()));
  }

  @Test
  void everyPageDescribesItself() {
    everywhere(page -> {
      String description = page.select("meta[name=description]").attr("content");
      assertTrue(description.length() >= 50 && description.length() <= 160, description);
      boolean lost = page.select("meta[name=robots]").attr("content").equals("noindex");
      assertEquals(lost ? 0 : 1, page.select("link[rel=canonical][href^=https://]").size());
      assertEquals(1, page.select("meta[property=og:title]").size());
      assertEquals(2, page.select("meta[name=theme-color]").size());
      assertTrue(page.select("meta[name=viewport]").attr("content").endsWith("scale=1"));
    });
  }

  @Test
  void noLinkIsEmptyAndNoneLeavesTheBasePath() {
    everywhere(page -> {
      for (Element link : page.select("[href],[src]")) {
        String url = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        assertTrue(
            url.startsWith("#") || url.startsWith("/blog/") || url.contains(":"), link.outerHtml());
      }
      for (Element link : page.select("a[href],button")) {
        String name = link.text() + link.attr("aria-label") + link.select("img").attr("alt");
        assertFalse(name.isBlank() && !link.attr("aria-hidden").equals("true"), link.outerHtml());
      }
    });
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    everywhere(page -> {
      Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
      assertEquals(page.select("[id]").size(), ids.size(), "ids are unique");
      for (String fragment : page.select("a[href^=#]").eachAttr("href")) {
        assertTrue(ids.contains(fragment.substring(1)), fragment);
      }
    });
  }

  @Test
  void aStrictPolicyRefusesNothing() {
    everywhere(page -> {
      assertEquals(0, page.select("[style],style").size());
      assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size());
      boolean handlers =
          page.getAllElements().stream()
              .flatMap(element -> element.attributes().asList().stream())
              .anyMatch(attribute -> attribute.getKey().startsWith("on"));
      assertFalse(handlers);
      for (String url : page.select("script[src],img[src]").eachAttr("src")) {
        assertTrue(url.startsWith("/blog/"), url);
      }
    });
  }

  @Test
  void everyListIsAFeedWithAnAuthor() {
    everywhere(page -> {
      for (Element feed : page.select(".h-feed")) {
        assertFalse(feed.select(".p-name").isEmpty());
        assertEquals("/blog/", feed.select("> .p-author.h-card .u-url").attr("href"));
      }
    });
    for (String list : List.of("index.html", "tags/java/index.html", "archive/index.html")) {
      assertEquals(1, page(list).select(".h-feed").size(), list);
    }
  }

  @Test
  void networksAreToldWhoWroteInWhichLanguage() {
    everywhere(page -> {
      assertEquals("Mira Okafor", page.select("meta[name=author]").attr("content"));
      assertEquals("/blog/", page.select("link[rel=author]").attr("href"));
      assertEquals(1, page.select("meta[property=og:locale]").size());
    });
    Document arabic = page("posts/البناء-في-العلن/index.html");
    assertEquals("ar_AR", arabic.select("meta[property=og:locale]").attr("content"));
    assertEquals(
        "https://mira.example/blog/",
        arabic.select("meta[property=article:author]").attr("content"));
    assertEquals(0, page("index.html").select("meta[property=article:author]").size());
  }

  @Test
  void searchEnginesAreToldWhatAPostIs() throws Exception {
    Document post = page("posts/error-messages-are-the-interface/index.html");
    String data = post.expectFirst("script[type=application/ld+json]").data();
    JsonNode graph = new ObjectMapper().readTree(data).get("@graph");
    JsonNode posting = graph.get(0);
    assertEquals("BlogPosting", posting.get("@type").asText());
    assertEquals("https://mira.example/blog/", posting.get("author").get("url").asText());
    assertEquals("Mira Okafor", posting.get("publisher").get("name").asText());
    for (String field :
        List.of(
            "headline",
            "description",
            "url",
            "mainEntityOfPage",
            "datePublished",
            "dateModified",
            "inLanguage",
            "image",
            "wordCount",
            "keywords")) {
      assertTrue(posting.hasNonNull(field), field);
    }
    assertEquals("BreadcrumbList", graph.get(1).get("@type").asText());
  }

  @Test
  void jsonLdIsJson() {
    everywhere(page -> {
      for (Element script : page.select("script[type=application/ld+json]")) {
        assertEquals(
            "https://schema.org",
            new ObjectMapper().readTree(script.data()).get("@context").asText());
      }
    });
  }

  @Test
  void everyAssetThatAPageAsksForIsPublished() {
    Set<String> published =
        DefaultTheme.theme().files().stream()
            .map(file -> "/blog/" + file.path())
            .collect(Collectors.toSet());
    everywhere(page ->
        Stream.concat(
                page.select("link[href]").eachAttr("href").stream(),
                page.select("script[src]").eachAttr("src").stream())
            .filter(url -> url.startsWith("/blog/assets/"))
            .forEach(url -> assertTrue(published.contains(url), url)));
  }

  @Test
  void pagesAndAssetsStayLight() {
    html.forEach(
        (path, text) -> assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 30_000, path));
    assertTrue(requireNonNull(html.get("links/index.html")).length() < 20_000);
    Map<String, Integer> sizes =
        DefaultTheme.theme().assets().values().stream()
            .filter(asset -> asset.file() instanceof OutputFile.Made)
            .collect(
                Collectors.toMap(
                    Asset::name, asset -> ((OutputFile.Made) asset.file()).bytes().length));
    everywhere(page -> {
      int styles =
          page.select("link[rel=stylesheet]").eachAttr("href").stream()
              .map(url -> url.replaceFirst(".*/assets/(.*)-\\w{10}(\\.css)", "$1$2"))
              .mapToInt(name -> requireNonNull(sizes.get(name), name))
              .sum();
      assertTrue(styles > 0 && styles <= 15_000, page.title() + ": " + styles);
    });
    assertTrue(requireNonNull(sizes.get("site.js")) <= 3_000, sizes::toString);
  }

  @Test
  void aPostIsAnEntryWithEverythingThatReadersOfMicroformatsWant() {
    Document post = page("posts/error-messages-are-the-interface/index.html");
    Element entry = post.expectFirst("article.h-entry");
    assertEquals("Error messages are the interface", entry.select("h1.p-name").text());
    assertEquals("2026-06-18T09:30:00+02:00", entry.select("time.dt-published").attr("datetime"));
    assertEquals("2026-06-20", entry.select("time.dt-updated").attr("datetime"));
    assertEquals(2, entry.select("a.p-category").size());
    assertEquals(2, entry.select("a.u-syndication").size());
    assertEquals("Mira Okafor", entry.select(".p-author.h-card .p-name").text());
    assertEquals(
        "https://mira.example/blog/img/mira.svg",
        entry.select(".p-author.h-card data.u-photo").attr("value"));
    assertEquals(
        "Nobody reads the manual. Everybody reads the line that says why it did not work.",
        entry.select(".p-summary").text());
    assertEquals(1, entry.select(".e-content").size());
    assertEquals(
        "/blog/posts/error-messages-are-the-interface/", entry.select(".u-uid").attr("href"));
    assertEquals(4, post.select(".toc li").size());
    assertEquals("@mira@hachyderm.io", post.select("meta[name=fediverse:creator]").attr("content"));
  }

  @Test
  void thePortfolioSaysWhoWhatWhereAndOpenToWhat() {
    String text = page("portfolio/index.html").select("main").text();
    for (String said :
        List.of(
            "Mira Okafor",
            "builds small",
            "Rotterdam",
            "Open to developer-tools roles",
            "Staff engineer at Harbour Works",
            "2,400 people",
            "since March 2024",
            "Java · GraalVM",
            "Build log: Tidepool (2)",
            "Paperclip",
            "Devoxx Belgium",
            "TU Delft",
            "Sam Idowu",
            "sourdough")) {
      assertTrue(text.contains(said), said);
    }
  }

  @Test
  void linksToTheAuthorsAccountsSayMe() {
    Document links = page("links/index.html");
    assertEquals(5, links.select("main a.target[rel=me]").size());
    assertEquals(9, links.select("main a.target svg").size());
  }

  @Test
  void anotherLanguageIsMarkedAsSuch() {
    Document post =
        pages.entrySet().stream()
            .filter(page -> page.getKey().contains("البناء"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertEquals("ar", post.select("article").attr("lang"));
    assertEquals("rtl", post.select("article").attr("dir"));
    assertEquals("auto", page("index.html").select("h3 a[lang=ar]").attr("dir"));
  }

  @Test
  void aRedirectLeadsOnWithoutAScript() {
    Document stub = Jsoup.parse(requireNonNull(html.get(REDIRECT)));
    assertEquals("0; url=/blog/about/", stub.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals(
        "https://mira.example/blog/about/", stub.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void listsLeadFromPageToPage() {
    assertEquals("/blog/page/2/", page("index.html").select("head link[rel=next]").attr("href"));
    assertEquals("/blog/", page("page/2/index.html").select("nav.pages a[rel=prev]").attr("href"));
    assertEquals(
        "/blog/tags/java/atom.xml",
        page("tags/java/index.html").expectFirst("link[rel=alternate]").attr("href"));
  }
}
