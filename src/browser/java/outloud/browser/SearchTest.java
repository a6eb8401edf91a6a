package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The search in a browser: a question, its results, and the way through them by keyboard. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class SearchTest {
  /** Types into the field and waits until something is said of it. */
  private static final String ASK =
      """
      const input = document.querySelector('input[type=search]');
      const status = document.querySelector('[role=status]');
      input.focus();
      status.textContent = '';
      input.value = arguments[0];
      input.dispatchEvent(new Event('input'));
      return new Promise(done => {
        const wait = setInterval(() => {
          if (status.textContent) { clearInterval(wait); done(status.textContent); }
        }, 20);
      });
      """;

  private static final String RESULTS =
      "return [...document.querySelectorAll('.search ol a')].map(one => one.textContent)";

  private static void open(Sites sites, Browser browser) {
    browser.show(sites.own().page("/search/"), View.PHONE);
  }

  private static String focused(Browser browser) {
    return String.valueOf(browser.run("return document.activeElement.textContent"));
  }

  @Test
  void aQuestionHasResultsAndAnAddress(Sites sites, Browser browser) {
    var _ = browser.said();
    open(sites, browser);
    assertEquals("Results: 1", browser.run(ASK, "wéighted lengt"));
    assertEquals(List.of("Weighted length"), browser.lines(RESULTS));
    assertTrue(browser.address().endsWith("/search/?q=w%C3%A9ighted%20lengt"), browser.address());
    assertEquals(
        List.of("Weighted", "length"),
        browser.lines(
            "return [...document.querySelectorAll('.search h2 mark')].map(one => one.textContent)"));
    assertEquals("Nothing found.", browser.run(ASK, "xyzzyq"));
    assertEquals(List.of(), browser.lines(RESULTS));
    assertEquals(List.of(), browser.said());
  }

  @Test
  void theKeyboardLeadsThroughTheResults(Sites sites, Browser browser) {
    open(sites, browser);
    browser.run(ASK, "weighted length");
    browser.press(Browser.Key.DOWN);
    assertEquals("Weighted length", focused(browser));
    browser.press(Browser.Key.ESCAPE);
    assertEquals("INPUT", browser.run("return document.activeElement.tagName"));
    browser.press(Browser.Key.DOWN);
    browser.press(Browser.Key.ENTER);
    assertTrue(browser.address().endsWith("/projects/thread-counter/"), browser.address());
  }
}
