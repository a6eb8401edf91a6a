package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page asks nobody else for anything, its console says nothing, and a strict
 * Content-Security-Policy, under which it is served, has nothing to refuse.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class AtHomeTest {

  static Stream<ServedPage> pages(Sites sites) {
    return Stream.concat(sites.looked().stream(), sites.drafts().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isQuietAndStaysAtHome(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    browser.said();
    browser.show(page, View.DESK);
    // What is lazy loads when it comes into view.
    browser.run("document.querySelectorAll('[loading=lazy]').forEach(one => (one.loading = 'eager'))");
    List<String> faults = new ArrayList<>(browser.said());
    faults.addAll(
        browser.lines(
            "return performance.getEntriesByType('resource').map(one => one.name)"
                + ".filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'))"));
    return faults;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src='https://elsewhere.example/a.png' alt=''> | elsewhere.example",
        "<p style='color:red'>Red</p> | Content Security Policy",
        "<script>document.title = 'a'</script> | Content Security Policy",
        "<img src='/missing.png' alt=''> | 404",
        "<script src='/site-that-is-not.js'></script> | 404"
      })
  void seesWhatIsWrong(String html, String sign, Sites sites, Browser browser) {
    List<String> faults =
        faults(sites.own().page("/about/").spoilt("</main>", html + "</main>"), browser);
    assertTrue(faults.toString().contains(sign), () -> "saw " + faults);
  }

  @ParameterizedTest
  @CsvSource({"console.log('hello'), hello", "undefined.name, TypeError"})
  void hearsWhatAScriptSays(String script, String sign, Sites sites, Browser browser) {
    List<String> faults = faults(sites.own().page("/about/").scripted(script), browser);
    assertTrue(faults.toString().contains(sign), () -> "heard " + faults);
  }
}
