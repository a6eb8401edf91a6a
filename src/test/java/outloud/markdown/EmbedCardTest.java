package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static outloud.markdown.Bodies.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;

/** Cards for what other sites have: nothing of theirs is loaded. */
class EmbedCardTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          https://www.youtube.com/watch?v=a_b&t=1m30s ¦ video ¦ Video on YouTube ¦ https://www.youtube-nocookie.com/embed/a_b?autoplay=1&start=90
          https://m.youtube.com/watch?list=x&v=ab ¦ video ¦ Video on YouTube ¦ https://www.youtube-nocookie.com/embed/ab?autoplay=1
          https://youtu.be/ab?t=5 ¦ video ¦ Video on YouTube ¦ https://www.youtube-nocookie.com/embed/ab?autoplay=1&start=5
          https://vimeo.com/12/ab ¦ video ¦ Video on Vimeo ¦ https://player.vimeo.com/video/12?h=ab&dnt=1&autoplay=1
          https://vimeo.com/about ¦ '' ¦ '' ¦ ''
          https://codepen.io/ann/pen/x ¦ sandbox ¦ Pen by ann on CodePen ¦ https://codepen.io/ann/embed/x?default-tab=result
          https://open.spotify.com/track/x ¦ audio ¦ Listen on Spotify ¦ https://open.spotify.com/embed/track/x
          https://github.com/o/r/issues/1 ¦ code ¦ o/r ¦ ''
          https://gist.github.com/ann/1 ¦ code ¦ Gist by ann ¦ ''
          https://x.com/ann/status/1 ¦ post ¦ Post by @ann on X ¦ ''
          https://fosstodon.org/@ann/123 ¦ post ¦ Post by @ann ¦ ''
          https://bsky.app/profile/ann.dev/post/1 ¦ post ¦ Post by @ann.dev on Bluesky ¦ ''
          https://example.org/watch?v=ab ¦ '' ¦ '' ¦ ''
          """)
  void knowsProviders(String url, String kind, String words, String frame) {
    EmbedCard card = EmbedCard.of(url, "");
    assertEquals(kind, card.kind());
    assertEquals(words, card.words());
    assertEquals(frame, card.frame());
    assertEquals(url, card.url());
    assertEquals("My own", EmbedCard.of(url, "My own").words());
  }

  static List<Provider> rows() {
    return Provider.all();
  }

  /** An address made of the pattern of a row is known, and by its frame the row knows it again. */
  @ParameterizedTest
  @MethodSource("rows")
  void findsEveryRowOfItsTable(Provider row) {
    String host = row.host().equals("*") ? "social.example" : row.host();
    String address =
        "https://" + host + row.pattern().replace("*", "/part/".substring(1, 5)).replace("#", "42");
    Provider.Found found = Provider.of(address).orElseThrow();
    assertEquals(row.kind(), found.kind());
    assertFalse(found.title().contains("$"), found.title());
    assertFalse((found.page() + found.frame()).contains("$"), found.toString());
    assertTrue(found.frame().isEmpty() || found.frame().startsWith("https://"), found.frame());
  }

  @Test
  void writesALinkThatAScriptMayTurnIntoAFrame() {
    assertEquals(
        "<p class=\"embed embed-video\""
            + " data-frame=\"https://player.vimeo.com/video/12?dnt=1&amp;autoplay=1\">"
            + "<a href=\"https://vimeo.com/12\"><strong>Video on Vimeo</strong>"
            + " <span>vimeo.com</span></a></p>",
        html("https://vimeo.com/12"));
    assertEquals(
        "<p class=\"embed\"><a href=\"https://x.org/a\">x.org/a</a></p>", html("https://x.org/a"));
    assertEquals(
        "<p class=\"embed\"><a href=\"https://x.org/a\"><strong>T</strong> <span>x.org/a</span>"
            + "</a></p>",
        html("%[https://x.org/a \"T\"]"));
  }

  @Test
  void replacesFramesOfOtherSites() {
    String made =
        html(
            "<div>\n<iframe width=\"5\" src=\"//www.youtube.com/embed/ab?rel=0\" title=\"My talk\""
                + " allowfullscreen>\nold words</iframe>\n</div>");
    assertEquals(
        "<div>\n<span class=\"embed embed-video\""
            + " data-frame=\"https://www.youtube-nocookie.com/embed/ab?autoplay=1\">"
            + "<a href=\"https://www.youtube.com/watch?v=ab\"><strong>My talk</strong>"
            + " <span>youtube.com</span></a></span>\n</div>",
        made);
    assertTrue(
        html("a <iframe src='https://map.example/x?a=1&amp;b'></iframe> b")
            .contains("data-frame=\"https://map.example/x?a=1&amp;b\""));
    assertEquals(
        "<iframe src=\"/demo.html\" loading=\"lazy\"></iframe>",
        html("<iframe src=\"/demo.html\"></iframe>"));
    assertTrue(
        html("<object><param name=\"m\"><embed src=\"http://www.youtube.com/v/ab&hl=en\"></object>")
            .contains("href=\"https://www.youtube.com/watch?v=ab\""));
    Block.Embed embed =
        (Block.Embed)
            Bodies.body("<iframe src=\"https://player.vimeo.com/video/12\"></iframe>")
                .blocks()
                .getFirst();
    assertEquals("https://vimeo.com/12", embed.url());
  }

  @Test
  void leavesOutTheScriptsOfOtherSites() {
    assertEquals(
        "<blockquote class=\"twitter-tweet\"><p>Hi</p></blockquote>",
        html(
            "<blockquote class=\"twitter-tweet\"><p>Hi</p></blockquote>"
                + " <script async src=\"https://platform.twitter.com/widgets.js\"></script>"));
    assertEquals(
        "<span class=\"embed embed-code\"><a href=\"https://gist.github.com/a/1\">"
            + "<strong>Gist by a</strong> <span>gist.github.com</span></a></span>",
        html("<script src=\"https://gist.github.com/a/1.js\"></script>"));
    assertEquals("", html("<script>x()</script>"));
    assertEquals("", html("<script src=\"/x.js\"></script>"));
    String foreign = "a\n\n<script src=\"https://count.example/x.js\"></script>";
    assertEquals("<p>a</p>", html(foreign));
    Diagnostic diagnostic = Bodies.diagnostics(foreign).getFirst();
    assertEquals(Code.MARKDOWN_FOREIGN_SCRIPT, diagnostic.code());
    assertEquals(3, diagnostic.location().line());
  }
}
