package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The criteria of a good thread over whole posts: our own ones, small ones of every kind, real ones
 * when they are at hand, and any folder that {@code -Doutloud.corpus=} names.
 */
@Isolated
class ThreadCriteriaTest {
  private static final ThreadSplitter SPLITTER = new ThreadSplitter();
  private static final Path KINDS = Path.of("src", "test", "resources", "threads", "posts");

  private static List<Corpus.Post> posts() {
    List<Corpus.Post> posts = new ArrayList<>(Corpus.in(KINDS));
    assertFalse(posts.isEmpty(), "no posts in " + KINDS);
    posts.addAll(Corpus.in(Path.of("content", "posts")));
    posts.addAll(Corpus.in(Path.of(System.getProperty("outloud.shared", "../shared"), "posts")));
    String named = System.getProperty("outloud.corpus", "");
    if (!named.isEmpty()) {
      posts.addAll(Corpus.in(Path.of(named)));
    }
    return posts;
  }

  @Test
  void everyThreadIsOneThatItsAuthorWouldPost() {
    Criteria criteria = new Criteria();
    List<Corpus.Post> posts = posts();
    for (Corpus.Post post : posts) {
      criteria.check(post, SPLITTER.split(post.source()));
    }
    String report =
        posts.size() + " posts\n" + criteria.report(Integer.getInteger("outloud.examples", 6));
    System.out.println(report);
    for (String name : criteria.names()) {
      assertEquals(0, criteria.failures(name), () -> name + " of\n" + report);
    }
    assertTrue(criteria.meanFill() >= 0.6, report);
  }

  /** T15: same input, same thread, in any locale and zone. */
  @Test
  void aThreadIsTheSameEverywhere() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (Corpus.Post post : posts()) {
      PostThreads here = SPLITTER.split(post.source());
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(here, new ThreadSplitter().split(post.source()), post.file());
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  /** Wherever the author wants the address, it is the last thing that its segment says. */
  @Test
  void theWayHomeStandsAtTheEndOfItsSegment() {
    ThreadSettings usual = ThreadSettings.DEFAULT;
    for (LinkPlace place : LinkPlace.values()) {
      ThreadSettings settings =
          new ThreadSettings(
              usual.networks(),
              usual.segments(),
              LabelStyle.NONE,
              place,
              new HashtagWish.AtMost(0),
              usual.code());
      for (Corpus.Post post : posts()) {
        for (SocialThread thread : SPLITTER.split(Corpus.with(post.source(), settings)).threads()) {
          home(post, thread, place);
        }
      }
    }
  }

  private static void home(Corpus.Post post, SocialThread thread, LinkPlace place) {
    String url = post.source().url();
    for (int i = 0; i < thread.segments().size(); i++) {
      boolean first = i == 0 && place != LinkPlace.LAST;
      boolean last = i + 1 == thread.segments().size() && place != LinkPlace.FIRST;
      Segment segment = thread.segments().get(i);
      String where = post.file() + " on " + thread.network().id() + ", " + place + ": " + segment;
      assertEquals(first || last, segment.text().contains(url), where);
      assertEquals(first || last, ("\n\n" + segment.text()).endsWith("\n\n" + url), where);
      assertTrue(segment.length() <= thread.network().limit(), where);
    }
  }
}
