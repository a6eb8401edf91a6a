package outloud.theme;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * {@code colour('paper', 'dark')}: a custom property of the style as {@code #rrggbb}, in one of the
 * two schemes, light where none is named; the empty text where the style names no such colour.
 */
record ColourFunction(ThemeColours colours) implements Function {
  @Override
  public List<String> getArgumentNames() {
    return List.of("name", "scheme");
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    String name = String.valueOf(arguments.get("name"));
    return colours.find(name, "dark".equals(arguments.get("scheme"))).orElse("");
  }
}
