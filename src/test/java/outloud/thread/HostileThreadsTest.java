package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts of every odd kind have a sensible thread within a time that rules out a hang. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileThreadsTest {
  private static final ThreadSplitter SPLITTER = new ThreadSplitter();

  static Stream<Arguments> posts() {
    String sentence = "The parser reads a date, and then it reads the next one of them. ";
    String section =
        "\n\n## Chapter %d\n\n"
            + sentence.repeat(12)
            + "\n\n- One of %1$d\n- Two of %1$d\n- Three of %1$d";
    return Stream.of(
        Arguments.of("one word of 100,000 characters", "x".repeat(100_000)),
        Arguments.of("one character of 100,000", "日".repeat(100_000)),
        Arguments.of("a word of dots", "a.".repeat(50_000)),
        Arguments.of("an address of 100,000", "https://example.com/" + "y".repeat(100_000)),
        Arguments.of("text without a stop", "word ".repeat(20_000)),
        Arguments.of("20,000 words", sentence.repeat(1_500)),
        Arguments.of(
            "20,000 words in chapters",
            IntStream.range(0, 120).mapToObj(section::formatted).collect(Collectors.joining())),
        Arguments.of("emoji", "😀👩‍👩‍👧‍👦🏳️‍🌈".repeat(3_000)),
        Arguments.of("a list of 3,000", "- Something to do.\n".repeat(3_000)),
        Arguments.of("3,000 links", "[a](https://example.com/b) is here. ".repeat(3_000)),
        Arguments.of("open brackets", "(".repeat(50_000)),
        Arguments.of("hash signs", "#a ".repeat(30_000)),
        Arguments.of("backslashes", "\\a".repeat(50_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("posts")
  void everyThreadIsWithinItsLimitsAndLeadsHome(String name, String text) {
    for (SocialThread thread :
        SPLITTER.split(Written.post("A parser", List.of(), text)).threads()) {
      assertTrue(thread.segments().size() <= 25, name + " on " + thread.network());
      assertLimits(name, thread);
      assertTrue(thread.segments().getLast().text().contains(Written.URL), name);
    }
  }

  /** The author's own words are all taken, whatever they are. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("posts")
  void anOwnSegmentIsCutIntoSuchThatFit(String name, String text) {
    ThreadSource source = Written.source("A parser", "", List.of(), List.of(text), "Words.");
    for (Network network : List.of(Network.X, Network.BLUESKY, Network.LINKEDIN)) {
      SocialThread thread = SPLITTER.split(source, network);
      assertFalse(thread.segments().isEmpty(), name);
      assertLimits(name, thread);
    }
  }

  private static void assertLimits(String name, SocialThread thread) {
    WeightedLength length = WeightedLength.of(thread.network());
    for (Segment segment : thread.segments()) {
      assertTrue(
          length.fits(segment.text(), thread.network().limit()),
          name + " on " + thread.network() + ": " + segment.length());
    }
  }

  @ParameterizedTest
  @EnumSource(Network.class)
  void aWordThatIsLongerThanASegmentIsCutIntoFullOnesInOrder(Network network) {
    String word =
        IntStream.range(0, 4_000).mapToObj(Integer::toString).collect(Collectors.joining());
    List<Passage> parts =
        new Cutting(WeightedLength.of(network), network.limit()).cut(Passage.plain(word));
    assertEquals(word, parts.stream().map(Passage::text).collect(Collectors.joining()));
    assertEquals(Math.ceilDiv(word.length(), network.limit()), parts.size());
  }

  @Test
  void aLabelAndItsAddressAreNotCutApart() {
    String label = "the manual of the parser";
    String url = "https://example.com/manual";
    String before = "word ".repeat(50);
    String text = before + label + " (" + url + ") and more of it " + "word ".repeat(40).strip();
    List<Passage.Mark> marks = new ArrayList<>();
    int start = before.length();
    int end = start + label.length() + url.length() + 3;
    marks.add(new Passage.Mark(start, end, Passage.Kind.LINK, url));
    List<Passage> parts =
        new Cutting(WeightedLength.of(Network.X), 280).cut(new Passage(text, marks));
    assertTrue(
        parts.stream().anyMatch(part -> part.text().contains(label + " (" + url + ")")),
        () -> "" + parts);
  }
}
