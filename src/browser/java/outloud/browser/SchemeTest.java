package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader's choice of the light or dark scheme is there before anything is painted, and lasts. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class SchemeTest {
  private static final String NOW =
      "return getComputedStyle(document.documentElement).colorScheme";

  static List<ServedPage> pages(Sites sites) {
    return Sites.themes().stream()
        .flatMap(theme -> Sites.kinds(sites.made(Sites.EVERYTHING, theme).pages()).stream())
        .toList();
  }

  @AfterEach
  void forget(Browser browser) {
    browser.run("localStorage.clear()");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theWrongSchemeNeverFlashes(ServedPage page, Browser browser) throws IOException {
    browser.show(page, View.DESK);
    assertEquals("dark", first(page, View.DESK, "dark", browser));
    assertEquals("light", first(page, View.DESK.dark(), "light", browser));
  }

  /** The scheme in the moment in which the page's body comes to be. */
  private static Object first(ServedPage page, View view, String chosen, Browser browser)
      throws IOException {
    browser.run("localStorage.setItem('theme', arguments[0])", chosen);
    Object probe =
        browser
            .command(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", Browser.script("probe")))
            .get("identifier");
    browser.show(page, view);
    browser.command(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(probe)));
    return String.valueOf(browser.run("return window.schemeAtFirst"));
  }

  @Test
  void theChoiceLasts(Sites sites, Browser browser) {
    String press = "document.querySelector('button[aria-pressed]').click()";
    String pressed =
        "return document.querySelector('button[aria-pressed]').getAttribute('aria-pressed')";
    browser.show(sites.own().page("/"), View.DESK);
    assertEquals("false", browser.run(pressed));
    browser.run(press);
    assertEquals("true", browser.run(pressed));
    browser.show(sites.own().page("/about/"), View.DESK);
    assertEquals("dark", browser.run(NOW));
    assertEquals("true", browser.run(pressed));
    browser.run(press);
    assertEquals("light", browser.run(NOW));
    browser.run("localStorage.clear()");
    browser.show(sites.own().page("/about/"), View.DESK.dark());
    assertEquals("true", browser.run(pressed));
  }

  @Test
  void seesAFlash(Sites sites, Browser browser) throws IOException {
    ServedPage page = sites.own().page("/about/");
    browser.show(page, View.DESK);
    ServedPage late = page.spoilt("<script src=", "<script defer src=");
    assertNotEquals("dark", first(late, View.DESK, "dark", browser));
  }
}
