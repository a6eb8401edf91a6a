package outloud.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Adds the preview's script to pages on their way to the browser; the files never have it. */
final class Injection {
  /** A file of its own, so that a page whose policy forbids inline scripts can run it. */
  static final String SCRIPT_PATH = "/.outloud/preview.js";

  private Injection() {}

  /**
   * The page with the script at the end of its body.
   *
   * @param build the build that the page is from, as {@link LiveReload#name} gives it
   */
  static byte[] into(byte[] page, String build) {
    // One character a byte: the encoding of the page does not matter.
    String html = new String(page, StandardCharsets.ISO_8859_1);
    int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body");
    int at = end < 0 ? html.length() : end;
    String with = html.substring(0, at) + element(build) + html.substring(at);
    return with.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The script element. */
  static String element(String build) {
    return "<script src=\"" + SCRIPT_PATH + "\" data-build=\"" + build + "\" defer></script>";
  }

  /** The script itself. */
  static byte[] script() {
    try (InputStream script = Injection.class.getResourceAsStream("preview.js")) {
      if (script == null) {
        throw new IllegalStateException("the program is incomplete: no preview.js");
      }
      return script.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
