package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import outloud.output.OutputFile;
import outloud.site.Post;
import outloud.site.Site;

class FeedsTest {
  private static String file(Site site, String path) {
    return new SiteFiles()
        .plan(site).stream()
            .filter(file -> file.path().value().equals(path))
            .map(file -> file.file().get())
            .map(OutputFile.Made::text)
            .findFirst()
            .orElseThrow();
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
    assertEquals("https://mira.example/posts/error-messages-are-the-interface/", texts(feed, "id").get(1));
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
  void aFeedSurvivesWhatXmlCannotHold() throws Exception {
    Post hostile =
        SampleSite.post(
            "https://bare.example", "x", "]]> <b> & \u0000\uD800 \uD83C\uDF0A", "\u001B[31m", "2026-01-01",
            List.of(), "", "", SampleSite.body("<p>\u0008]]&gt;</p>", 1), "en");
    Document feed = xml(file(SampleSite.bare(List.of(hostile)), "atom.xml"));
    assertEquals("]]> <b> &  \uD83C\uDF0A", texts(feed, "title").get(1));
  }

  @Test
  void aFeedWithoutPostsIsStillAFeed() throws Exception {
    Document feed = xml(file(SampleSite.bare(List.of()), "atom.xml"));
    assertEquals(List.of("1970-01-01T00:00:00Z"), texts(feed, "updated"));
  }

  @Test
  void theSitemapHoldsEveryPageThatIsOriginalHere() throws Exception {
    Site site = SampleSite.site();
    String text = file(site, "sitemap.xml");
    List<String> places = texts(xml(text), "loc");
    assertTrue(places.containsAll(List.of("https://mira.example/", "https://mira.example/about/",
        "https://mira.example/tags/java/", "https://mira.example/projects/tidepool/")));
    assertEquals(places.stream().distinct().toList(), places);
    assertTrue(text.contains("%D8%A7"), "addresses are percent-encoded");
    assertFalse(places.contains("https://mira.example/404.html"));
    assertTrue(texts(xml(text), "lastmod").contains("2026-06-20"));
  }

  @Test
  void robotsAreToldOfTheSitemap() {
    assertTrue(file(SampleSite.site(), "robots.txt").endsWith("Sitemap: https://mira.example/sitemap.xml\n"));
  }
}
