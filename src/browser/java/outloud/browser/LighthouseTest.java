package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Lighthouse, on a phone, gives each kind of page of the project's own site 100 for accessibility,
 * best practices and search engines at once, and at least 99 for performance. The page for lost
 * readers asks not to be listed, and that is the one audit which it may fail.
 */
@Isolated
@Tag("browser")
@Timeout(900)
@ExtendWith(Gates.class)
class LighthouseTest {
  /** Each takes seven seconds; whoever only changes something else has patience for these. */
  private static final Set<String> FIRST = Set.of("HomePage", "PostPage", "LinksPage");

  private static final Set<String> ALL =
      Set.of(
          "HomePage",
          "PostPage",
          "TagPage",
          "PortfolioPage",
          "LinksPage",
          "ArchivePage",
          "NotFoundPage");

  private static final String NOT_LISTED = "seo/is-crawlable:";

  @Test
  void isContent(Sites sites, Npm npm) throws IOException, InterruptedException {
    Set<String> kinds = Sites.isThorough() ? ALL : FIRST;
    List<ServedPage> pages =
        Sites.kinds(sites.own().pages()).stream()
            .filter(page -> kinds.contains(page.kind()))
            .toList();
    assertEquals(kinds.size(), pages.size(), pages::toString);
    assertEquals(List.of(), faults(pages, npm));
  }

  private static List<String> faults(List<ServedPage> pages, Npm npm)
      throws IOException, InterruptedException {
    String said =
        npm.run("lighthouse.mjs", pages.stream().map(ServedPage::address).toArray(String[]::new));
    List<String> faults = new ArrayList<>();
    int looked = 0;
    for (String line : said.lines().toList()) {
      if (line.startsWith("{")) {
        judge(new ObjectMapper().readTree(line), pages.get(looked++), faults);
      }
    }
    if (looked != pages.size()) {
      faults.add("it ended early: " + said);
    }
    return faults;
  }

  private static void judge(JsonNode found, ServedPage page, List<String> faults) {
    JsonNode scores = found.path("scores");
    boolean isLost = page.kind().equals("NotFoundPage");
    for (JsonNode audit : found.path("failed")) {
      if (!(isLost && audit.asText().startsWith(NOT_LISTED))) {
        faults.add(page + ": " + audit.asText());
      }
    }
    if (scores.path("performance").asDouble() < 0.99) {
      faults.add(page + ": performance " + scores.path("performance") + ", " + found.path("measured"));
    }
    for (String category : List.of("accessibility", "best-practices", "seo")) {
      boolean mayFail = isLost && category.equals("seo");
      if (scores.path(category).asDouble() < 1 && !mayFail) {
        faults.add(page + ": " + category + " " + scores.path(category));
      }
    }
  }

  @Test
  void seesWhatIsWrong(Sites sites, Npm npm) throws IOException, InterruptedException {
    ServedPage page =
        sites
            .own()
            .page("/about/")
            .spoilt("name=\"description\"", "name=\"nothing\"")
            .spoilt("</main>", "<img src='/outloud.svg'></main>")
            .scripted(
                "const until = Date.now() + 900; while (Date.now() < until); console.error('a')");
    List<String> faults = faults(List.of(page), npm);
    for (String sign :
        List.of(
            "seo/meta-description", "accessibility/image-alt", "errors-in-console", "performance 0")) {
      assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
    }
  }
}
