package outloud.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import outloud.site.Post;
import outloud.site.Site;

/** The posts of each series in the order in which they are read: oldest first. */
final class Series {
  /** So many parts stand in a post's box, so that a series of thousands stays a box. */
  private static final int WINDOW = 12;

  private final Map<String, List<PostPage.Part>> parts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Series(Site site) {
    for (Post post : site.posts().reversed()) {
      post.series().ifPresent(name -> add(name, post, site.config().local(post.permalink())));
    }
  }

  /** Whether the box of one post leads to another. */
  boolean shows(Post post, Post other) {
    int here = numbers.getOrDefault(post.permalink().path(), 0);
    int there = numbers.getOrDefault(other.permalink().path(), 0);
    int total = parts.getOrDefault(post.series().orElse(""), List.of()).size();
    int from = from(here, total);
    return post.series().isPresent()
        && post.series().equals(other.series())
        && there > from
        && there <= from + WINDOW;
  }

  /** How many parts stand before those in the box. */
  private static int from(int number, int total) {
    return Math.clamp(number - 1L - WINDOW / 2, 0, Math.max(0, total - WINDOW));
  }

  private void add(String name, Post post, String url) {
    List<PostPage.Part> known = parts.computeIfAbsent(name, _ -> new ArrayList<>());
    int number = known.size() + 1;
    known.add(new PostPage.Part(number, post.title(), url));
    numbers.put(post.permalink().path(), number);
  }

  /** Where a post stands in its series; {@code NONE} when it has none or is alone in it. */
  PostPage.SeriesView of(Post post) {
    List<PostPage.Part> all = parts.getOrDefault(post.series().orElse(""), List.of());
    int number = numbers.getOrDefault(post.permalink().path(), 0);
    if (all.size() < 2 || number == 0) {
      return PostPage.SeriesView.NONE;
    }
    int from = from(number, all.size());
    List<PostPage.Part> shown = all.subList(from, Math.min(all.size(), from + WINDOW));
    return new PostPage.SeriesView(post.series().orElse(""), number, all.size(), shown);
  }
}
