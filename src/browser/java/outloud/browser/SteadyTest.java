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

/** Nothing on a page moves by itself, from its first paint to its last line, and all is shown. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class SteadyTest {
  private static String steady = "";

  @BeforeAll
  static void read() throws IOException {
    steady = Browser.script("steady");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return sites.looked().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingMoves(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    List<String> faults = new ArrayList<>();
    for (View view : List.of(View.DESK, View.PHONE)) {
      browser.show(page, view);
      Browser.texts(browser.await(steady))
          .forEach(fault -> faults.add((view.isPhone() ? "phone: " : "desk: ") + fault));
    }
    return faults;
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.made(Sites.EVERYTHING, "default").page("/posts/pictures/");
    sees(
        "moves by",
        page.scripted(
            "new PerformanceObserver(() => {"
                + " const box = document.createElement('div'); box.style.height = '90px';"
                + " document.querySelector('main').prepend(box);"
                + " }).observe({type: 'largest-contentful-paint', buffered: true})"),
        browser);
    sees("is not shown", page.spoilt("</main>", "<img src='/no.png' alt='' width=1 height=1></main>"), browser);
  }

  private static void sees(String sign, ServedPage page, Browser browser) {
    List<String> faults = faults(page, browser);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
