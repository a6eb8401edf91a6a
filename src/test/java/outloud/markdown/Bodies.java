package outloud.markdown;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.markdown.Markdown.Settings;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Bodies of small texts, for tests; references keep their paths as addresses. */
final class Bodies {
  static final Settings PLAIN = new Settings(Optional.empty(), false, false);
  static final Settings WIKI = new Settings(Optional.empty(), true, false);
  static final Settings SMART = new Settings(Optional.empty(), false, true);

  /** HTML may do what it likes. */
  static final Settings ALLOWED =
      new Settings(Optional.empty(), Notation.COMMON, false, "en", asked(false).values(), true);

  static final Settings KRAMDOWN =
      new Settings(Optional.empty(), Notation.KRAMDOWN, false, "en", asked(false).values(), false);

  private static final Markdown MARKDOWN = new Markdown(Highlighter.plain());

  private Bodies() {}

  static Settings titled(String title) {
    return new Settings(Optional.of(title), false, false);
  }

  /** Knows a title, a date and an address; templates run, or do not. */
  static Settings asked(boolean templates) {
    Map<String, String> known =
        Map.of(
            "page.title",
            "T",
            "frontmatter.title",
            "T",
            "title",
            "T",
            "external_url",
            "https://a.example/b");
    Values values =
        new Values() {
          @Override
          public boolean areAsked() {
            return templates;
          }

          @Override
          public Optional<String> text(String name) {
            return Optional.ofNullable(known.get(name));
          }

          @Override
          public Optional<LocalDateTime> date() {
            return Optional.of(LocalDateTime.of(2026, 2, 3, 4, 5, 6));
          }
        };
    return new Settings(Optional.of("no such title"), Notation.COMMON, false, "en", values, false);
  }

  static Outcome<Body> outcome(String text, Settings settings) {
    return MARKDOWN.body(new SourceFile(new SourcePath("a.md"), text), 0, settings);
  }

  static Body body(String text, Settings settings) {
    return outcome(text, settings).value().orElseThrow();
  }

  static Body body(String text) {
    return body(text, PLAIN);
  }

  /** The HTML, without the last line feed. */
  static String html(String text, Settings settings) {
    String html = body(text, settings).markup().html(reference -> Optional.of(reference.path()));
    return html.endsWith("\n") ? html.substring(0, html.length() - 1) : html;
  }

  static String html(String text) {
    return html(text, PLAIN);
  }

  static List<Diagnostic> diagnostics(String text) {
    return outcome(text, PLAIN).diagnostics();
  }
}
