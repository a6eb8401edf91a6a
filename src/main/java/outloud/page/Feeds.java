package outloud.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.Term;

/**
 * Plans the feeds of a site: of all posts, of each section where there are several, of each tag.
 */
final class Feeds {
  private final Site site;
  private final FeedSource source;
  private final List<SiteFiles.Planned> files = new ArrayList<>();
  private final Set<OutputPath> paths = new HashSet<>();

  private Feeds(Site site, Texts texts, Gallery gallery) {
    this.site = site;
    this.source = new FeedSource(site, texts, gallery);
  }

  static List<SiteFiles.Planned> plan(Site site, Texts texts, Gallery gallery) {
    Feeds feeds = new Feeds(site, texts, gallery);
    feeds.whole();
    Map<String, List<Post>> bySection = feeds.posts(post -> Stream.of(post.section()));
    for (String section : FeedPages.sections(site)) {
      List<Post> posts = bySection.getOrDefault(section, List.of());
      Feed feed = feeds.part(SiteViews.title(section, texts), Addresses.section(section), posts);
      feeds.former(feed, _ -> true);
    }
    Map<String, List<Post>> byTag = feeds.posts(post -> post.tags().stream().map(Term::slug));
    for (Term tag : site.tags()) {
      List<Post> posts = byTag.getOrDefault(tag.slug(), List.of());
      feeds.former(feeds.part(tag.name(), tag.permalink(), posts), "index.xml"::equals);
    }
    return feeds.files;
  }

  /** The feed of all posts, also where the readers of a former site look for it. */
  private void whole() {
    Feed feed = feed(site.config().title(), Addresses.HOME, site.posts());
    add(feed);
    site.formerFeeds().forEach(former -> add(feed, former));
  }

  private Feed part(String name, Permalink page, List<Post> posts) {
    Feed feed = feed(FeedPages.title(site, name), page, posts);
    add(feed);
    return feed;
  }

  /** Hugo has a feed of this name in the folder of each list; Zola has its own in sections. */
  private void former(Feed feed, Predicate<String> isThere) {
    for (Permalink former : site.formerFeeds()) {
      String name = former.path().substring(1);
      if (name.indexOf('/') < 0 && isThere.test(name)) {
        add(feed, new Permalink(feed.page().path() + name));
      }
    }
  }

  private void add(Feed feed, Permalink former) {
    OutputPath path = former.output();
    if (paths.add(path)) {
      FeedFormat format = FeedFormat.at(former.path());
      files.add(SiteFiles.planned(path, () -> write(feed, format, source.written(feed))));
    }
  }

  private Feed feed(String title, Permalink page, List<Post> posts) {
    return Feed.of(title, site.config().description(), page, posts, site.config().feedItems());
  }

  /** All formats at once, for they share the texts of the posts. */
  private void add(Feed feed) {
    List<FeedFormat> formats = List.of(FeedFormat.values());
    List<OutputPath> all = formats.stream().map(format -> feed.at(format).output()).toList();
    paths.addAll(all);
    files.add(
        new SiteFiles.Planned(
            all,
            () -> {
              List<FeedSource.Written> posts = source.written(feed);
              return formats.stream()
                  .map(format ->
                      new OutputFile.Made(feed.at(format).output(), write(feed, format, posts)))
                  .toList();
            }));
  }

  private String write(Feed feed, FeedFormat format, List<FeedSource.Written> posts) {
    return switch (format) {
      case ATOM -> AtomFeed.write(feed, source, posts);
      case RSS -> RssFeed.write(feed, source, posts);
      case JSON -> JsonFeed.write(feed, source, posts);
    };
  }

  private Map<String, List<Post>> posts(Function<Post, Stream<String>> keys) {
    Map<String, List<Post>> posts = new HashMap<>();
    for (Post post : site.posts()) {
      keys.apply(post)
          .distinct()
          .forEach(key -> posts.computeIfAbsent(key, _ -> new ArrayList<>()).add(post));
    }
    return posts;
  }
}
