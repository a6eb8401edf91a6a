package outloud.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium that shows pages as a reader has set it up. */
final class Browser implements AutoCloseable {
  /** Selenium says that it does not know this Chromium's own protocol, which nothing here needs. */
  private static final Logger TALK = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private @Nullable View last;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open() {
    TALK.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    // Nothing but this computer is found: a page that asks elsewhere fails in its console.
    options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens a page and waits until all of it is there. */
  void show(ServedPage page, View view) {
    set(view);
    driver.get(page.address());
  }

  /** Changes the reader's system under an open page. */
  void set(View view) {
    if (view.equals(last)) {
      return;
    }
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", view.width(),
            "height", view.height(),
            "deviceScaleFactor", 1,
            "mobile", view.isPhone()));
    List<Map<String, String>> features = new ArrayList<>();
    view.features().forEach((key, value) -> features.add(Map.of("name", key, "value", value)));
    command(
        "Emulation.setEmulatedMedia",
        Map.of("media", view.isPrinted() ? "print" : "", "features", features));
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !view.hasScripts()));
    last = view;
  }

  /** What Chromium itself is asked for, in its DevTools protocol. */
  Map<String, Object> command(String name, Map<String, Object> settings) {
    return driver.executeCdpCommand(name, settings);
  }

  /** What a script answers that ends with {@code return}. */
  @Nullable Object run(String script, Object... settings) {
    return driver.executeScript(script, settings);
  }

  /** What a script calls its last argument with. */
  @Nullable Object await(String script, Object... settings) {
    return driver.executeAsyncScript(script, settings);
  }

  /** The lines that a script answers. */
  List<String> lines(String script, Object... settings) {
    return texts(run(script, settings));
  }

  long number(String script, Object... settings) {
    return run(script, settings) instanceof Number number ? number.longValue() : -1;
  }

  static List<String> texts(@Nullable Object found) {
    List<String> texts = new ArrayList<>();
    if (found instanceof List<?> list) {
      list.forEach(text -> texts.add(String.valueOf(text)));
    } else {
      texts.add(String.valueOf(found));
    }
    return texts;
  }

  /** The text of a script that lies beside these classes. */
  static String script(String name) throws IOException {
    return Files.readString(Path.of("src", "browser", "scripts", name + ".js"));
  }

  /** What the console has said since it was last asked. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      said.add(entry.getLevel() + ": " + entry.getMessage());
    }
    return said;
  }

  /** Presses a key and lets it go. */
  void press(Key key) {
    command("Input.dispatchKeyEvent", key.event(key.down()));
    command("Input.dispatchKeyEvent", key.event("keyUp"));
  }

  /** Clicks on a link, as a mouse does, which needs no script. */
  void follow(String selector) {
    driver.findElement(org.openqa.selenium.By.cssSelector(selector)).click();
  }

  /** A picture of the window, as PNG. */
  byte[] picture() {
    return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** A key that works links and buttons. */
  enum Key {
    TAB("Tab", 9, ""),
    ENTER("Enter", 13, "\r"),
    SPACE(" ", 32, " "),
    DOWN("ArrowDown", 40, ""),
    ESCAPE("Escape", 27, "");

    private final String key;
    private final int code;
    private final String text;

    Key(String key, int code, String text) {
      this.key = key;
      this.code = code;
      this.text = text;
    }

    private String down() {
      return text.isEmpty() ? "rawKeyDown" : "keyDown";
    }

    private Map<String, Object> event(String type) {
      return Map.of(
          "type", type,
          "key", key,
          "code", this == SPACE ? "Space" : key,
          "windowsVirtualKeyCode", code,
          "text", type.equals("keyUp") ? "" : text);
    }
  }
}
