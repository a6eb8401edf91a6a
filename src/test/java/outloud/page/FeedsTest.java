package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import outloud.markdown.Body;
import outloud.output.OutputFile;
import outloud.site.Post;
import outloud.site.Site;
import outloud.theme.ThemeWords;

class FeedsTest {
  private static String file(Site site, String path) {
    return new SiteFiles()
        .plan(site, ThemeWords.ENGLISH).stream()
            .flatMap(planned -> planned.files().get().stream())
            .filter(file -> file.path().value().equals(path))
            .map(OutputFile.Made::text)
            .findFirst()
            .orElse("");
  }

  private static Post withFeedId(String id) {
    return changed("https://bare.example", "posts", id);
  }

  private static Post inSection(String section) {
    return changed("https://mira.example", section, "https://mira.example/x/");
  }

  private static Post changed(String base, String section, String feedId) {
    Post p = SampleSite.post(base, "x", "X", "", "2020-01-01", List.of(), "", "", Body.EMPTY, "en");
    return new Post(
        p.source(),
        p.dialect(),
        section,
        p.permalink(),
        p.slug(),
        p.title(),
        p.description(),
        p.date(),
        p.dateHasTime(),
        p.updated(),
        p.tags(),
        p.series(),
        p.project(),
        p.cover(),
        p.canonicalUrl(),
        p.link(),
        feedId,
        p.syndication(),
        p.language(),
        p.thread(),
        p.body(),
        p.fields(),
        p.origins());
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<String> texts(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  @Test
  void theFeedHoldsThePostsInFull() throws Exception {
    Document feed = xml(file(SampleSite.site(), "atom.xml"));
    assertEquals(13, texts(feed, "entry").size());
    assertEquals("2026-06-20T00:00:00+02:00", texts(feed, "updated").getFirst());
    assertEquals(
        "https://mira.example/posts/error-messages-are-the-interface/", texts(feed, "id").get(1));
    assertTrue(texts(feed, "content").getFirst().contains("140 messages"));
  }

  @Test
  void everyAddressInAFeedIsAbsolute() throws Exception {
    Document feed = xml(file(SampleSite.at("https://mira.example/blog"), "atom.xml"));
    List<String> addresses = new ArrayList<>();
    for (String content : texts(feed, "content")) {
      for (Element link : Jsoup.parse(content).select("a[href]")) {
        addresses.add(link.attr("href"));
      }
    }
    assertTrue(addresses.contains("https://mira.example/blog/about/"), addresses::toString);
    assertTrue(
        addresses.contains("https://mira.example/blog/posts/hello/#fn-1"), addresses::toString);
    assertEquals(List.of(), addresses.stream().filter(a -> !a.startsWith("https://")).toList());
  }

  @Test
  void everyTagHasItsFeed() throws Exception {
    Document feed = xml(file(SampleSite.site(), "tags/java/atom.xml"));
    assertEquals("Mira Okafor: Java", texts(feed, "title").getFirst());
    assertEquals(6, texts(feed, "entry").size());
    assertEquals("https://mira.example/tags/java/atom.xml", texts(feed, "id").getFirst());
  }

  @Test
  void rssSaysWhatItsProfileAsksFor() throws Exception {
    Document feed = xml(file(SampleSite.site(), "rss.xml"));
    for (String name : List.of("title", "link", "description", "language", "lastBuildDate")) {
      assertFalse(texts(feed, name).getFirst().isBlank(), name);
    }
    org.w3c.dom.Element self =
        (org.w3c.dom.Element)
            feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link").item(0);
    assertEquals("self", self.getAttribute("rel"));
    assertEquals("https://mira.example/rss.xml", self.getAttribute("href"));
    assertEquals(13, texts(feed, "item").size());
    assertEquals(13, Set.copyOf(texts(feed, "guid")).size());
    assertEquals("Thu, 18 Jun 2026 09:30:00 +0200", texts(feed, "pubDate").getFirst());
    assertEquals("Sat, 20 Jun 2026 00:00:00 +0200", texts(feed, "lastBuildDate").getFirst());
    assertEquals(List.of("2026-06-20T00:00:00+02:00"), texts(feed, "updated"));
    assertEquals(List.of("Java", "Command line"), texts(feed, "category").subList(0, 2));
    assertTrue(texts(feed, "encoded").getFirst().contains("140 messages"));
  }

  @Test
  void aGuidThatIsNoAddressSaysSo() throws Exception {
    Document feed = xml(file(SampleSite.bare(List.of(withFeedId("tag:a,2020:1"))), "rss.xml"));
    org.w3c.dom.Element guid = (org.w3c.dom.Element) feed.getElementsByTagName("guid").item(0);
    assertEquals("tag:a,2020:1", guid.getTextContent());
    assertEquals("false", guid.getAttribute("isPermaLink"));
  }

  @Test
  void jsonFeedHasItsRequiredFields() throws Exception {
    JsonNode feed = new ObjectMapper().readTree(file(SampleSite.site(), "feed.json"));
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asText());
    assertEquals("Mira Okafor", feed.get("title").asText());
    assertEquals("https://mira.example/", feed.get("home_page_url").asText());
    assertEquals("https://mira.example/feed.json", feed.get("feed_url").asText());
    assertEquals("Mira Okafor", feed.get("authors").get(0).get("name").asText());
    assertEquals(13, feed.get("items").size());
    JsonNode item = feed.get("items").get(0);
    assertEquals(
        "https://mira.example/posts/error-messages-are-the-interface/", item.get("id").asText());
    assertTrue(item.get("content_html").asText().contains("140 messages"));
    assertEquals("2026-06-18T09:30:00+02:00", item.get("date_published").asText());
    assertEquals("2026-06-20T00:00:00+02:00", item.get("date_modified").asText());
    assertEquals("[\"Java\",\"Command line\"]", item.get("tags").toString());
  }

  @Test
  void allFormatsTellTheSame() throws Exception {
    for (String folder : List.of("", "tags/java/")) {
      Document atom = xml(file(SampleSite.site(), folder + "atom.xml"));
      Document rss = xml(file(SampleSite.site(), folder + "rss.xml"));
      JsonNode items =
          new ObjectMapper().readTree(file(SampleSite.site(), folder + "feed.json")).get("items");
      List<String> texts = new ArrayList<>();
      items.forEach(item -> texts.add(item.get("content_html").asText()));
      assertEquals(texts, texts(atom, "content"));
      assertEquals(texts, texts(rss, "encoded"));
      assertEquals(texts(rss, "guid"), texts(atom, "id").subList(1, texts.size() + 1));
    }
  }

  @Test
  void noIdStandsTwiceInAFeed() throws Exception {
    List<String> ids = new ArrayList<>();
    for (String content : texts(xml(file(SampleSite.site(), "atom.xml")), "content")) {
      ids.addAll(Jsoup.parse(content).select("[id]").eachAttr("id"));
    }
    assertTrue(ids.size() > 20, ids::toString);
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @Test
  void aFeedHoldsAsManyPostsAsTheAuthorWants() throws Exception {
    Site site =
        SampleSite.of(SampleSite.config("https://mira.example", 4), SampleSite.site().posts());
    assertEquals(4, texts(xml(file(site, "atom.xml")), "entry").size());
    assertEquals(4, texts(xml(file(site, "tags/java/rss.xml")), "item").size());
  }

  @Test
  void severalSectionsHaveTheirFeeds() throws Exception {
    List<Post> posts = new ArrayList<>(SampleSite.site().posts());
    Site one = SampleSite.of(SampleSite.config("https://mira.example"), posts);
    assertEquals("", file(one, "posts/atom.xml"), "it would be the same as the site's");
    posts.add(inSection("field-notes"));
    Site two = SampleSite.of(SampleSite.config("https://mira.example"), posts);
    assertEquals(13, texts(xml(file(two, "posts/atom.xml")), "entry").size());
    Document notes = xml(file(two, "field-notes/rss.xml"));
    assertEquals("Mira Okafor: Field notes", texts(notes, "title").getFirst());
    assertEquals(1, texts(notes, "item").size());
  }

  @Test
  void aFormerFeedSpeaksAsItsReadersExpect() throws Exception {
    Site site = SampleSite.withFormerFeeds("/index.xml", "/feed.xml", "/feed.json", "/rss.xml");
    assertEquals(13, texts(xml(file(site, "index.xml")), "item").size());
    assertEquals(13, texts(xml(file(site, "feed.xml")), "entry").size());
    assertTrue(file(site, "feed.json").startsWith("{"));
    assertEquals(13, texts(xml(file(site, "rss.xml")), "item").size());
  }

  @Test
  void aFeedSurvivesWhatXmlCannotHold() throws Exception {
    Post hostile =
        SampleSite.post(
            "https://bare.example",
            "x",
            "]]> <b> & \u0000\uD800 \uD83C\uDF0A",
            "\u001B[31m",
            "2026-01-01",
            List.of(),
            "",
            "",
            SampleSite.body("<p>\u0008]]&gt;</p>", 1),
            "en");
    Site site = SampleSite.bare(List.of(hostile));
    String title = "]]> <b> &  \uD83C\uDF0A";
    assertEquals(title, texts(xml(file(site, "atom.xml")), "title").get(1));
    assertEquals(title, texts(xml(file(site, "rss.xml")), "title").get(1));
    JsonNode item = new ObjectMapper().readTree(file(site, "feed.json")).get("items").get(0);
    assertEquals(title, item.get("title").asText());
    assertEquals("[31m", item.get("summary").asText());
  }

  @Test
  void aFeedWithoutPostsIsStillAFeed() throws Exception {
    Site site = SampleSite.bare(List.of());
    assertEquals(List.of("1970-01-01T00:00:00Z"), texts(xml(file(site, "atom.xml")), "updated"));
    assertEquals("Bare", texts(xml(file(site, "rss.xml")), "description").getFirst());
    assertTrue(new ObjectMapper().readTree(file(site, "feed.json")).get("items").isEmpty());
  }

  @Test
  void theSitemapHoldsEveryPageThatIsOriginalHere() throws Exception {
    Site site = SampleSite.site();
    String text = file(site, "sitemap.xml");
    List<String> places = texts(xml(text), "loc");
    assertTrue(
        places.containsAll(
            List.of(
                "https://mira.example/",
                "https://mira.example/about/",
                "https://mira.example/tags/java/",
                "https://mira.example/projects/tidepool/")));
    assertEquals(places.stream().distinct().toList(), places);
    assertTrue(text.contains("%D8%A7"), "addresses are percent-encoded");
    assertFalse(places.contains("https://mira.example/404.html"));
    assertTrue(texts(xml(text), "lastmod").contains("2026-06-20"));
  }

  @Test
  void robotsAreToldOfTheSitemap() {
    assertTrue(
        file(SampleSite.site(), "robots.txt")
            .endsWith("Sitemap: https://mira.example/sitemap.xml\n"));
  }
}
