package outloud.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Map;
import outloud.diagnostic.Nearest;

/**
 * What templates can call besides Pebble's own: {@code asset('style.css')} is the published address
 * of an asset of the theme, {@code url('/about/')} that of a place on the site, {@code
 * colour('paper')} a colour of its style, {@code text('archive')} words of the theme in the site's
 * language, and {@code element('a', 'words', {'href': url})} an element that may stand among such
 * words.
 */
final class ThemeFunctions extends AbstractExtension {
  private final Theme theme;
  private final String basePath;

  ThemeFunctions(Theme theme, String basePath) {
    this.theme = theme;
    this.basePath = basePath;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "asset", new OneText("name", this::asset),
        "url", new OneText("path", (path, _) -> path.startsWith("/") ? basePath + path : path),
        "colour", new ColourFunction(theme.colours()),
        "text", new TextFunction(theme.texts()),
        "element", new ElementFunction());
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(template -> new Printed.Looking((PebbleTemplateImpl) template));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("date", new ReadDate(), "escape", new PrintedFilter());
  }

  private String asset(String name, Place place) {
    Asset asset = theme.assets().get(name);
    if (asset == null) {
      throw new WrongValue(
          "the theme has no asset `" + name + "`",
          TemplatePlaces.quoted(name),
          Nearest.hint(name, theme.assets().keySet()),
          place.template(),
          place.line());
    }
    return basePath + "/" + asset.file().path();
  }

  private record Place(PebbleTemplate template, int line) {}

  private interface Answer {
    String of(String argument, Place place);
  }

  /** A function of one text. */
  private record OneText(String argument, Answer answer) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of(argument);
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String text = String.valueOf(arguments.get(argument));
      return answer.of(text, new Place(self, line));
    }
  }
}
