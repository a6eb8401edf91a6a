package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is complete without script, and shows nothing that would need it. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class WithoutScriptTest {
  /** What a reader sees of a page, but its buttons, line by line. */
  private static final String SEEN =
      """
      const buttons = [...document.querySelectorAll('button')];
      const shown = buttons.map(one => one.style.display);
      for (const one of buttons) one.style.setProperty('display', 'none', 'important');
      const text = document.body.innerText;
      buttons.forEach((one, i) => (one.style.display = shown[i]));
      return text.split('\\n').map(line => line.trim()).filter(line => line);
      """;

  private static final String LINKS =
      "return [...document.querySelectorAll('a[href]')].filter(one => one.checkVisibility())"
          + ".map(one => one.href)";

  /** Controls that do nothing without script: none that belongs to a form with an address. */
  private static final String IDLE =
      """
      return [...document.querySelectorAll('button, input, select, textarea')]
        .filter(one => one.checkVisibility() && !one.disabled && !one.closest('form[action]'))
        .map(one => 'does nothing without script: ' + one.outerHTML.slice(0, 80));
      """;

  static Stream<ServedPage> pages(Sites sites) {
    return sites.looked().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isComplete(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    browser.show(page, View.DESK);
    List<String> withScript = new ArrayList<>(browser.lines(SEEN));
    List<String> links = browser.lines(LINKS);
    browser.show(page, View.DESK.withoutScripts());
    List<String> without = browser.lines(SEEN);
    List<String> faults = new ArrayList<>(browser.lines(IDLE));
    if (!links.equals(browser.lines(LINKS))) {
      faults.add("its links are others");
    }
    withScript.removeAll(without);
    withScript.forEach(line -> faults.add("only with script: " + line));
    return faults;
  }

  @Test
  void navigationWorks(Sites sites, Browser browser) {
    ServedSite site = sites.own();
    browser.show(site.page("/"), View.DESK.withoutScripts());
    List<String> menu =
        browser.lines(
            "return [...document.querySelectorAll('header nav a')].map(one => one.pathname)");
    assertTrue(menu.size() > 2, () -> "a menu of " + menu);
    for (String path : menu) {
      browser.show(site.page("/"), View.DESK.withoutScripts());
      browser.follow("header nav a[href$='" + path + "']");
      assertEquals(site.address(path), browser.address());
    }
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.own().page("/about/");
    List<String> made =
        faults(
            page.scripted(
                "addEventListener('DOMContentLoaded', () => document.querySelector('main')"
                    + ".append('Made by script'))"),
            browser);
    assertTrue(made.contains("only with script: Made by script"), () -> "saw " + made);
    List<String> idle =
        faults(page.spoilt("</main>", "<button type=button>Idle</button></main>"), browser);
    assertTrue(idle.toString().contains("does nothing without script"), () -> "saw " + idle);
    List<String> link =
        faults(
            page.scripted(
                "addEventListener('DOMContentLoaded', () =>"
                    + " document.querySelector('main a').href = '/elsewhere/')"),
            browser);
    assertTrue(link.contains("its links are others"), () -> "saw " + link);
  }
}
