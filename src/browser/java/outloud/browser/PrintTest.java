package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
 * On paper a page has its text, dark on light even for who reads by night, the addresses of its
 * links, and nothing that one could only click.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(60)
@ExtendWith(Gates.class)
class PrintTest {
  private static String printed = "";

  @BeforeAll
  static void read() throws IOException {
    printed = Browser.script("printed");
  }

  static Stream<ServedPage> pages(Sites sites) {
    return sites.looked().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void looksGoodOnPaper(ServedPage page, Browser browser) {
    assertEquals(List.of(), faults(page, browser));
  }

  private static List<String> faults(ServedPage page, Browser browser) {
    List<String> faults = new ArrayList<>();
    browser.show(page, View.DESK.dark());
    browser.run("document.documentElement.dataset.theme = 'dark'");
    browser.set(View.DESK.dark().printed());
    faults.addAll(browser.lines(printed));
    Object data = browser.command("Page.printToPDF", Map.of()).get("data");
    String pdf =
        new String(
            Base64.getDecoder().decode(String.valueOf(data)), StandardCharsets.ISO_8859_1);
    int sheets = pdf.split("/Type /Page\\b").length - 1;
    if (!pdf.startsWith("%PDF-") || sheets < 1 || !pdf.contains("/Font")) {
      faults.add("prints " + sheets + " sheets without letters");
    }
    return faults;
  }

  @Test
  void seesWhatIsWrong(Sites sites, Browser browser) {
    ServedPage page = sites.own().page("/about/");
    sees("prints nav", page.styled(".site-header,footer{display:flex!important}"), browser);
    sees("dark ground", page.styled("main{background:#222!important}"), browser);
    sees("pale ink", page.styled("main p{color:#ddd!important}"), browser);
    sees(
        "no address after",
        sites.own().page("/now/").styled("a::after{content:none!important}"),
        browser);
    sees("prints no text", page.styled("@media print{main *{display:none!important}}"), browser);
    sees("without letters", page.styled("@media print{body{display:none!important}}"), browser);
  }

  private static void sees(String sign, ServedPage page, Browser browser) {
    List<String> faults = faults(page, browser);
    assertTrue(faults.toString().contains(sign), () -> "wanted " + sign + ", saw " + faults);
  }
}
