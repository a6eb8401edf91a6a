package outloud.page;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes RSS 2.0 by the profile of the RSS Advisory Board: the whole text in {@code
 * content:encoded}, the feed's own address in {@code atom:link}.
 *
 * @see <a href="https://www.rssboard.org/rss-profile">RSS Best Practices Profile</a>
 */
final class RssFeed {
  /** Media RSS, for covers: an {@code enclosure} would need the length of the file. */
  static final String MEDIA = "http://search.yahoo.com/mrss/";

  private RssFeed() {}

  static String write(Feed feed, FeedSource source, List<FeedSource.Written> posts) {
    return XmlText.document(xml ->
        xml.element(
            "rss",
            () -> xml.element("channel", () -> channel(xml, feed, source, posts)),
            "version",
            "2.0",
            "xmlns:atom",
            "http://www.w3.org/2005/Atom",
            "xmlns:content",
            "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:media",
            MEDIA));
  }

  private static void channel(
      XmlText xml, Feed feed, FeedSource source, List<FeedSource.Written> posts) {
    SiteView view = source.view();
    xml.text("title", feed.title());
    xml.text("link", source.absolute(feed.page()));
    xml.text("description", feed.description().isEmpty() ? feed.title() : feed.description());
    xml.text("language", view.language());
    if (!view.copyright().isEmpty()) {
      xml.text("copyright", view.copyright());
    }
    feed.changed().ifPresent(date -> xml.text("lastBuildDate", date(date)));
    xml.text("generator", "Outloud");
    xml.text("docs", "https://www.rssboard.org/rss-specification");
    xml.empty(
        "atom:link",
        "rel",
        "self",
        "type",
        FeedFormat.RSS.type(),
        "href",
        source.absolute(feed.at(FeedFormat.RSS)));
    posts.forEach(post -> xml.finished(post.rss()));
  }

  /** One post, for all feeds that hold it. */
  static String item(FeedItem item, AuthorView author) {
    return XmlText.part(xml -> xml.element("item", () -> content(xml, item, author)));
  }

  private static void content(XmlText xml, FeedItem item, AuthorView author) {
    xml.text("title", item.title());
    xml.text("link", item.url());
    boolean isPage = item.id().equals(item.url());
    xml.text("guid", item.id(), "isPermaLink", Boolean.toString(isPage));
    xml.text("pubDate", date(item.published()));
    if (!item.changed().equals(item.published())) {
      xml.text("atom:updated", Dates.stamp(item.changed()));
    }
    xml.text("dc:creator", author.name());
    item.tags().forEach(tag -> xml.text("category", tag.name()));
    if (!item.summary().isEmpty()) {
      xml.text("description", item.summary());
    }
    image(xml, item.image());
    xml.text("content:encoded", item.html());
  }

  /** A cover, as Atom has it, too. */
  static void image(XmlText xml, PictureView image) {
    if (!image.absoluteUrl().isEmpty()) {
      xml.element(
          "media:content",
          () -> xml.text("media:description", image.alt(), "type", "plain"),
          "url",
          image.absoluteUrl(),
          "medium",
          "image");
    }
  }

  /** RFC 822 with four digits for the year. */
  private static String date(OffsetDateTime date) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.withNano(0));
  }
}
