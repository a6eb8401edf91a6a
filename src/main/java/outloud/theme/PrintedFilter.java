package outloud.theme;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happens to all that a template prints: it becomes harmless, and it has to be a text. Pebble
 * would print a value with names of its own in the notation of the program. A filter of its own
 * kind, for what others are given Pebble takes the mark of being harmless away.
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

  @Override
  public @Nullable Object apply(
      @Nullable Object input,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    switch (input) {
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Record one ->
          throw new WrongValue(
              "a list of values cannot be printed",
              "",
              "Go through it with `for`. Each has: " + names(one) + ".",
              self,
              line);
      case Record record when !Nothing.isText(record) ->
          throw new WrongValue(
              "a value that has names of its own cannot be printed",
              "",
              "Print one of them: " + names(record) + ".",
              self,
              line);
      case null, default -> {}
    }
    return super.apply(input, arguments, self, context, line);
  }

  /** The names of a value, as they are written behind a point. */
  static String names(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }
}
