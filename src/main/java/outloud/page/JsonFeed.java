package outloud.page;

import java.util.List;
import outloud.data.JsonText;
import outloud.site.OwnAddress;
import outloud.site.Term;

/**
 * Writes JSON Feed 1.1.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed {
  private JsonFeed() {}

  static String write(Feed feed, FeedSource source, List<FeedSource.Written> posts) {
    SiteView view = source.view();
    JsonText json = JsonText.forFiles();
    json.object(() -> {
      json.field("version", "https://jsonfeed.org/version/1.1");
      json.field("title", XmlText.legal(feed.title()));
      json.field("home_page_url", source.absolute(feed.page()));
      json.field("feed_url", source.absolute(feed.at(FeedFormat.JSON)));
      optional(json, "description", XmlText.legal(feed.description()));
      json.field("icon", source.absolute(OwnAddress.LARGE_ICON.permalink()));
      json.field("favicon", source.absolute(OwnAddress.SMALL_ICON.permalink()));
      json.array("authors", () -> json.object(() -> author(json, source)));
      json.field("language", view.language());
      json.array("items", () -> posts.forEach(post -> json.finished(post.json())));
    });
    return json.finish();
  }

  private static void author(JsonText json, FeedSource source) {
    AuthorView author = source.view().author();
    json.field("name", author.name());
    json.field("url", source.absolute(Addresses.HOME));
    optional(json, "avatar", author.portrait().absoluteUrl());
  }

  /** One post, for all feeds that hold it. */
  static String item(FeedItem item) {
    JsonText json = JsonText.plain();
    json.object(() -> {
      json.field("id", item.id());
      json.field("url", item.url());
      optional(json, "external_url", item.link());
      json.field("title", item.title());
      optional(json, "summary", item.summary());
      json.field("content_html", item.html());
      optional(json, "image", item.image().absoluteUrl());
      json.field("date_published", Dates.stamp(item.published()));
      if (!item.changed().equals(item.published())) {
        json.field("date_modified", Dates.stamp(item.changed()));
      }
      List<String> tags = item.tags().stream().map(Term::name).toList();
      if (!tags.isEmpty()) {
        json.array("tags", () -> tags.forEach(json::value));
      }
      json.field("language", item.language());
    });
    return json.finish();
  }

  private static void optional(JsonText json, String name, String value) {
    if (!value.isEmpty()) {
      json.field(name, value);
    }
  }
}
