package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever has no mouse gets everywhere: Tab comes to the link to the text first and then to
 * everything that can be worked, in the order of the page, the focus is seen, and nothing holds it.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(120)
@ExtendWith(Gates.class)
class KeyboardTest {
  private static String tour = "";
  private static String toured = "";

  @BeforeAll
  static void read() throws IOException {
    tour = Browser.script("tour");
    toured = Browser.script("toured");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return sites.looked().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tabComesEverywhere(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser, View.DESK));
  }

  private static List<String> faults(ServedPage page, Browser browser, View view) {
    browser.show(page, view.with("prefers-reduced-motion", "reduce"));
    long stops = browser.number(tour);
    // Scrolling regions are stops as well, which nobody can list; so a few more steps than stops.
    for (int i = 0; i < stops + 2; i++) {
      browser.press(Browser.Key.TAB);
    }
    for (int more = 0; more < 40 && !isRound(browser); more++) {
      browser.press(Browser.Key.TAB);
    }
    return browser.lines(toured);
  }

  /** Whether the tour is over: the focus came to every place, or back to where it began. */
  private static boolean isRound(Browser browser) {
    return Boolean.TRUE.equals(
        browser.run(
            "const {all, stops} = window.tour; const seen = new Set(stops.map(one => one.target));"
                + "return all.every(one => seen.has(one))"
                + " || stops.filter(one => one.target === all[0]).length > 1"));
  }

  @Test
  void theSkipLinkLeadsPastTheMenu(Sites sites, Browser browser) {
    browser.show(sites.own().page("/"), View.DESK);
    browser.press(Browser.Key.TAB);
    browser.press(Browser.Key.ENTER);
    browser.press(Browser.Key.TAB);
    assertEquals(
        true, browser.run("return document.activeElement.closest('main') !== null"), "in main");
  }

  @Test
  void enterAndSpaceChangeTheScheme(Sites sites, Browser browser) {
    browser.show(sites.own().page("/"), View.DESK);
    String scheme = "return getComputedStyle(document.documentElement).colorScheme";
    try {
      browser.run("document.querySelector('button[aria-pressed]').focus()");
      Object before = browser.run(scheme);
      browser.press(Browser.Key.SPACE);
      assertEquals("dark", browser.run(scheme));
      browser.press(Browser.Key.ENTER);
      assertEquals("light", browser.run(scheme));
      assertNotEquals("dark", before);
    } finally {
      browser.run("localStorage.clear()");
    }
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.own().page("/about/");
    sees("nothing shows the focus", page.styled(":focus-visible{outline:none!important}"), browser);
    sees("nobody sees", page.styled("main a{opacity:0}"), browser);
    sees(
        "Tab never comes to",
        page.scripted(
            "addEventListener('keydown', event => {"
                + " if (event.key === 'Tab' && document.activeElement.closest('nav'))"
                + " event.preventDefault(); })"),
        browser);
    sees("stands behind it", page.spoilt("<main", "<a tabindex=1 href=/about/>A</a><main"), browser);
    sees("no link to the text", page.spoilt("href=\"#main\"", "href=\"#nowhere\""), browser);
  }

  private static void sees(String sign, ServedPage page, Browser browser) {
    List<String> faults = faults(page, browser, View.DESK);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
