package outloud.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import outloud.site.Permalink;
import outloud.site.Post;

/**
 * Posts that one can subscribe to: those of the site, of a section or of a tag.
 *
 * @param description one or two sentences, plain text; may be empty
 * @param page the page that lists the same posts
 * @param posts those with a date, newest first
 */
record Feed(String title, String description, Permalink page, List<Post> posts) {
  /** RFC 3339 and RFC 822 write four digits. */
  private static final int LAST_YEAR = 9999;

  Feed {
    posts = List.copyOf(posts);
  }

  /** The newest of these posts that have a date. */
  static Feed of(String title, String description, Permalink page, List<Post> posts, int items) {
    List<Post> newest = posts.stream().filter(Feed::hasDate).limit(items).toList();
    return new Feed(title, description, page, newest);
  }

  private static boolean hasDate(Post post) {
    int year = post.date().map(OffsetDateTime::getYear).orElse(-1);
    return year >= 0 && year <= LAST_YEAR;
  }

  /** When the feed changed last; nothing when there is no post. */
  Optional<OffsetDateTime> changed() {
    return posts.stream()
        .flatMap(post -> changed(post).stream())
        .max(OffsetDateTime.timeLineOrder());
  }

  /** When a post changed last; an update before its publication is no update. */
  static Optional<OffsetDateTime> changed(Post post) {
    return post.updated()
        .filter(updated -> updated.getYear() <= LAST_YEAR)
        .filter(updated -> post.date().map(updated::isAfter).orElse(true))
        .or(post::date);
  }

  /** Where it is. */
  Permalink at(FeedFormat format) {
    return Addresses.feed(page, format);
  }
}
