package outloud.theme;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code element('a', page.title, {'href': page.url})}: one HTML element around a text, which may
 * stand among the words of {@code text}. Attributes come in the order of their names.
 */
final class ElementFunction implements Function {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  @Override
  public List<String> getArgumentNames() {
    return List.of("name", "words", "attributes");
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    String name = String.valueOf(arguments.get("name"));
    StringBuilder html = new StringBuilder("<").append(checked(name, self, line));
    if (arguments.get("attributes") instanceof Map<?, ?> attributes) {
      TreeMap<String, Object> sorted = new TreeMap<>();
      attributes.forEach((key, value) -> sorted.put(String.valueOf(key), value));
      sorted.forEach((key, value) ->
          html.append(' ')
              .append(checked(key, self, line))
              .append("=\"")
              .append(Escape.html(value))
              .append('"'));
    }
    html.append('>').append(Escape.html(arguments.get("words"))).append("</").append(name);
    return new SafeString(html.append('>').toString());
  }

  private static String checked(String name, PebbleTemplate self, int line) {
    if (NAME.matcher(name).matches()) {
      return name;
    }
    throw new WrongValue(
        "`" + name + "` is no name of an element or attribute",
        TemplatePlaces.quoted(name),
        "",
        self,
        line);
  }
}
