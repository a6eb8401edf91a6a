package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadSplitterTest {
  private static final ThreadSplitter SPLITTER = new ThreadSplitter();

  private static SocialThread thread(Network network, String text) {
    return SPLITTER.split(Written.post("A small parser", List.of("java"), text), network);
  }

  private static String texts(SocialThread thread) {
    return thread.segments().stream().map(Segment::text).collect(Collectors.joining("\n---\n"));
  }

  @Test
  void aShortPostIsOneSegmentWithoutALabel() {
    assertEquals(
        "A small parser\n\nI wrote a parser for dates last week.\n\n" + Written.URL + "\n#java",
        texts(thread(Network.X, "I wrote a parser for dates last week.")));
  }

  @ParameterizedTest
  @EnumSource(Network.class)
  void aPostWithoutProseIsItsTitleDescriptionAndAddress(Network network) {
    ThreadSource source =
        Written.source(
            "Dotfiles", "What I changed.", List.of(), List.of(), "```sh\na\nb\nc\nd\n```");
    assertEquals(
        "Dotfiles\n\nWhat I changed.\n\n" + Written.URL, texts(SPLITTER.split(source, network)));
  }

  @Test
  void anEmptyPostStillLeadsHome() {
    ThreadSource source = Written.source("", "", List.of("C++", "C#"), List.of(), "");
    assertEquals(Written.URL + "\n#cpp #csharp", texts(SPLITTER.split(source, Network.X)));
  }

  @Test
  void aPostThatSaysNothingAtAllHasNoThreadAndItIsSaidWhy() {
    PostThreads threads = SPLITTER.split(Written.source("", "", List.of("C++"), List.of(), ""));
    assertEquals(List.of(), threads.threads());
    assertEquals("The post has no title, no words and no picture.", threads.none());
  }

  @Test
  void onlyCardsThatAThreadShowsAreToBeDrawn() {
    String text =
        "Some words come first here.\n\n<!-- thread:off -->\n\n```sh\na\nb\nc\nd\n```\n\n"
            + "<!-- thread:on -->\n\nThen write this:\n\n```java\na\nb\n\tc\nd\n```\n\n"
            + "And install it:\n\n```sh\nbrew install it\n```";
    PostThreads threads = SPLITTER.split(Written.post("A small parser", List.of(), text));
    String code = "a\nb\n\tc\nd";
    assertEquals(
        List.of(new Card.Code("code-1.png", "java", "", code, code.replace("\t", "  "))),
        threads.cards());
  }

  @Test
  void aSegmentHasFourPicturesAndTheAnnouncedOnesFirst() {
    StringBuilder text = new StringBuilder("Six foxes.");
    for (int i = 1; i <= 6; i++) {
      text.append("\n\n![Fox ").append(i).append("](/").append(i).append(".png)");
    }
    text.append("\n\nAnd this is how I count them:\n\n```java\na\nb\nc\nd\n```");
    Segment segment = thread(Network.MASTODON, text.toString()).segments().getFirst();
    assertEquals(4, segment.media().size());
    assertEquals("code-1.png", segment.media().getLast().file());
  }

  @Test
  void aVeryLongPostIsAThreadOfNineSegmentsThatNamesWhatItLeavesOut() {
    StringBuilder text = new StringBuilder("The first words of all are here.");
    for (int i = 0; i < 2000; i++) {
      text.append(i % 100 == 0 ? "\n\n## Chapter " + i + "\n\n" : " ");
      text.append("Sentence ").append(i).append(" says something of parsers and of dates.");
    }
    SocialThread thread = thread(Network.X, text.toString());
    assertEquals(9, thread.segments().size());
    assertTrue(thread.leftOut().size() >= 12, () -> "" + thread.leftOut());
    for (String heading : thread.leftOut()) {
      assertFalse(texts(thread).contains(heading + "\n"), heading);
    }
  }

  @Test
  void aLinkIsItsLabelAndItsAddressOnce() {
    String text =
        "Nothing here.\n\nThe [manual](https://docs.example.com/manual) says it all. "
            + "Read the [manual](https://docs.example.com/manual) again before you write code.";
    String thread = texts(thread(Network.MASTODON, text));
    assertTrue(
        thread.contains("The manual (https://docs.example.com/manual) says it all."), thread);
    assertTrue(thread.contains("Read the manual again"), thread);
  }

  @Test
  void aLinkOnBlueskyIsAFacetInBytes() {
    SocialThread thread =
        thread(
            Network.BLUESKY,
            "Ein längeres Wort 😀 über den [größten Käse](https://kaese.example.com/) hier.");
    Segment segment = thread.segments().getFirst();
    Segment.Facet facet = segment.facets().getFirst();
    byte[] bytes = segment.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        "größten Käse",
        new String(
            bytes,
            facet.start(),
            facet.end() - facet.start(),
            java.nio.charset.StandardCharsets.UTF_8));
    assertEquals("https://kaese.example.com/", facet.value());
    assertEquals(
        List.of(Segment.Facet.Kind.LINK, Segment.Facet.Kind.LINK, Segment.Facet.Kind.TAG),
        segment.facets().stream().map(Segment.Facet::kind).toList());
  }

  @Test
  void linksInsideTheSiteAreAbsoluteAndTheOwnAddressStandsOnce() {
    String text =
        "I wrote [about it](/posts/other/) and [here]("
            + Written.URL
            + "#part) as well, for a while.";
    String thread = texts(thread(Network.MASTODON, text));
    assertTrue(thread.contains("about it (https://example.org/posts/other/) and here as"), thread);
    assertEquals(thread.indexOf(Written.URL), thread.lastIndexOf(Written.URL), thread);
  }

  @Test
  void namesThatANetworkWouldLinkAreBroken() {
    String text =
        "Nothing.\n\nPut `@Override` into README.md or main.rs and `#include` it from $HOME with"
            + " ASP.NET, Node.js and C# for me@example.com today.";
    assertTrue(
        texts(thread(Network.X, text))
            .contains(
                "Put @\u200bOverride into README\u200b.md or main\u200b.rs and #\u200binclude it"
                    + " from $\u200bHOME with ASP\u200b.NET, Node.js and C# for me@example.com"
                    + " today."));
    assertTrue(texts(thread(Network.LINKEDIN, text)).contains("Put @Override into README.md"));
  }

  @Test
  void aCommandIsNeverBroken() {
    String text = "Nothing much to say about this.\n\nRun `python setup.py install` now to see it.";
    assertFalse(texts(thread(Network.X, text)).contains("setup"));
    assertTrue(texts(thread(Network.LINKEDIN, text)).contains("python setup.py install"));
  }

  @Test
  void listsKeepTheirLeadInAndTheirNumbers() {
    String text = "I have three rules for parsers.\n\n3. Fail early.\n4. Say where.\n5. Say why.";
    assertTrue(
        texts(thread(Network.X, text))
            .contains(
                "I have three rules for parsers.\n3. Fail early.\n4. Say where.\n5. Say why."),
        () -> texts(thread(Network.X, text)));
    assertTrue(
        texts(thread(Network.X, "Rules:\n\n- One thing.\n- Two things."))
            .contains("Rules:\n• One thing.\n• Two things."));
  }

  @Test
  void shortCodeStaysAndLongCodeIsAPictureOfTheSentenceThatAnnouncesIt() {
    String text =
        "Some words come first here.\n\nInstall it:\n\n```sh\nbrew install it\n```\n\n"
            + "Then write this:\n\n```java\na\nb\nc\nd\n```\n\nThe end of the whole story is near.";
    SocialThread thread = thread(Network.MASTODON, text);
    assertTrue(texts(thread).contains("Install it:\nbrew install it"), texts(thread));
    assertTrue(thread.segments().getFirst().text().endsWith("Then write this:"), texts(thread));
    assertEquals(
        List.of(new Segment.Media("code-2.png", "a\nb\nc\nd")),
        thread.segments().getFirst().media());
  }

  @Test
  void aSmallTableIsLinesAndAQuoteIsQuoted() {
    String text =
        """
        Some words come first here.

        | Size | Time |
        | 1 | 2 ms |

        > Simple is better.

        The end.
        """;
    String thread = texts(thread(Network.MASTODON, text));
    assertTrue(thread.contains("Size – Time\n1 – 2 ms"), thread);
    assertTrue(thread.contains("“Simple is better.”"), thread);
  }

  @Test
  void picturesTravelWithTheirAlt() {
    String text = "A sentence that has a picture.\n\n![A red fox](/fox.png) ![](/no-alt.png)";
    List<Segment.Media> media = thread(Network.X, text).segments().getFirst().media();
    assertEquals(List.of(new Segment.Media("https://example.org/fox.png", "A red fox")), media);
  }

  @Test
  void theAuthorMayLeaveOutAndBreak() {
    String text =
        "The first thing to know is here.\n\n<!-- thread:off -->\n\nSecret words of mine.\n\n"
            + "<!-- thread:on -->\n\n<!-- thread -->\n\nThe second thing to know is here.";
    SocialThread thread = thread(Network.X, text);
    assertEquals(2, thread.segments().size());
    assertFalse(texts(thread).contains("Secret"));
    assertTrue(thread.segments().getLast().text().startsWith("The second thing"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 9, 10, 99, 100})
  void everySegmentOfManyIsNumbered(int count) {
    String text =
        IntStream.range(0, count)
            .mapToObj(i -> "Paragraph of some length that is number " + i + " of all of them.")
            .collect(Collectors.joining("\n\n<!-- thread -->\n\n"));
    List<Segment> segments = thread(Network.X, text).segments();
    assertEquals(count, segments.size());
    for (int i = 0; i < count; i++) {
      assertTrue(segments.get(i).text().endsWith(" " + (i + 1) + "/" + count));
    }
  }

  @Test
  void theAuthorsOwnSegmentsAreTakenAsTheyAre() {
    List<String> written = List.of("One @friend made README.md.", "Two.");
    ThreadSource source = Written.source("T", "", List.of("java"), written, "Body.");
    assertEquals(
        "One @friend made README.md.\n---\nTwo.\n\n" + Written.URL,
        texts(SPLITTER.split(source, Network.X)));
    assertEquals(
        "One @friend made README.md.\n\nTwo.\n\n" + Written.URL,
        texts(SPLITTER.split(source, Network.LINKEDIN)));
  }

  @Test
  void ownHashtagsAndAddressesAreFacetsOnBluesky() {
    List<String> written = List.of("See https://example.com/#top for #java, ok? " + Written.URL);
    ThreadSource source = Written.source("T", "", List.of(), written, "");
    assertEquals(
        List.of("https://example.com/#top", "java", Written.URL),
        SPLITTER.split(source, Network.BLUESKY).segments().getFirst().facets().stream()
            .map(Segment.Facet::value)
            .toList());
  }

  @Test
  void sentencesOfAScriptWithoutSpacesAreJoinedWithoutSpaces() {
    assertTrue(
        texts(thread(Network.MASTODON, "最近我写了一个静态网站生成器。它的启动时间只有八十毫秒。"))
            .contains("最近我写了一个静态网站生成器。它的启动时间只有八十毫秒。"));
  }

  @Test
  void everyHashtagIsOneThatTheNetworkKnows() {
    assertEquals(
        List.of("cpp", "csharp", "dotnet", "BuildInPublic", "java", "SocialMedia", "nodejs"),
        Hashtags.of(
            List.of(
                "C++",
                "C#",
                ".NET",
                "build-in-public",
                "java",
                "Java",
                "2024",
                "social media",
                "Node.js")));
  }

  @Test
  void anOwnSegmentThatIsTooLongIsCutBetweenSentences() {
    String sentence = "This is a sentence of some length that repeats itself in this segment. ";
    ThreadSource source =
        Written.source("T", "", List.of(), List.of(sentence.repeat(9) + Written.URL), "");
    SocialThread thread = SPLITTER.split(source, Network.X);
    assertEquals(3, thread.segments().size());
    thread.segments().forEach(segment -> assertTrue(segment.length() <= 280));
    assertTrue(thread.segments().getFirst().text().endsWith("segment."));
  }

  @ParameterizedTest
  @EnumSource(Network.class)
  void anAddressOfAnyLengthNeverBreaksTheLimit(Network network) {
    for (int length : List.of(250, 400, 900, 5000)) {
      String url = "https://example.org/" + "x".repeat(length);
      ThreadSource source =
          new ThreadSource(
              "Title",
              "",
              url,
              "en",
              List.of("java"),
              Optional.empty(),
              List.of(),
              ThreadSettings.DEFAULT,
              People.NONE,
              new Written().blocks("Words. See " + url + "y and so on for a while."),
              Written::address);
      for (Segment segment : SPLITTER.split(source, network).segments()) {
        assertTrue(
            WeightedLength.of(network).fits(segment.text(), network.limit()), segment.text());
      }
    }
  }

  @Test
  void hostileTextEndsInTime() {
    for (String text :
        List.of(
            "a".repeat(100_000),
            "a ".repeat(50_000),
            "日本".repeat(20_000),
            "A b. ".repeat(20_000),
            "e\u0301\u0301".repeat(10_000),
            "(“[".repeat(30_000),
            "@a #b $c ".repeat(10_000),
            "- x\n".repeat(10_000),
            "# H\n\n".repeat(3_000) + "End of it.")) {
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          java.time.Duration.ofSeconds(10),
          () -> {
            for (Network network : Network.values()) {
              for (Segment segment : thread(network, text).segments()) {
                assertTrue(WeightedLength.of(network).fits(segment.text(), network.limit()));
              }
            }
          },
          () -> "on " + text.substring(0, 9));
    }
  }
}
