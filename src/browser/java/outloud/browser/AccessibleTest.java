package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing keeps anybody from reading a page, by axe-core: WCAG 2.2 AA and best practice. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(120)
@ExtendWith(Gates.class)
class AccessibleTest {
  /** The rules that another scheme can break when the first one keeps all of them. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static String axe = "";
  private static String ask = "";

  @BeforeAll
  static void read() throws IOException {
    try (InputStream script = AccessibleTest.class.getResourceAsStream("/axe.min.js")) {
      assertNotNull(script, "axe.min.js is not on the class path");
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    ask = Browser.script("axe");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return Stream.concat(sites.looked().stream(), sites.drafts().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everybodyCanReadIt(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  /** On a desk as it opens, on a phone with everything unfolded, both by day and by night. */
  private static List<String> faults(ServedPage page, Browser browser) {
    List<String> faults = new ArrayList<>();
    for (View view : List.of(View.DESK, View.PHONE)) {
      browser.show(page, view);
      if (view.isPhone()) {
        browser.run("document.querySelectorAll('details').forEach(one => (one.open = true))");
      }
      browser.run(axe);
      found(browser, List.of()).forEach(fault -> faults.add("light: " + fault));
      browser.set(view.dark());
      found(browser, COLOURS).forEach(fault -> faults.add("dark: " + fault));
    }
    return faults;
  }

  private static List<String> found(Browser browser, List<String> rules) {
    return Browser.texts(browser.await(ask, rules));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src='/outloud.svg'> | image-alt",
        "<p class=faint>Pale by night</p> | dark: color-contrast",
        "<a href=/ class=tiny>a</a><a href=/about/ class=tiny>b</a> | target-size",
        "<details><summary>S</summary><img src='/outloud.svg'></details> | image-alt",
        "<h6>Too deep</h6> | heading-order"
      })
  void seesWhatIsWrong(String html, String rule, Sites sites, Browser browser) {
    ServedPage page =
        sites
            .own()
            .page("/about/")
            .spoilt("</main>", html + "</main>")
            .styled(
                ".faint{color:light-dark(#767676,#333)}"
                    + ".tiny{display:inline-block;inline-size:9px;block-size:9px;overflow:hidden}");
    List<String> faults = faults(page, browser);
    assertEquals(
        true, faults.stream().anyMatch(fault -> fault.contains(rule)), () -> "saw " + faults);
  }
}
