package outloud.theme;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import java.util.List;

/**
 * What happens to all that a template prints: it becomes harmless. A filter of its own kind, for
 * what others are given Pebble takes the mark of being harmless away.
 */
final class PrintedFilter extends EscapeFilter {
  /** For what texts can be made harmless. */
  static final List<String> STRATEGIES = List.of("css", "html", "js", "json", "url_param", "xml");

  PrintedFilter() {
    addEscapingStrategy(HTML_ESCAPE_STRATEGY, Escape::html);
    addEscapingStrategy("xml", Escape::html);
    addEscapingStrategy(JSON_ESCAPE_STRATEGY, Escape::json);
    addEscapingStrategy(JAVASCRIPT_ESCAPE_STRATEGY, Escape::json);
  }
}
