package outloud.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader looks at a page with.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window
 * @param isPhone whether the browser lays pages out as on a phone
 * @param features what the reader's system asks for, like {@code prefers-color-scheme: dark}
 * @param isPrinted whether the page goes to a printer
 * @param hasScripts whether the reader lets scripts run
 */
record View(
    int width,
    int height,
    boolean isPhone,
    Map<String, String> features,
    boolean isPrinted,
    boolean hasScripts) {
  static final View DESK =
      new View(1280, 900, false, Map.of("prefers-color-scheme", "light"), false, true);
  static final View PHONE =
      new View(390, 844, true, Map.of("prefers-color-scheme", "light"), false, true);

  View {
    features = Map.copyOf(features);
  }

  View dark() {
    return with("prefers-color-scheme", "dark");
  }

  View with(String feature, String value) {
    Map<String, String> more = new LinkedHashMap<>(features);
    more.put(feature, value);
    return new View(width, height, isPhone, more, isPrinted, hasScripts);
  }

  /** A window of another width, which is also what is left of a wide one that is zoomed. */
  View wide(int pixels) {
    return new View(pixels, height, false, features, isPrinted, hasScripts);
  }

  View printed() {
    return new View(width, height, isPhone, features, true, hasScripts);
  }

  View withoutScripts() {
    return new View(width, height, isPhone, features, isPrinted, false);
  }
}
