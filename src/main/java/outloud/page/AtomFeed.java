package outloud.page;

import java.util.List;
import outloud.site.OwnAddress;

/**
 * Writes Atom feeds (RFC 4287). An entry's id is the post's own, the feed's date that of its newest
 * post, so the same posts always make the same bytes.
 */
final class AtomFeed {
  /** What a feed says when nothing has been published yet: there must be a date (4.1.1). */
  private static final String NOTHING_YET = "1970-01-01T00:00:00Z";

  private AtomFeed() {}

  static String write(Feed feed, FeedSource source, List<FeedSource.Written> posts) {
    SiteView view = source.view();
    return XmlText.document(xml ->
        xml.element(
            "feed",
            () -> {
              xml.text("title", feed.title());
              if (!feed.description().isEmpty()) {
                xml.text("subtitle", feed.description());
              }
              String self = source.absolute(feed.at(FeedFormat.ATOM));
              xml.text("id", self);
              xml.text("updated", feed.changed().map(Dates::stamp).orElse(NOTHING_YET));
              link(xml, "self", FeedFormat.ATOM.type(), self);
              link(xml, "alternate", "text/html", source.absolute(feed.page()));
              xml.element(
                  "author",
                  () -> {
                    xml.text("name", view.author().name());
                    xml.text("uri", source.absolute(Addresses.HOME));
                  });
              xml.text("icon", source.absolute(OwnAddress.SMALL_ICON.permalink()));
              if (!view.copyright().isEmpty()) {
                xml.text("rights", view.copyright());
              }
              xml.text("generator", "Outloud");
              posts.forEach(post -> xml.finished(post.atom()));
            },
            "xmlns",
            "http://www.w3.org/2005/Atom",
            "xmlns:media",
            RssFeed.MEDIA,
            "xml:lang",
            view.language()));
  }

  /** One post, for all feeds that hold it. */
  static String entry(FeedItem item) {
    return XmlText.part(xml -> entry(xml, item));
  }

  private static void entry(XmlText xml, FeedItem item) {
    xml.element(
        "entry",
        () -> {
          xml.text("title", item.title());
          xml.text("id", item.id());
          link(xml, "alternate", "text/html", item.url());
          if (!item.canonical().equals(item.url())) {
            link(xml, "canonical", "text/html", item.canonical());
          }
          if (!item.link().isEmpty()) {
            link(xml, "related", "text/html", item.link());
          }
          xml.text("published", Dates.stamp(item.published()));
          xml.text("updated", Dates.stamp(item.changed()));
          item.tags()
              .forEach(tag -> xml.empty("category", "term", tag.slug(), "label", tag.name()));
          if (!item.summary().isEmpty()) {
            xml.text("summary", item.summary());
          }
          RssFeed.image(xml, item.image());
          xml.text("content", item.html(), "type", "html");
        },
        "xml:lang",
        item.language(),
        "xml:base",
        item.url());
  }

  private static void link(XmlText xml, String relation, String type, String url) {
    xml.empty("link", "rel", relation, "type", type, "href", url);
  }
}
