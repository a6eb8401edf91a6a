package outloud.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What pages for the author's own eyes have in common: one file each, which asks nobody for
 * anything, and in which nothing runs but its own script.
 */
final class ShareFrame {
  private static final String STYLE = resource("share.css");
  private static final String SCRIPT = resource("share.js");

  /**
   * By these digests browsers know the two again (CSP 3, 2.3.1); they stand here because to take a
   * digest costs a build milliseconds.
   */
  static final String STYLE_DIGEST = "sha256-3DMeu48NCpJ4lNP730Ls5cKDLcG3BAk1EFFF6RT7iCE=";

  static final String SCRIPT_DIGEST = "sha256-jez19LZnL0mC7gAj9/JFpm3KIVpeZC7sBE0xPrVe1xY=";

  private ShareFrame() {}

  /** The beginning of a page, up to and with the start tag of its body. */
  static StringBuilder begin(String title) {
    StringBuilder page = new StringBuilder(32_768);
    page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.append("img-src 'self' file: data:; style-src '").append(STYLE_DIGEST);
    page.append("'; script-src '").append(SCRIPT_DIGEST).append("'\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
    page.append(HtmlText.escaped(title)).append("</title>\n<link rel=\"icon\" href=\"data:,\">\n");
    return page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
  }

  /** The whole page. */
  static String end(StringBuilder page) {
    page.append("<div class=\"say\" role=\"status\"></div>\n<script>").append(SCRIPT);
    return page.append("</script>\n</body>\n</html>\n").toString();
  }

  /** A file that is shipped with this class, trimmed. */
  static String resource(String name) {
    String path = "/outloud/share/" + name;
    try (InputStream in = Objects.requireNonNull(ShareFrame.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
