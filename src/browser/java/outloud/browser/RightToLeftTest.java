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
 * A page in Arabic is the mirror image of the same page laid out from left to right, box by box;
 * only code and formulas keep their direction.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class RightToLeftTest {
  private static String mirror = "";

  @BeforeAll
  static void read() throws IOException {
    mirror = Browser.script("mirror");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return sites.mirrored().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAMirrorImage(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    List<String> faults = new ArrayList<>();
    browser.show(page, View.DESK);
    browser.lines(mirror).forEach(fault -> faults.add("desk: " + fault));
    browser.set(View.PHONE);
    browser.lines(mirror).forEach(fault -> faults.add("phone: " + fault));
    return faults;
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.made(Sites.ARABIC, "default").page("/posts/second/");
    sees("from its mirror image", page.styled("main p{margin-left:20px}"), browser);
    sees("does not say dir", page.spoilt("dir=\"rtl\">", ">"), browser);
    sees("runs from right to left: pre", page.styled("pre{direction:rtl}"), browser);
  }

  private static void sees(String sign, ServedPage page, Browser browser) {
    List<String> faults = faults(page, browser);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
