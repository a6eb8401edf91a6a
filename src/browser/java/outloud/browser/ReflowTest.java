package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
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
 * No page scrolls sideways or cuts off words: on phones, in a window of 320 pixels (WCAG 1.4.10),
 * zoomed to 200 % (1.4.4), with letters of twice the size, and with wider spacing (1.4.12).
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class ReflowTest {
  /** A desktop's window of 1280 pixels at 200 %. */
  private static final int ZOOMED = 640;

  private static final int NARROWEST = 320;

  private static final String BIG =
      "const size = parseFloat(getComputedStyle(document.documentElement).fontSize);"
          + "document.documentElement.style.fontSize = size * 2 + 'px'";

  private static final String SPACED =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
        + 'word-spacing: .16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      """;

  private static String overflow = "";

  @BeforeAll
  static void read() throws IOException {
    overflow = Browser.script("overflow");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return Stream.concat(sites.looked().stream(), sites.drafts().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsIntoEveryWindow(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    List<String> faults = new ArrayList<>();
    browser.show(page, View.DESK);
    look("at a desk", browser, faults);
    browser.set(View.DESK.wide(ZOOMED));
    look("at 200 %", browser, faults);
    browser.set(View.PHONE);
    look("on a phone", browser, faults);
    browser.set(View.DESK.wide(NARROWEST));
    look("in 320 pixels", browser, faults);
    browser.run(SPACED);
    look("in 320 pixels with wide spacing", browser, faults);
    browser.show(page, View.DESK);
    browser.run(BIG);
    look("in letters of twice the size", browser, faults);
    return faults;
  }

  private static void look(String how, Browser browser, List<String> faults) {
    browser.lines(overflow).forEach(fault -> faults.add(how + ": " + fault));
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.own().page("/about/");
    sees("in 320 pixels: scrolls sideways", page.styled("main p{min-width:21rem}"), browser);
    sees("at 200 %: scrolls sideways", page.styled("main p{min-width:641px}"), browser);
    sees(
        "twice the size: scrolls sideways",
        page.styled("@media(min-width:1000px){main h1{min-width:50rem}}"),
        browser);
    sees(
        "text is cut off",
        page.styled("main h1{white-space:nowrap;overflow:hidden;inline-size:2em}"),
        browser);
  }

  private static void sees(String sign, ServedPage page, Browser browser) {
    List<String> faults = faults(page, browser);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
