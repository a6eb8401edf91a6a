package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of our own site and of the golden ones may be served with {@code
 * Content-Security-Policy: default-src 'self'; img-src *}: nothing stands in it that such a policy
 * refuses, but for the side to which a cell of a table is set.
 */
class StrictPolicyTest {
  static Stream<Path> sites() throws IOException {
    try (Stream<Path> golden = Files.list(Path.of("src", "test", "resources", "sites"))) {
      return Stream.concat(Stream.of(Path.of(".")), golden.sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void refusesNothingInAnyPage(Path site) {
    TestBuild build = TestBuild.of(site);
    Set<String> refused = new TreeSet<>();
    int pages = 0;
    for (String path : build.site().keySet()) {
      if (path.endsWith(".html")) {
        pages++;
        check(path, Jsoup.parse(build.text(path)), refused);
      }
    }
    assertTrue(pages > 5, "too few pages: " + pages);
    assertEquals(Set.of(), refused);
  }

  private static void check(String path, Document page, Set<String> refused) {
    String inline = "style, script:not([src]):not([type=application/ld+json])";
    page.select(inline).forEach(found -> refused.add(path + ": " + found.outerHtml()));
    page.select("script[src], link[rel=stylesheet], link[rel=manifest], iframe, object, base")
        .forEach(found -> {
          String url = found.attr(found.hasAttr("src") ? "src" : "href");
          if (!url.startsWith("/") || url.startsWith("//")) {
            refused.add(path + ": " + found.outerHtml());
          }
        });
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> {
            String name = attribute.getKey();
            boolean isScript = attribute.getValue().strip().startsWith("javascript:");
            boolean isStyle =
                name.equals("style") && !attribute.getValue().startsWith("text-align:");
            if (isStyle || name.startsWith("on") || isScript) {
              refused.add(path + ": " + name + "=" + attribute.getValue());
            }
          });
    }
  }
}
