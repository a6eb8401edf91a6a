package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address on a page that leads into its own site leads to a file, and to a place in it. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@ExtendWith(Gates.class)
class AddressesTest {
  private static final String ADDRESSES =
      "[href], [src], [srcset], [poster], [action], [data-search], [data-index],"
          + " meta[property=og:image], meta[name=twitter:image]";

  static Stream<ServedPage> pages(Sites sites) {
    return sites.all().stream().flatMap(site -> site.pages().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(ServedPage page) {
    assertEquals(Set.of(), faults(page));
  }

  private static Set<String> faults(ServedPage page) {
    Set<String> broken = new TreeSet<>();
    for (Element element : Jsoup.parse(page.html()).select(ADDRESSES)) {
      for (String address : addresses(element)) {
        if (!leads(address, page)) {
          broken.add(address);
        }
      }
    }
    return broken;
  }

  private static List<String> addresses(Element element) {
    List<String> addresses = new ArrayList<>();
    for (String attribute : List.of("href", "src", "poster", "action", "data-search", "data-index")) {
      if (element.hasAttr(attribute)) {
        addresses.add(element.attr(attribute));
      }
    }
    for (String candidate : element.attr("srcset").split(",\\s+")) {
      if (!candidate.isBlank()) {
        addresses.add(candidate.strip().split("\\s+")[0]);
      }
    }
    if (element.tagName().equals("meta")) {
      addresses.add(element.attr("content"));
    }
    return addresses;
  }

  private static boolean leads(String address, ServedPage page) {
    String local = address.replaceFirst("^" + page.site().address(""), "");
    if (local.matches("\\w+:.*")) {
      return true;
    }
    int hash = local.indexOf('#');
    String path = hash < 0 ? local : local.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(local.substring(hash + 1));
    if (path.isEmpty()) {
      return fragment.isEmpty() || Jsoup.parse(page.html()).getElementById(fragment) != null;
    }
    String file = decoded(path.replaceFirst("\\?.*", ""));
    boolean isThere = file.startsWith("/") && page.site().has(file);
    return isThere
        && (fragment.isEmpty()
            || Jsoup.parse(page.site().text(file)).getElementById(fragment) != null);
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=/nowhere/>A</a>, /nowhere/",
    "<a href=#nowhere>A</a>, #nowhere",
    "<a href=/manual/#nowhere>A</a>, /manual/#nowhere",
    "<img src=/no.png alt=''>, /no.png",
    "<img srcset='/no-2.png 2x' alt=''>, /no-2.png",
    "<a href=about.html>A</a>, about.html"
  })
  void seesWhatIsBroken(String html, String address, Sites sites) {
    ServedPage page = sites.own().page("/about/");
    Set<String> faults = faults(page.spoilt("</main>", html + "</main>"));
    assertTrue(faults.contains(address), () -> "saw " + faults);
  }
}
