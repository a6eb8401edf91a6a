package outloud.theme;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Nearest;
import outloud.page.Phrase;
import outloud.page.Texts;

/**
 * {@code text('page-of', 2, 7)}: words of the theme with things in their places. A thing may be an
 * element; all else is text.
 */
record TextFunction(Texts texts) implements Function {

  /** Pebble counts the arguments of a function that names none: {@code 0}, {@code 1}… */
  @Override
  public @Nullable List<String> getArgumentNames() {
    return null;
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    String key = String.valueOf(arguments.get("0"));
    Object[] things = new Object[Math.max(0, arguments.size() - 1)];
    Arrays.setAll(things, i -> arguments.get(String.valueOf(i + 1)));
    Phrase phrase = texts.find(key).orElse(null);
    if (phrase == null) {
      String hint = Nearest.hint(key, texts.phrases().keySet());
      String message = "the theme has no text `" + key + "`";
      throw new WrongValue(message, TemplatePlaces.quoted(key), hint, self, line);
    }
    if (phrase.places() > things.length) {
      String counted = phrase.places() == 1 ? "one thing" : phrase.places() + " things";
      String message = "the text `" + key + "` has room for " + counted;
      String hint = "Write them behind the name: `text('" + key + "', …)`.";
      throw new WrongValue(message, TemplatePlaces.quoted(key), hint, self, line);
    }
    return Arrays.stream(things).anyMatch(SafeString.class::isInstance)
        ? new SafeString(html(phrase, things))
        : phrase.of(things);
  }

  private static String html(Phrase phrase, Object[] things) {
    Object[] shown = Arrays.stream(things).map(Escape::html).toArray();
    return Phrase.filled(Escape.html(phrase.form(things)), shown);
  }
}
