package outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.document.Dialect;
import outloud.document.FrontMatter;
import outloud.document.Origin;
import outloud.markdown.Body;
import outloud.output.OutputFile;
import outloud.site.Origins;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.source.SourcePath;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

class ThreadFilesTest {
  private static final Segment FIRST =
      new Segment(
          "Say \"hi\"\n\t😀 1/2",
          14,
          List.of(new Segment.Media("https://example.org/a.png", "A cat")),
          List.of(new Segment.Facet(0, 3, Segment.Facet.Kind.LINK, "https://example.org/")));
  private static final Segment LAST =
      new Segment("https://example.org/hi/", 23, List.of(), List.of());

  private static List<OutputFile.Made> files() {
    return ThreadFiles.files(
        "hi",
        post(),
        List.of(
            new SocialThread(Network.X, List.of(FIRST, LAST), List.of()),
            new SocialThread(Network.LINKEDIN, List.of(LAST), List.of())));
  }

  private static final Origin FROM_NAME =
      Origin.of(Origin.Kind.FILE_NAME, Location.file("content/posts/hi.md"));

  private static Post post() {
    return new Post(
        new SourcePath("content/posts/hi.md"),
        Dialect.PLAIN,
        "posts",
        new Permalink("/hi/"),
        "hi",
        "Hi",
        "",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "https://example.org/hi/",
        "https://example.org/hi/",
        List.of(),
        "en",
        new FrontMatter.ThreadWish.Made(),
        Body.EMPTY,
        Node.Mapping.EMPTY,
        new Origins(FROM_NAME, Optional.empty(), FROM_NAME, Optional.empty()));
  }

  @Test
  void writesATextForEachNetworkAndOneJson() {
    assertEquals(
        List.of("hi/x.txt", "hi/linkedin.txt", "hi/thread.json"),
        files().stream().map(file -> file.path().value()).toList());
    assertEquals("Say \"hi\"\n\t😀 1/2\n---\nhttps://example.org/hi/\n", files().getFirst().text());
    assertEquals("https://example.org/hi/\n", files().get(1).text());
  }

  @Test
  void theJsonSaysEverything() throws IOException {
    String text = files().getLast().text();
    JsonNode json = new ObjectMapper().readTree(text);
    assertEquals(
        "{\"title\":\"Hi\",\"url\":\"https://example.org/hi/\",\"source\":\"content/posts/hi.md\"}",
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
    assertEquals(1, json.path("networks").path("linkedin").path("segments").size());
  }

  @Test
  void theJsonIsIndentedWithLineFeedsEverywhere() {
    String text = files().getLast().text();
    assertEquals(-1, text.indexOf('\r'));
    assertEquals("{\n  \"post\": {\n    \"title\": \"Hi\",", text.substring(0, 36).stripTrailing());
    assertEquals("}\n", text.substring(text.length() - 2));
  }
}
