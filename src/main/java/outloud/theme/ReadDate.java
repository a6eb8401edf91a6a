package outloud.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DateFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pebble's filter for dates, which says of each page anew that its date is none: once for all of
 * them, and that a date of a page is ready to print.
 */
final class ReadDate extends DateFilter {
  @Override
  public @Nullable Object apply(
      @Nullable Object input,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    try {
      return super.apply(input, arguments, self, context, line);
    } catch (PebbleException | IllegalArgumentException _) {
      throw new WrongValue(
          "the filter `date` cannot read this as a date in a known pattern",
          TemplatePlaces.filter("date"),
          "Dates are ready to print: `page.date.text`, or its `brief`, `day`, `year` and `iso`. Of"
              + " other texts say in which pattern they are: `existingFormat='yyyy-MM-dd'`.",
          self,
          line);
    }
  }
}
