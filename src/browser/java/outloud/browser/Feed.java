package outloud.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed in one of three forms: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1, known by its content.
 */
record Feed(String path, String text) {

  /** All feeds of a site. */
  static List<Feed> of(ServedSite site) {
    List<Feed> feeds = new ArrayList<>();
    for (String path : site.build().site().keySet()) {
      String text = path.matches(".*\\.(xml|json|rss|atom)") ? site.build().text(path) : "";
      boolean isFeed =
          text.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
              || text.contains("<rss ")
              || text.contains("https://jsonfeed.org/version/");
      if (isFeed) {
        feeds.add(new Feed(path, text));
      }
    }
    return feeds;
  }

  boolean isJson() {
    return text.stripLeading().startsWith("{");
  }

  private boolean isRss() {
    return text.contains("<rss ");
  }

  /** The names of its entries, in their order. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    if (isJson()) {
      json().path("items").forEach(item -> ids.add(item.path("id").asText()));
    } else {
      xml().select(isRss() ? "item > guid" : "entry > id").forEach(id -> ids.add(id.text()));
    }
    return ids;
  }

  /** What is wrong with it. */
  List<String> faults(AtomSchema schema) throws IOException {
    List<String> faults = new ArrayList<>();
    if (isJson()) {
      json(faults);
    } else if (isRss()) {
      rss(faults);
    } else {
      String fault = schema.fault(text);
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
      xml().select("entry > content").forEach(content -> whole(content.text(), faults));
    }
    if (new HashSet<>(ids()).size() != ids().size()) {
      faults.add("two entries have one id");
    }
    return faults;
  }

  /** RSS 2.0, as the RSS Advisory Board's profile has it. */
  private void rss(List<String> faults) {
    Document xml = xml();
    for (String one : List.of("rss[version=2.0]", "channel > title", "channel > link", "channel > description", "channel > atom|link[rel=self][href]", "channel > lastBuildDate")) {
      if (xml.select(one).size() != 1) {
        faults.add(xml.select(one).size() + " times " + one);
      }
    }
    xml.select("lastBuildDate, pubDate").forEach(date -> date(date.text(), DateTimeFormatter.RFC_1123_DATE_TIME, faults));
    for (Element item : xml.select("item")) {
      for (String one : List.of("title", "link", "guid", "description, content|encoded")) {
        if (item.select("> " + one.replace(", ", ", > ")).isEmpty()) {
          faults.add("an item has no " + one);
        }
      }
      boolean isPermalink = !item.select("> guid").attr("isPermaLink").equals("false");
      if (isPermalink && !item.select("> guid").text().startsWith("http")) {
        faults.add("its guid is said to be an address: " + item.select("> guid").text());
      }
      item.select("> content|encoded").forEach(content -> whole(content.text(), faults));
    }
  }

  /** JSON Feed 1.1. */
  private void json(List<String> faults) {
    JsonNode feed = json();
    if (!feed.path("version").asText().equals("https://jsonfeed.org/version/1.1")) {
      faults.add("version " + feed.path("version"));
    }
    for (String one : List.of("title", "home_page_url", "feed_url", "items")) {
      if (feed.path(one).isMissingNode()) {
        faults.add("no " + one);
      }
    }
    for (JsonNode item : feed.path("items")) {
      for (String one : List.of("id", "url", "content_html")) {
        if (item.path(one).asText().isEmpty()) {
          faults.add("an item has no " + one);
        }
      }
      for (String one : List.of("date_published", "date_modified")) {
        if (item.has(one)) {
          date(item.path(one).asText(), DateTimeFormatter.ISO_OFFSET_DATE_TIME, faults);
        }
      }
      whole(item.path("content_html").asText(), faults);
    }
  }

  private static void date(String date, DateTimeFormatter form, List<String> faults) {
    try {
      OffsetDateTime.parse(date, form.withLocale(Locale.ENGLISH));
    } catch (DateTimeException wrong) {
      faults.add("no date: " + date);
    }
  }

  /** Readers show entries far from their site: every address in them must be whole. */
  private static void whole(String html, List<String> faults) {
    for (Element element : Jsoup.parse(html).select("[href], [src], [poster]")) {
      for (String attribute : List.of("href", "src", "poster")) {
        if (element.hasAttr(attribute) && !element.attr(attribute).matches("\\w+:.*")) {
          faults.add("not whole: " + element.attr(attribute));
        }
      }
    }
  }

  private Document xml() {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private JsonNode json() {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
