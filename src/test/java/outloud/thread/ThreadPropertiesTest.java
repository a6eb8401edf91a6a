package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every thread, whatever the post. */
class ThreadPropertiesTest {
  private static final int POSTS = 100;
  private static final Set<String> HASHTAGS = Set.of("#java", "#BuildInPublic", "#cpp");
  private static final Pattern LABEL = Pattern.compile(" [0-9]+/[0-9]+$");
  private static final ThreadSplitter SPLITTER = new ThreadSplitter();

  private interface Check {
    void check(RandomPost post, SocialThread thread);
  }

  private record Made(RandomPost post, SocialThread thread) {}

  private static final List<Made> THREADS =
      LongStream.range(0, POSTS)
          .mapToObj(RandomPost::new)
          .flatMap(post ->
              Stream.of(Network.values())
                  .map(network -> new Made(post, SPLITTER.split(post.source, network))))
          .toList();

  private static void eachThread(Check check) {
    for (Made made : THREADS) {
      try {
        check.check(made.post(), made.thread());
      } catch (AssertionError e) {
        String where = "seed " + made.post().seed + " on " + made.thread().network();
        throw new AssertionError(where + ": " + e.getMessage(), e);
      }
    }
  }

  @Test
  void noSegmentIsTooLong() {
    eachThread((_, thread) -> {
      Network network = thread.network();
      WeightedLength length = WeightedLength.of(network);
      for (Segment segment : thread.segments()) {
        assertTrue(length.fits(segment.text(), network.limit()), segment.text());
        assertEquals(length.count(segment.text()), segment.length());
        assertFalse(segment.text().isBlank());
        if (network == Network.X) {
          assertTrue(TwitterTextParser.parseTweet(segment.text()).isValid, segment.text());
        }
      }
    });
  }

  @Test
  void threadsAreOfReadableLength() {
    eachThread((_, thread) ->
        assertTrue(
            thread.segments().size() <= (thread.network() == Network.LINKEDIN ? 1 : 9),
            () -> "" + thread.segments().size()));
  }

  @Test
  void segmentsAreNumberedWhenThereAreMoreThanTwo() {
    eachThread((_, thread) -> {
      int count = thread.segments().size();
      for (int i = 0; i < count; i++) {
        String text = thread.segments().get(i).text();
        String label = " " + (i + 1) + "/" + count;
        assertEquals(count > 2, text.endsWith(label), text);
      }
    });
  }

  @Test
  void theAddressStandsOnceAndLast() {
    eachThread((_, thread) -> {
      List<Segment> segments = thread.segments();
      String whole = String.join("\n", segments.stream().map(Segment::text).toList());
      assertEquals(2, whole.split(Pattern.quote(Written.URL), -1).length, whole);
      String last = LABEL.matcher(segments.getLast().text()).replaceFirst("");
      String after = last.substring(last.indexOf(Written.URL) + Written.URL.length()).strip();
      for (String word : after.split(" ", -1)) {
        assertTrue(HASHTAGS.contains(word), last);
      }
    });
  }

  @Test
  void everyWordIsTheAuthorsInHisOrder() {
    eachThread((post, thread) -> {
      int at = 0;
      List<String> article = post.words.stream().map(ThreadPropertiesTest::withoutStop).toList();
      for (String word : words(thread, post)) {
        int found = article.subList(at, article.size()).indexOf(word);
        assertTrue(found >= 0, () -> "«" + word + "» in " + thread);
        at += found + 1;
      }
    });
  }

  /** The thread's words without what is not the article's: labels, addresses, tags, bullets. */
  private static List<String> words(SocialThread thread, RandomPost post) {
    Set<String> urls = new HashSet<>(post.links);
    return thread.segments().stream()
        .map(segment -> LABEL.matcher(segment.text()).replaceFirst(""))
        .map(text -> text.replace(Accidents.BREAK, "").replace("• ", "- "))
        .map(text -> text.replaceAll("(^|\n)“", "$1").replaceAll("”(\n|$)", "$1"))
        .flatMap(text -> Stream.of(text.split("\\s+", -1)))
        .map(word -> withoutStop(withoutUrl(word, urls)))
        .filter(word -> !word.isEmpty() && !word.equals(Written.URL) && !HASHTAGS.contains(word))
        .toList();
  }

  /** The stop of a sentence may stand behind the address of its last word. */
  private static String withoutStop(String word) {
    return word.replaceAll("[“”]", "").replaceFirst("[.!?…:]+$", "");
  }

  private static String withoutUrl(String word, Set<String> urls) {
    int close = word.lastIndexOf(')');
    boolean isUrl = word.startsWith("(") && close > 0 && urls.contains(word.substring(1, close));
    return isUrl ? "" : word;
  }

