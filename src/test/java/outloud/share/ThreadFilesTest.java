package outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import outloud.output.OutputFile;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.source.SourcePath;
import outloud.thread.Network;
import outloud.thread.PostThreads;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

class ThreadFilesTest {
  private static final Segment FIRST =
      new Segment(
          "Say \"hi\"\n\t😀 1/2",
          14,
          List.of(new Segment.Media("https://example.org/a.png", "A cat")),
          List.of(new Segment.Facet(0, 3, Segment.Facet.Kind.LINK, "https://example.org/")));
  private static final Segment HOSTILE =
      new Segment(
          "<script>alert(1)</script> & \"@ada\" https://ada.dev/?a=1&b=2. #java",
          290,
          List.of(
              new Segment.Media("https://ada.dev/blog/pictures/a\".png", ""),
              new Segment.Media("code-1.png", "Code: <b>")),
          List.of());
  private static final Segment LAST =
      new Segment(
          Posts.URL,
          23,
          List.of(),
          List.of(new Segment.Facet(0, 30, Segment.Facet.Kind.LINK, Posts.URL)));

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    Shared shared =
        Posts.shared(
            Posts.post("</title><script>alert(1)</script>", "java"),
            "<p>Hello <a href=\"/x/\">x</a></p>",
            new SocialThread(Network.X, List.of(FIRST, HOSTILE), List.of("A <b>")),
            new SocialThread(Network.BLUESKY, List.of(FIRST, LAST), List.of()),
            new SocialThread(Network.LINKEDIN, List.of(LAST), List.of()));
    for (OutputFile.Made file : ThreadFiles.files(shared)) {
      files.put(file.path().value(), file.text());
    }
    return files;
  }

  private static String file(String name) {
    return files().getOrDefault("hi/" + name, "");
  }

  private static Document page(String name) {
    return Jsoup.parse(file(name));
  }

  @Test
  void writesATextForEachNetworkAndCopies() {
    assertEquals(
        "hi/bluesky.json hi/bluesky.txt hi/devto.md hi/hashnode.md hi/linkedin.txt hi/medium.html"
            + " hi/newsletter.html hi/share.html hi/thread.json hi/x.txt",
        String.join(" ", files().keySet()));
    assertEquals("Say \"hi\"\n\t😀 1/2\n---\n" + Posts.URL + "\n", file("bluesky.txt"));
    assertEquals(Posts.URL + "\n", file("linkedin.txt"));
  }

  @Test
  void aPostWithoutThreadSaysWhy() {
    Shared shared = Posts.shared(Posts.post("Hi"), "");
    List<String> names =
        ThreadFiles.files(shared).stream().map(file -> file.path().value()).toList();
    assertFalse(names.contains("hi/x.txt"));
    assertTrue(new SharePage(shared).write().contains("There is nothing to say."));
    assertTrue(
        ThreadJson.write(shared.post(), List.of(), shared.threads().none())
            .contains("\"none\": \"There is nothing to say.\""));
  }

  @Test
  void theJsonSaysEverything() throws IOException {
    JsonNode json = new ObjectMapper().readTree(file("thread.json"));
    assertEquals(
        "{\"title\":\"</title><script>alert(1)</script>\",\"url\":\""
            + Posts.URL
            + "\",\"source\":\"content/posts/hi.md\"}",
        json.path("post").toString());
    JsonNode x = json.path("networks").path("x");
    assertEquals(280, x.path("limit").asInt());
    assertEquals(FIRST.text(), x.path("segments").path(0).path("text").asText());
    assertEquals(14, x.path("segments").path(0).path("length").asInt());
    assertEquals(
        "[{\"file\":\"https://example.org/a.png\",\"alt\":\"A cat\"}]",
        x.path("segments").path(0).path("media").toString());
    assertEquals(
        "[{\"start\":0,\"end\":3,\"kind\":\"link\",\"value\":\"https://example.org/\"}]",
        x.path("segments").path(0).path("facets").toString());
    assertEquals("[\"A <b>\"]", x.path("leftOut").toString());
    assertEquals(
        "[\"Segment 2: Too long by 10.\",\"Segment 2: The picture a\\\".png has no alt text.\","
            + "\"Segment 2: @ada will be told that you mention them.\"]",
        x.path("warnings").toString());
    assertEquals(1, json.path("networks").path("linkedin").path("segments").size());
    assertTrue(json.path("networks").path("linkedin").path("warnings").isMissingNode());
  }

  @Test
  void theJsonIsIndentedWithLineFeedsEverywhere() {
    String text = file("thread.json");
    assertEquals(-1, text.indexOf('\r'));
    assertTrue(text.startsWith("{\n  \"post\": {\n    \"title\": \""));
    assertEquals("}\n", text.substring(text.length() - 2));
  }

  @Test
  void blueskyGetsRecords() throws IOException {
    JsonNode records = new ObjectMapper().readTree(file("bluesky.json"));
    assertEquals(2, records.size());
    assertEquals(
        "[{\"file\":\"https://example.org/a.png\",\"alt\":\"A cat\"}]",
        records.path(0).path("images").toString());
    assertTrue(records.path(0).path("record").path("embed").isMissingNode());
    JsonNode last = records.path(1).path("record");
    assertEquals("app.bsky.feed.post", last.path("$type").asText());
    assertEquals("2026-11-20T10:30:00+01:00", last.path("createdAt").asText());
    assertEquals("[\"en\"]", last.path("langs").toString());
    assertEquals(
        "[{\"index\":{\"byteStart\":0,\"byteEnd\":30},\"features\":[{\"$type\":"
            + "\"app.bsky.richtext.facet#link\",\"uri\":\""
            + Posts.URL
            + "\"}]}]",
        last.path("facets").toString());
    assertEquals(Posts.URL, last.path("embed").path("external").path("uri").asText());
  }

  @Test
  void thePageShowsEachTextAsItIs() {
    Document page = page("share.html");
    assertEquals(FIRST.text(), page.select("#x-1").get(0).wholeText());
    assertEquals(HOSTILE.text(), page.select("#x-2").get(0).wholeText());
    assertEquals(
        List.of("https://ada.dev/?a=1&b=2", "#java"),
        page.select("#x-2 span").eachText().stream().filter(t -> !t.equals("@ada")).toList());
    assertEquals(1, page.select("script").size());
    assertEquals("Say", page.select("#bluesky-1 span").text());
    assertEquals("over", page.select("#x .thread > li").get(1).className());
    assertEquals("290 of 280", page.select("#x .count").get(1).text());
    assertEquals("100", page.select("#x rect").get(1).attr("width"));
    assertEquals("5", page.select("#x rect").get(0).attr("width"));
  }

  @Test
  void thePageAsksNobodyForAnything() {
    for (Element element : page("share.html").select("[src]")) {
      assertFalse(element.attr("src").contains("://"), element.outerHtml());
    }
    assertEquals(
        List.of("../../public/ada.png", "../../public/pictures/a\".png", "code-1.png"),
        page("share.html").select("#x img").eachAttr("src").stream().distinct().toList());
    assertEquals("https://example.org/a.png", page("share.html").select(".away").get(0).text());
  }

  @Test
  void browsersRunNothingButThePagesOwn() throws Exception {
    assertEquals(ShareFrame.SCRIPT_DIGEST, digest(page("share.html").select("script").get(0)));
    assertEquals(ShareFrame.STYLE_DIGEST, digest(page("share.html").select("style").get(0)));
    String policy = page("share.html").select("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(page("share.html").select("[style], [onclick]").isEmpty());
  }

  private static String digest(Element element) throws Exception {
    byte[] bytes = element.data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void eachNetworkOpensWithTheFirstSegment() {
    assertEquals(
        "https://x.com/intent/post?text=a%20b%0A%2B%22%F0%9F%98%80",
        ComposeLink.of(Network.X, "a b\n+\"😀", "", ""));
    assertEquals(
        "https://hachyderm.io/share?text=a",
        ComposeLink.of(Network.MASTODON, "a", "", "https://hachyderm.io"));
    assertEquals(
        "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fada.dev%2F",
        ComposeLink.of(Network.LINKEDIN, "a", "https://ada.dev/", ""));
    assertEquals(
        "https://x.com/intent/post?text=Say%20%22hi%22%0A%09%F0%9F%98%80%201%2F2",
        page("share.html").select("#x .go").attr("href"));
  }

  @Test
  void lettersLeadHomeAndNeedNothingElse() {
    for (String name : List.of("medium.html", "newsletter.html")) {
      Document page = page(name);
      assertEquals(Posts.URL, page.select("link[rel=canonical]").attr("href"));
      assertEquals("https://ada.dev/x/", page.select("a:contains(x)").get(0).attr("href"), name);
      assertTrue(page.select("script, style, [class], [id]").isEmpty(), name);
      assertEquals(
          2, page.select("a[href=" + Posts.URL + "]").size() + (name.startsWith("m") ? 1 : 0));
    }
  }

  @Test
  void aPostedThreadSaysSoAndThatItsArticleChanged() {
    Ledger.Posted posted =
        new Ledger.Posted(
            new SourcePath("content/posts/hi.md"),
            "x",
            LocalDate.of(2026, 11, 21),
            Optional.of("https://x.com/ada/status/1"),
            List.of("Other words"));
    PostThreads threads =
        new PostThreads(
            List.of(new SocialThread(Network.X, List.of(LAST), List.of())), List.of(), "");
    Post post = Posts.post("Hi");
    Shared same =
        new Shared("hi", post, Posts.URL, threads, List.of(posted), List.of(), Posts.ADA, "");
    assertEquals("Posted on 2026-11-21.", note(same));
    Shared changed =
        new Shared("hi", post, Posts.URL, threads, List.of(posted), List.of(posted), Posts.ADA, "");
    assertEquals(
        "Posted on 2026-11-21. The article has changed since: this is what was posted.",
        note(changed));
    OutputFile.Made list =
        ShareIndex.file("Ada", List.of(new ShareIndex.Entry("hi", post, List.of(posted))));
    assertEquals("Posted on X, 2026-11-21", Jsoup.parse(list.text()).select("li.out p").text());
  }

  private static String note(Shared shared) {
    return Jsoup.parse(new SharePage(shared).write()).select("#x .posted").text();
  }

  @Test
  void theListSaysWhereAPostWas() {
    OutputFile.Made file =
        ShareIndex.file(
            "Ada", List.of(new ShareIndex.Entry("a b", Posts.post("Hi <b>"), List.of())));
    Document page = Jsoup.parse(file.text());
    assertEquals("a%20b/share.html", page.select("a.title").attr("href"));
    assertEquals("Hi <b>", page.select("a.title").text());
    assertEquals("2026-11-20", page.select("time").text());
    assertEquals("Bluesky", ShareIndex.place("https://bsky.app/profile/ada/post/1"));
    assertEquals("dev.to", ShareIndex.place("https://dev.to/ada/hi"));
  }
}
