package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The page that an author shares from shows one network, or all, and copies what it shows. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class SharePageTest {

  @Test
  void sharingTakesOneNetworkAtATime(Sites sites, Browser browser) {
    ServedPage page =
        sites.own().drafts().stream()
            .filter(draft -> draft.kind().equals("share.html"))
            .findFirst()
            .orElseThrow();
    browser.show(page, View.PHONE);
    assertEquals("#x", browser.run("return location.hash"));
    assertEquals(1, shown("section", browser));
    assertEquals(0, browser.number("return scrollY"));
    browser.run("document.querySelector('[href=\"#bluesky\"]').click()");
    assertEquals("bluesky", browser.run("return document.querySelector(':target').id"));
    assertEquals(1, shown("[aria-current]", browser));
    browser.run("document.querySelector('[href=\"#all\"]').click()");
    assertEquals(6, shown("section", browser));
    assertEquals(0, shown("button[hidden]", browser));
    browser.run(
        "document.execCommand = () => true; navigator.clipboard.writeText = text => {"
            + " window.copied = text; return Promise.resolve(); };"
            + "document.querySelector('#x .copy').click()");
    assertEquals(
        true, browser.run("return copied === document.querySelector('#x-1').textContent"));
  }

  private static long shown(String selector, Browser browser) {
    return browser.number(
        "return [...document.querySelectorAll('"
            + selector
            + "')].filter(one => one.checkVisibility()).length");
  }
}
