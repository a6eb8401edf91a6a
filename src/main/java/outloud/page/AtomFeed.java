package outloud.page;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.SiteConfig;
import outloud.site.Term;

/**
 * Writes Atom feeds (RFC 4287): the newest posts in full. An entry's id is the post's own, the
 * feed's date that of its newest post, so the same posts always make the same bytes.
 */
final class AtomFeed {
  private static final int ENTRIES = 20;

  /** What a feed says when nothing has been published yet: there must be a date (4.1.1). */
  private static final String NOTHING_YET = "1970-01-01T00:00:00Z";

  private final Site site;
  private final SiteConfig config;
  private final SiteView view;

  /** The posts of the first feed; most feeds of tags hold some of them again. */
  private final Set<Permalink> newest = new HashSet<>();

  private final Map<Permalink, String> entries = new ConcurrentHashMap<>();

  AtomFeed(Site site) {
    this.site = site;
    this.config = site.config();
    this.view = SiteViews.of(site);
    site.posts().stream().limit(ENTRIES).map(Post::permalink).forEach(newest::add);
  }

  /** The feed of the whole site. */
  String write() {
    return write(config.title(), Addresses.FEED, Addresses.HOME, site.posts());
  }

  /** The feed of one tag. */
  String write(Term tag, List<Post> posts) {
    return write(config.title() + ": " + tag.name(), Addresses.feed(tag), tag.permalink(), posts);
  }

  private String write(String title, Permalink self, Permalink page, List<Post> posts) {
    List<Post> latest = posts.stream().filter(p -> p.date().isPresent()).limit(ENTRIES).toList();
    return XmlText.document(xml ->
        xml.element(
            "feed",
            () -> {
              xml.text("title", title);
              if (!config.description().isEmpty()) {
                xml.text("subtitle", config.description());
              }
              xml.text("id", config.absolute(self));
              xml.text("updated", newestDate(latest));
              link(xml, "self", "application/atom+xml", config.absolute(self));
              link(xml, "alternate", "text/html", config.absolute(page));
              author(xml);
              xml.text("generator", "Outloud");
              latest.forEach(post -> xml.finished(entry(post)));
            },
            "xmlns",
            "http://www.w3.org/2005/Atom",
            "xml:lang",
            config.language()));
  }

  private static String newestDate(List<Post> posts) {
    return posts.stream()
        .flatMap(post -> changed(post).stream())
        .max(OffsetDateTime.timeLineOrder())
        .map(Dates::stamp)
        .orElse(NOTHING_YET);
  }

  /** When a post changed last; an update before its publication is no update. */
  private static Optional<OffsetDateTime> changed(Post post) {
    return post.updated()
        .filter(updated -> post.date().map(updated::isAfter).orElse(true))
        .or(post::date);
  }

  private void author(XmlText xml) {
    xml.element(
        "author",
        () -> {
          xml.text("name", view.author().name());
          xml.text("uri", config.absolute(Addresses.HOME));
        });
  }

  private static void link(XmlText xml, String relation, String type, String url) {
    xml.empty("link", "rel", relation, "type", type, "href", url);
  }

  private String entry(Post post) {
    return newest.contains(post.permalink())
        ? entries.computeIfAbsent(post.permalink(), _ -> made(post))
        : made(post);
  }

  private String made(Post post) {
    return XmlText.part(xml -> entry(xml, post));
  }

  private void entry(XmlText xml, Post post) {
    xml.element(
        "entry",
        () -> {
          String page = config.absolute(post.permalink());
          xml.text("title", post.title());
          xml.text("id", post.feedId());
          link(xml, "alternate", "text/html", page);
          if (!post.canonicalUrl().equals(page)) {
            link(xml, "canonical", "text/html", post.canonicalUrl());
          }
          post.date().map(Dates::stamp).ifPresent(date -> xml.text("published", date));
          changed(post).map(Dates::stamp).ifPresent(date -> xml.text("updated", date));
          post.tags()
              .forEach(tag -> xml.empty("category", "term", tag.slug(), "label", tag.name()));
          if (!post.description().isEmpty()) {
            xml.text("summary", post.description());
          }
          xml.text("content", AbsoluteHtml.of(site, post), "type", "html");
        },
        "xml:lang",
        post.language(),
        "xml:base",
        config.absolute(post.permalink()));
  }
}
