package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Every kind of page of the project's own site, as a browser shows it. */
@Tag("browser")
@Timeout(240)
class PagesInBrowserTest {
  private static final int PHONE = 390;
  private static final int DESK = 1280;

  /** Asks axe-core for what breaks WCAG 2.2 AA or a best practice; the answer is a list of texts. */
  private static final String AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then(
        result => done(result.violations.flatMap(
          rule => rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ') + ': '
            + node.failureSummary))),
        problem => done([String(problem)]));
      """;

  /** Selenium says that it does not know this Chromium's own protocol, which nothing here needs. */
  private static final Logger TALK = Logger.getLogger("org.openqa.selenium.devtools");

  private static OwnSite site;
  private static ChromeDriver browser;
  private static String axe;

  @BeforeAll
  static void open() throws IOException {
    TALK.setLevel(Level.SEVERE);
    site = OwnSite.open();
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    // Nothing but this computer is found: a page that asks elsewhere fails in its console.
    options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .build();
    browser = new ChromeDriver(driver, options);
    try (InputStream script = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertNotNull(script, "axe.min.js is not on the class path");
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    site.close();
  }

  /** One page of each kind: its folder, or the first page below a folder. */
  static List<String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String page : site.pages()) {
      String[] parts = page.split("/");
      boolean isOneOfMany = parts.length > 2;
      kinds.putIfAbsent(isOneOfMany ? parts[1] + "/…" : page, page);
    }
    for (String draft : site.drafts()) {
      kinds.putIfAbsent(draft.substring(draft.lastIndexOf('/') + 1), draft);
    }
    return List.copyOf(kinds.values());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isQuietAndStaysAtHome(String page) {
    show(page, DESK, "light");
    List<String> said = new ArrayList<>();
    for (LogEntry entry : browser.manage().logs().get(LogType.BROWSER)) {
      said.add(entry.getLevel() + ": " + entry.getMessage());
    }
    assertEquals(List.of(), said);
    String home = site.address("/");
    assertEquals(
        List.of(),
        list(
            "return performance.getEntriesByType('resource').map(one => one.name)"
                + ".filter(name => !name.startsWith('"
                + home
                + "') && !name.startsWith('data:'))"));
    assertEquals(1, number("return document.querySelectorAll('h1').length"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everybodyCanReadIt(String page) {
    for (String scheme : List.of("light", "dark")) {
      show(page, DESK, scheme);
      browser.executeScript(axe);
      Object found = browser.executeAsyncScript(AXE);
      assertEquals(List.of(), found, page + " in " + scheme);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fitsOnAPhone(String page) {
    show(page, PHONE, "light");
    assertEquals(PHONE, number("return document.documentElement.scrollWidth"), page);
    browser.executeScript(axe);
    assertEquals(List.of(), browser.executeAsyncScript(AXE), page);
  }

  /** The page that an author shares from shows one network, or all, and copies what it shows. */
  @Test
  void sharingTakesOneNetworkAtATime() {
    String page = site.drafts().getLast().replaceFirst("[^/]*$", "share.html");
    show(page, PHONE, "light");
    assertEquals("#x", browser.executeScript("return location.hash"));
    assertEquals(1, shown("section"));
    assertEquals(0, number("return scrollY"));
    browser.executeScript("document.querySelector('[href=\"#bluesky\"]').click()");
    assertEquals("bluesky", browser.executeScript("return document.querySelector(':target').id"));
    assertEquals(1, shown("[aria-current]"));
    browser.executeScript("document.querySelector('[href=\"#all\"]').click()");
    assertEquals(6, shown("section"));
    assertEquals(0, shown("button[hidden]"));
    browser.executeScript(
        "document.execCommand = () => true; navigator.clipboard.writeText = text => {"
            + " window.copied = text; return Promise.resolve(); };"
            + "document.querySelector('#x .copy').click()");
    assertEquals(true, browser.executeScript("return copied === document.querySelector('#x-1').textContent"));
  }

  private static long shown(String selector) {
    return number(
        "return [...document.querySelectorAll('" + selector + "')]"
            + ".filter(one => one.checkVisibility()).length");
  }

  /** The checks see a page that breaks them. */
  @ParameterizedTest
  @CsvSource({
    "<img src=/outloud.svg>, image-alt",
    "<p style='color: #aaa; background: #bbb'>Pale</p>, color-contrast"
  })
  void seesWhatIsWrong(String html, String rule) {
    show("/about/", DESK, "light");
    browser.executeScript("document.querySelector('main').innerHTML += arguments[0]", html);
    browser.executeScript(axe);
    assertEquals(
        1, ((List<?>) browser.executeAsyncScript(AXE)).stream().filter(of(rule)).count(), rule);
  }

  private static java.util.function.Predicate<Object> of(String rule) {
    return found -> found.toString().startsWith(rule + " ");
  }

  private static void show(String page, int width, String scheme) {
    var _ =
        browser.executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of(
                "width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width == PHONE));
    var _ =
        browser.executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.get(site.address(page));
  }

  private static long number(String script) {
    Object found = browser.executeScript(script);
    return found instanceof Number number ? number.longValue() : -1;
  }

  private static List<?> list(String script) {
    return browser.executeScript(script) instanceof List<?> found ? found : List.of();
  }
}
