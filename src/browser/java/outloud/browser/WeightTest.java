package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page is light: at most 30 kB of HTML, 15 kB of style and 3 kB of script (the page that
 * searches has 6 kB more), before anybody
 * compresses them. Only what an author wrote at length may weigh more; the page around it may not.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@ExtendWith(Gates.class)
class WeightTest {
  private static final int HTML = 30_000;
  private static final int STYLE = 15_000;
  private static final int SCRIPT = 3_000;

  /** What searches is on one page only, where readers came for it. */
  private static final int SEARCH = 6_000;

  static Stream<ServedPage> pages(Sites sites) {
    return sites.all().stream().flatMap(site -> site.pages().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isLight(ServedPage page) {
    assertEquals(List.of(), faults(page));
  }

  private static List<String> faults(ServedPage page) {
    List<String> faults = new ArrayList<>();
    Document html = Jsoup.parse(page.html());
    int written = html.select(".e-content").outerHtml().getBytes(StandardCharsets.UTF_8).length;
    int weight = page.html().getBytes(StandardCharsets.UTF_8).length;
    boolean isLong = written > HTML / 2;
    add(faults, "HTML", isLong ? weight - written : weight, isLong ? HTML / 2 : HTML);
    add(faults, "style", sum(page, html, "link[rel=stylesheet]", "href"), STYLE);
    boolean searches = page.kind().equals("SearchPage");
    int script = sum(page, html, "script[src]", "src");
    add(faults, "script", script, searches ? SCRIPT + SEARCH : SCRIPT);
    return faults;
  }

  private static void add(List<String> faults, String what, int weight, int limit) {
    if (weight > limit) {
      faults.add(weight + " bytes of " + what + ", at most " + limit);
    }
  }

  private static int sum(ServedPage page, Document html, String selector, String attribute) {
    return html.select(selector).stream()
        .map(element -> element.attr(attribute))
        .mapToInt(path -> page.site().text(path).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  @Test
  void seesWhatIsHeavy(Sites sites) {
    ServedPage page = sites.own().page("/about/");
    String long16 = "<p>" + "a".repeat(16_000) + "</p>";
    sees(
        "bytes of HTML",
        page.spoilt("<footer class=\"site-footer\">", long16 + long16 + "<footer>"));
    sees("bytes of style", page.styled("a{color:red}".repeat(700)));
    sees("bytes of script", page.scripted("// " + "a".repeat(3_000)));
    assertEquals(List.of(), faults(page.spoilt("<div class=\"e-content\">", "<div class=\"e-content\">" + long16 + long16)));
  }

  private static void sees(String sign, ServedPage page) {
    List<String> faults = faults(page);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
