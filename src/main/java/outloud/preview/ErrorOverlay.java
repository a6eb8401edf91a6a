package outloud.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.DiagnosticFormat;

/**
 * What a browser shows of a build that failed: text over the last good site, or a page of its own
 * as long as there is none.
 */
final class ErrorOverlay {
  private ErrorOverlay() {}

  /** The errors as the terminal shows them; empty when there is none. */
  static String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .sorted()
        .map(DiagnosticFormat::text)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /**
   * The page in place of a site that was never built; it makes way for the site by itself.
   *
   * @param text empty while the first build is under way
   */
  static byte[] page(String text, String build) {
    String title = text.isEmpty() ? "The site is being built" : "The site cannot be built yet";
    return """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>%s</title>
    <style>
    body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color-scheme: light dark;
      font: 1rem/1.5 system-ui, sans-serif }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.5 ui-monospace, monospace }
    </style></head>
    <body><main><h1>%s</h1><pre>%s</pre></main>%s</body></html>
    """
        .formatted(title, title, escape(text), Injection.element(build))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
