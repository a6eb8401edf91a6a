package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A reader of microformats finds each post with its author, dates and text, the posts of each list,
 * and the card of who writes.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(120)
@ExtendWith(Gates.class)
class MicroformatsTest {
  @TempDir Path folder;

  @Test
  void postsAreEntries(Sites sites, Npm npm) throws Exception {
    ServedPage post = sites.made(Sites.EVERYTHING, "default").page("/posts/parsing/");
    assertEquals(
        Set.of(
            "author", "category", "content", "name", "published", "summary", "syndication", "uid",
            "updated", "url"),
        properties(item(post, "h-entry", npm)));
    JsonNode author = item(post, "h-entry", npm).path("properties").path("author").path(0);
    assertEquals("h-card", author.path("type").path(0).asText());
    assertTrue(properties(author).containsAll(Set.of("name", "url")), author::toString);
  }

  @Test
  void listsAreFeeds(Sites sites, Npm npm) throws Exception {
    int lists = 0;
    for (String theme : Sites.themes()) {
      List<ServedPage> pages = Sites.kinds(sites.made(Sites.EVERYTHING, theme).pages());
      for (ServedPage page : pages) {
        if (Set.of("HomePage", "SectionPage", "TagPage", "ArchivePage").contains(page.kind())) {
          JsonNode feed = item(page, "h-feed", npm);
          assertTrue(properties(feed).contains("name"), () -> page + " has no name");
          assertTrue(!feed.path("children").isEmpty(), () -> page + " has no entries");
          for (JsonNode entry : feed.path("children")) {
            assertTrue(properties(entry).containsAll(Set.of("name", "url")), entry::toString);
          }
          lists++;
        }
      }
    }
    assertTrue(lists >= 4, "only " + lists);
  }

  @Test
  void homePortfolioAndLinksHaveACard(Sites sites, Npm npm) throws Exception {
    ServedSite site = sites.made(Sites.EVERYTHING, "default");
    for (String path : List.of("/", "/portfolio/", "/links/")) {
      Set<String> found = properties(item(site.page(path), "h-card", npm));
      assertTrue(
          found.containsAll(Set.of("name", "url", "uid", "photo", "note")), () -> path + found);
    }
  }

  @Test
  void seesWhatIsMissing(Sites sites, Npm npm) throws Exception {
    ServedPage post = sites.made(Sites.EVERYTHING, "default").page("/posts/parsing/");
    JsonNode less = item(post.spoilt("dt-published", "published"), "h-entry", npm);
    assertEquals(false, properties(less).contains("published"));
    assertEquals(true, item(post.spoilt("h-entry", "entry"), "h-entry", npm).isMissingNode());
  }

  /** The first item of this type, wherever it stands. */
  private JsonNode item(ServedPage page, String type, Npm npm)
      throws IOException, InterruptedException {
    Path file = folder.resolve("page.html");
    Files.writeString(file, page.html());
    String said = npm.run("microformats.mjs", file + "|" + page.address());
    List<JsonNode> items = new ArrayList<>();
    new ObjectMapper().readTree(said).path("items").forEach(items::add);
    return items.stream()
        .filter(item -> item.path("type").toString().contains(type))
        .findFirst()
        .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
  }

  private static Set<String> properties(JsonNode item) {
    Set<String> names = new TreeSet<>();
    item.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
