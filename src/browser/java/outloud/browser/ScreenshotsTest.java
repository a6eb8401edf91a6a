package outloud.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes pictures for a person to look at: with {@code -Doutloud.screenshots=DIR} of every kind of
 * page in every theme, on a phone and at a desk, by day and by night; with {@code
 * -Doutloud.rewrite=true} the README's.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@ExtendWith(Gates.class)
class ScreenshotsTest {
  private static final View README = new View(1100, 760, false, View.DESK.features(), false, true);

  static Stream<ServedPage> pages(Sites sites) {
    return Stream.concat(sites.looked().stream(), sites.drafts().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  @EnabledIfSystemProperty(named = "outloud.screenshots", matches = ".+")
  void takesEveryPage(ServedPage page, Browser browser) throws IOException {
    Path folder = Path.of(System.getProperty("outloud.screenshots"));
    String name = page.path().substring(1).replaceAll("[/.]+", "-").replaceFirst("-?$", "");
    Path place = folder.resolve(page.site().toString().replace(' ', '-'));
    Files.createDirectories(place);
    for (View view : new View[] {View.DESK, View.PHONE}) {
      String device = view.isPhone() ? "phone" : "desk";
      Path file = place.resolve((name.isEmpty() ? "home" : name) + "-" + device);
      browser.show(page, view);
      take(browser, Path.of(file + "-light.png"));
      browser.set(view.dark());
      take(browser, Path.of(file + "-dark.png"));
    }
  }

  /** The whole page, down to its foot. */
  private static void take(Browser browser, Path file) throws IOException {
    Object picture =
        browser
            .command(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    Files.write(file, Base64.getDecoder().decode(String.valueOf(picture)));
  }

  @Test
  @EnabledIfSystemProperty(named = "outloud.rewrite", matches = "true")
  void takesTheReadmes(Sites sites, Browser browser) throws IOException {
    browser.show(sites.own().page("/"), README);
    Files.write(Path.of(".github", "screenshot.png"), browser.picture());
  }
}
