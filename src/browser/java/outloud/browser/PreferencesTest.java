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

/** Who asked for less motion sees none, and who forces colours still sees every mark. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class PreferencesTest {
  private static String motion = "";
  private static String forced = "";

  @BeforeAll
  static void read() throws IOException {
    motion = Browser.script("motion");
    forced = Browser.script("forced");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return sites.looked().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void areRespected(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    browser.show(page, View.DESK.with("prefers-reduced-motion", "reduce"));
    List<String> faults = new ArrayList<>(browser.lines(motion));
    browser.set(View.DESK.with("forced-colors", "active"));
    faults.addAll(browser.lines(forced));
    return faults;
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.own().page("/portfolio/");
    sees("has a transition", page.styled("a{transition:color 1s}"), browser);
    sees("scrolls smoothly", page.styled("html{scroll-behavior:smooth}"), browser);
    sees("fade into each other", page.styled("@view-transition{navigation:auto}"), browser);
    sees(
        "an animation runs",
        page.styled("@keyframes a{to{rotate:1turn}} h1{animation:a 9s infinite}"),
        browser);
    sees(
        "though it is the current one",
        page.styled(
            "header a,header [aria-current]{border:0!important;text-decoration:none!important;"
                + "outline:0!important;font-weight:400!important}"),
        browser);
    sees(
        "its mark vanishes",
        page.styled("h2::before{content:\"\";display:inline-block;inline-size:1em;background:red}"),
        browser);
  }

  private static void sees(String sign, ServedPage page, Browser browser) {
    List<String> faults = faults(page, browser);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
