package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What machines read first: a title and a description of the page's own, its language, its
 * landmarks, its headings in their order, and pictures with a size and with words.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@ExtendWith(Gates.class)
class HeadTest {

  static Stream<ServedSite> sites(Sites sites) {
    return sites.all().stream();
  }

  static Stream<ServedPage> pages(Sites sites) {
    return sites.all().stream().flatMap(site -> site.pages().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void machinesUnderstandIt(ServedPage page) {
    assertEquals(List.of(), faults(page.html()));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("sites")
  void titlesAndDescriptionsAreUnique(ServedSite site) {
    assertEquals(List.of(), twice(site.pages()));
  }

  private static List<String> twice(List<ServedPage> pages) {
    List<String> faults = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (ServedPage page : pages) {
      Document html = Jsoup.parse(page.html());
      boolean isList = page.path().contains("/page/");
      String description = html.select("meta[name=description]").attr("content");
      for (String text : isList ? List.of(html.title()) : List.of(html.title(), description)) {
        String before = seen.put(text, page.path());
        if (before != null) {
          faults.add(before + " and " + page.path() + " both say: " + text);
        }
      }
    }
    return faults;
  }

  private static List<String> faults(String text) {
    Document html = Jsoup.parse(text);
    List<String> faults = new ArrayList<>();
    head(html, faults);
    headings(html, faults);
    landmarks(html, faults);
    pictures(html, faults);
    return faults;
  }

  private static void head(Document html, List<String> faults) {
    boolean lost = !html.select("meta[name=robots][content=noindex]").isEmpty();
    int described = html.select("meta[name=description]").attr("content").length();
    if (!lost && (described < 50 || described > 160)) {
      faults.add("a description of " + described + " characters");
    }
    require(html, faults, "meta[name=viewport]:not([content*=maximum-scale])", 1);
    require(html, faults, "meta[name=color-scheme]", 1);
    require(html, faults, "meta[name=theme-color]", 2);
    require(html, faults, "link[rel=canonical][href^=http]", lost ? 0 : 1);
    require(html, faults, "link[rel=icon]", 1);
    require(html, faults, "link[rel=stylesheet]:not([href^=/])", 0);
    if (!html.select("html").attr("lang").matches("[a-z]{2,3}(-\\w+)*")) {
      faults.add("no language");
    }
    if (!Set.of("ltr", "rtl").contains(html.select("html").attr("dir"))) {
      faults.add("no direction");
    }
    for (Element picture : html.select("meta[property=og:image]")) {
      require(html, faults, "meta[property=og:image:alt]:not([content=''])", 1);
      require(html, faults, "meta[property=og:image:width]", 1);
      if (!picture.attr("content").startsWith("http")) {
        faults.add("the address of its picture is not whole");
      }
    }
  }

  private static void headings(Document html, List<String> faults) {
    require(html, faults, "h1", 1);
    int before = 0;
    for (Element heading : html.select("h1,h2,h3,h4,h5,h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        faults.add("level " + level + " after " + before + ": " + heading.text());
      }
      before = level;
    }
  }

  private static void landmarks(Document html, List<String> faults) {
    require(html, faults, "main", 1);
    require(html, faults, "body > footer", 1);
    require(html, faults, "nav:not([aria-label]):not([aria-labelledby])", 0);
    if (html.select("header nav").isEmpty() && html.select("footer nav").isEmpty()) {
      faults.add("no way on");
    }
  }

  private static void pictures(Document html, List<String> faults) {
    for (Element picture : html.select("img")) {
      if (!picture.hasAttr("alt")) {
        faults.add("no words for " + picture.attr("src"));
      }
      boolean isOwn = picture.attr("src").startsWith("/");
      if (isOwn && !(picture.hasAttr("width") && picture.hasAttr("height"))) {
        faults.add("no size for " + picture.attr("src"));
      }
    }
  }

  private static void require(Document html, List<String> faults, String selector, int count) {
    int found = html.select(selector).size();
    if (found != count) {
      faults.add(found + " times " + selector);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<main | <section | 0 times main",
        "<h1 | <h3 | 0 times h1",
        "name=\"description\" | name=\"nothing\" | a description of 0 characters",
        "<html lang=\"en\" | <html | no language",
        "dir=\"ltr\" | dir=\"\" | no direction",
        "</main> | <img src='/a.png'></main> | no words for /a.png",
        "</main> | <img src='/a.png' alt=''></main> | no size for /a.png",
        "</main> | <h5>Deep</h5></main> | level 5 after",
        "initial-scale=1 | initial-scale=1, maximum-scale=1 | 0 times meta[name=viewport]"
      })
  void seesWhatIsWrong(String from, String to, String sign, Sites sites) {
    List<String> faults = faults(sites.own().page("/about/").spoilt(from, to).html());
    assertTrue(faults.toString().contains(sign), () -> "saw " + faults);
  }

  @Test
  void seesTwins(Sites sites) {
    ServedPage page = sites.own().page("/about/");
    List<String> faults = twice(List.of(page, page.spoilt("</main>", "</main><!-- -->")));
    assertEquals(2, faults.size(), faults::toString);
  }
}
