package outloud.page;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;

/**
 * What all feeds of a site have in common: the site, and each post written once for all formats.
 * Only the newest posts of the site are kept, for most other feeds hold some of them again.
 */
final class FeedSource {
  private final Site site;
  private final SiteView view;
  private final PictureViews pictures;
  private final Set<Permalink> newest = new HashSet<>();
  private final Map<Permalink, Written> known = new ConcurrentHashMap<>();

  FeedSource(Site site, Texts texts, Gallery gallery) {
    this.site = site;
    this.view = SiteViews.of(site, texts, gallery);
    this.pictures = new PictureViews(site, texts, gallery);
    site.posts().stream()
        .limit(site.config().feedItems())
        .map(Post::permalink)
        .forEach(newest::add);
  }

  /** A post as it stands in a feed of each format. */
  record Written(String atom, String rss, String json) {
    String in(FeedFormat format) {
      return switch (format) {
        case ATOM -> atom;
        case RSS -> rss;
        case JSON -> json;
      };
    }
  }

  Site site() {
    return site;
  }

  SiteView view() {
    return view;
  }

  String absolute(Permalink permalink) {
    return site.config().absolute(permalink);
  }

  /** The posts of a feed, in order. */
  List<Written> written(Feed feed) {
    return feed.posts().stream().map(this::written).toList();
  }

  private Written written(Post post) {
    return newest.contains(post.permalink())
        ? known.computeIfAbsent(post.permalink(), _ -> write(post))
        : write(post);
  }

  private Written write(Post post) {
    FeedItem item = item(post);
    return new Written(
        AtomFeed.entry(item), RssFeed.item(item, view.author()), JsonFeed.item(item));
  }

  private FeedItem item(Post post) {
    OffsetDateTime published = post.date().orElseThrow();
    return new FeedItem(
        post.feedId(),
        absolute(post.permalink()),
        post.canonicalUrl(),
        post.link().orElse(""),
        post.title(),
        post.description(),
        ItemHtml.of(site, post, pictures),
        post.language(),
        pictures.wide(post.cover()),
        post.tags(),
        published,
        Feed.changed(post).orElse(published));
  }
}
