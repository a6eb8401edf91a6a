package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedLengthTest {
  private static final XLength X = new XLength();

  /** Pieces that URLs, emoji, mentions and their neighbours are made of. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "9",
          " ",
          "  ",
          "\n",
          ".",
          "..",
          "-",
          "_",
          "/",
          "//",
          ":",
          "http://",
          "https://",
          "HTTP://",
          "www.",
          "com",
          ".com",
          "example",
          "rs",
          ".rs",
          "md",
          "README",
          "io",
          "co.uk",
          "t.co/",
          "(",
          ")",
          "((",
          "?",
          "q=1",
          "&",
          "#",
          "@",
          "$",
          "é",
          "ß",
          "ж",
          "рф",
          "中国",
          "日本",
          "。",
          "xn--",
          "xn--p1ai",
          "…",
          "•",
          "–",
          "“",
          "”",
          "™",
          "©",
          "\u200b",
          "\u2060",
          "😀",
          "👍🏽",
          "👨‍👩‍👧‍👦",
          "🇩🇪",
          "1️⃣",
          "❤️",
          "☺",
          "e\u0301",
          "localhost:8080",
          ":80",
          "=",
          "+",
          "~",
          "'",
          "\"",
          "!",
          "*",
          "[",
          "]",
          "{",
          "|",
          "x.y",
          "Node.js",
          "%20",
          ";",
          ",",
          "\u00a0",
          "ſ",
          "K");

  @Test
  void countsWhatTheConformanceSuiteCounts() throws IOException {
    JsonNode tests =
        new YAMLMapper()
            .readTree(SharedData.text("conformance/twitter-text/validate.yml"))
            .path("tests");
    int cases = 0;
    for (String group :
        List.of(
            "WeightedTweetsWithDiscountedEmojiCounterTest",
            "UnicodeDirectionalMarkerCounterTest")) {
      for (JsonNode example : tests.path(group)) {
        JsonNode expected = example.path("expected");
        String text = example.path("text").asText();
        String what = example.path("description").asText();
        assertEquals(expected.path("weightedLength").asInt(), X.count(text), what);
        boolean valid = X.count(text) <= 280 && XLength.isValid(text);
        assertEquals(expected.path("valid").asBoolean(), valid, what);
        cases++;
      }
    }
    assertTrue(cases >= 20, "only " + cases);
  }

  @Test
  void everyEmojiCountsTwo() throws IOException {
    List<String> wrong = new ArrayList<>();
    int known = 0;
    for (String line : SharedData.text("conformance/emoji-17-rgi.tsv").lines().toList()) {
      StringBuilder emoji = new StringBuilder();
      for (String hex : line.substring(line.indexOf('\t') + 1).strip().split(" ", -1)) {
        emoji.appendCodePoint(Integer.parseInt(hex, 16));
      }
      String text = emoji.toString();
      int reference = TwitterTextParser.parseTweet(text).weightedLength;
      if (X.count(text) != 2 || X.count("a" + text + "b" + text) != 6) {
        wrong.add(line + " counts " + X.count(text));
      }
      if (X.safe(text) < reference) {
        wrong.add(line + " is packed by " + X.safe(text) + ", reference " + reference);
      }
      known++;
    }
    assertEquals(List.of(), wrong);
    assertEquals(3953, known);
  }

  @Test
  void countsAsTheReferenceOnRandomText() {
    Random random = new Random(7);
    for (int round = 0; round < 15_000; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(10);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String made = text.toString();
      if (made.isBlank()) {
        continue;
      }
      String normal = java.text.Normalizer.normalize(made, java.text.Normalizer.Form.NFC);
      List<String> urls = new Extractor().extractURLs(normal);
      assertEquals(
          urls,
          Urls.in(normal).stream().map(u -> normal.substring(u.start(), u.end())).toList(),
          () -> "URLs of «" + normal + "»");
      int reference = TwitterTextParser.parseTweet(made).weightedLength;
      assertEquals(reference, X.count(made), () -> "«" + made + "» round");
      assertTrue(X.safe(made) >= reference, () -> "«" + made + "» is packed too tight");
    }
  }

  @Test
  void countsEachNetworkByItsRule() {
    String family = "👨‍👩‍👧‍👦";
    assertAll(
        () -> assertEquals(1, new BlueskyLength().count(family.substring(0, 2))),
        () -> assertEquals(3, new BlueskyLength().count(family)), // 25 bytes
        () -> assertEquals(11, new BlueskyLength().count(family + "12345678 9")),
        () -> assertEquals(25, new ThreadsLength().count(family)),
        () -> assertEquals(3, new ThreadsLength().count("日本語")),
        () -> assertEquals(1, new MastodonLength().count(family)),
        () ->
            assertEquals(
                26,
                new MastodonLength().count("go https://example.org/a/very/long/path?of=the&web=1")),
        () -> assertEquals(23, new MastodonLength().count("a.rs")),
        () ->
            assertEquals(
                9,
                new MastodonLength().count("hi @outer@example.social".replace("outer", "other"))),
        () -> assertEquals(11, new LinkedInLength().count(family)));
  }

  @Test
  void hostileTextIsCountedInTime() {
    String dots = "é.".repeat(50_000);
    String parentheses = "https://a.com/" + "(".repeat(100_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(60),
        () -> {
          assertTrue(X.count(dots) > 0);
          assertTrue(X.count(parentheses) > 0);
          assertTrue(X.count("a.com/(".repeat(20_000)) > 0);
          assertTrue(new MastodonLength().count("@a@b.".repeat(20_000)) > 0);
          assertTrue(new BlueskyLength().count("\u200d🇩".repeat(20_000)) > 0);
        });
  }
}