  @Test
  void nothingIsLinkedTaggedOrMentionedByAccident() {
    Extractor extractor = new Extractor();
    eachThread((post, thread) -> {
      if (thread.network() != Network.X) {
        return;
      }
      Set<String> intended = new HashSet<>(post.links);
      intended.add(Written.URL);
      for (Segment segment : thread.segments()) {
        String text = segment.text();
        assertTrue(intended.containsAll(extractor.extractURLs(text)), text);
        assertEquals(List.of(), extractor.extractMentionedScreennames(text), text);
        assertEquals(List.of(), extractor.extractCashtags(text), text);
        for (String tag : extractor.extractHashtags(text)) {
          assertTrue(HASHTAGS.contains("#" + tag), text);
        }
      }
    });
  }

  @Test
  void theHookOnXHasNoLink() {
    eachThread((_, thread) -> {
      String hook = thread.segments().getFirst().text();
      if (thread.network() == Network.X && thread.segments().size() > 1) {
        assertFalse(hook.contains("://"), hook);
        assertTrue(new XLength().count(hook) <= 240 + " 1/9".length(), hook);
      }
    });
  }

  @Test
  void noHeadingEndsASegment() {
    eachThread((post, thread) -> {
      for (Segment segment : thread.segments()) {
        String text = LABEL.matcher(segment.text()).replaceFirst("").replace(Accidents.BREAK, "");
        String last = text.substring(text.lastIndexOf('\n') + 1);
        assertFalse(post.headings.contains(last), text);
      }
    });
  }

  @Test
  void facetsAreExactlyTheirText() {
    eachThread((post, thread) -> {
      for (Segment segment : thread.segments()) {
        assertTrue(segment.facets().isEmpty() || thread.network() == Network.BLUESKY);
        byte[] bytes = segment.text().getBytes(StandardCharsets.UTF_8);
        for (Segment.Facet facet : segment.facets()) {
          int length = facet.end() - facet.start();
          String words = new String(bytes, facet.start(), length, StandardCharsets.UTF_8);
          assertFalse(words.isBlank() || words.contains("\ufffd"), words);
          if (facet.kind() == Segment.Facet.Kind.TAG) {
            assertEquals("#" + facet.value(), words);
          } else if (!facet.value().equals(Written.URL)) {
            assertTrue(post.links.contains(facet.value()));
          }
        }
      }
    });
  }

  @Test
  void picturesAndLinksAreWithinTheNetworksNumbers() {
    eachThread((_, thread) -> {
      for (Segment segment : thread.segments()) {
        assertTrue(segment.media().size() <= Network.MOST_PICTURES);
        for (Segment.Media picture : segment.media()) {
          assertTrue(picture.alt().length() <= thread.network().altLimit());
          assertFalse(picture.alt().isBlank());
        }
        long links = Urls.in(segment.text()).stream().filter(Urls.Url::hasScheme).count();
        assertTrue(links <= thread.network().links(), segment.text());
      }
    });
  }

  @Test
  void middleSegmentsAreFilled() {
    double sum = 0;
    int count = 0;
    int nearlyEmpty = 0;
    for (Made made : THREADS) {
      List<Double> fills = fills(made.thread());
      sum += fills.stream().mapToDouble(fill -> fill).sum();
      count += fills.size();
      nearlyEmpty += (int) fills.stream().skip(1).filter(fill -> fill < 0.25).count();
    }
    assertTrue(sum / count >= 0.6, "mean fill " + sum / count);
    // Random words make sentences that nobody writes: three segments long, between two short ones.
    assertTrue(nearlyEmpty * 1000 <= count, nearlyEmpty + " of " + count);
  }

  /** How full each segment but the last is. */
  private static List<Double> fills(SocialThread thread) {
    return thread.segments().stream()
        .limit(thread.segments().size() - 1)
        .map(segment -> (double) segment.length() / thread.network().limit())
        .toList();
  }

  @Test
  void theSamePostIsTheSameThread() {
    RandomPost post = new RandomPost(1);
    for (Network network : Network.values()) {
      assertEquals(SPLITTER.split(post.source, network), SPLITTER.split(post.source, network));
    }
  }

  @Test
  void realPostsAreValidAndFilledOnX() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.path("posts"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        ThreadSource source = Written.post("On networking", List.of("twitter"), text);
        SocialThread thread = SPLITTER.split(source, Network.X);
        for (Segment segment : thread.segments()) {
          assertTrue(
              TwitterTextParser.parseTweet(segment.text()).isValid, file + ": " + segment.text());
        }
        assertTrue(fills(thread).stream().skip(1).allMatch(fill -> fill >= 0.25), "" + thread);
      }
    }
  }
}
