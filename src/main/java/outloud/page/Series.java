package outloud.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.SiteConfig;
import outloud.site.Term;

/** The posts of each series in the order in which they are read: oldest first. */
final class Series {
  /** So many parts stand in a post's box, so that a series of thousands stays a box. */
  private static final int WINDOW = 12;

  private final SiteConfig config;
  private final Map<Term, List<PostCard>> parts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The series of a site.
   *
   * @param cards of its posts, in the order of the site
   */
  Series(Site site, List<PostCard> cards) {
    this.config = site.config();
    for (int i = cards.size() - 1; i >= 0; i--) {
      PostCard card = cards.get(i);
      site.posts().get(i).series().ifPresent(series -> add(series, card));
    }
  }

  private void add(Term series, PostCard card) {
    List<PostCard> known = parts.computeIfAbsent(series, _ -> new ArrayList<>());
    known.add(card);
    numbers.put(card.url(), known.size());
  }

  /** All parts of one series. */
  List<PostCard> parts(Term series) {
    return parts.getOrDefault(series, List.of());
  }

  /** Whether the box of one post leads to another. */
  boolean shows(Post post, Post other) {
    if (post.series().isEmpty() || !post.series().equals(other.series())) {
      return false;
    }
    int total = post.series().map(this::parts).orElse(List.of()).size();
    int from = from(number(post), total);
    int there = number(other);
    return there > from && there <= from + WINDOW;
  }

  private int number(Post post) {
    return numbers.getOrDefault(config.local(post.permalink()), 0);
  }

  /** How many parts stand before those in the box. */
  private static int from(int number, int total) {
    return Math.clamp(number - 1L - WINDOW / 2, 0, Math.max(0, total - WINDOW));
  }

  /** Where a post stands in its series; {@code NONE} when it has none or is alone in it. */
  PostPage.SeriesView of(Post post) {
    Optional<Term> series = post.series();
    List<PostCard> all = series.map(this::parts).orElse(List.of());
    int number = number(post);
    if (series.isEmpty() || all.size() < 2 || number == 0) {
      return PostPage.SeriesView.NONE;
    }
    int from = from(number, all.size());
    List<PostPage.Part> shown =
        IntStream.range(from, Math.min(all.size(), from + WINDOW))
            .mapToObj(i -> new PostPage.Part(i + 1, all.get(i).title(), all.get(i).url()))
            .toList();
    return new PostPage.SeriesView(
        series.get().name(), config.local(series.get().permalink()), number, all.size(), shown);
  }
}
