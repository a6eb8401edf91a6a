package outloud.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** A value in a place of a template that is not for such a value. */
final class WrongValue extends PebbleException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final String hint;

  /**
   * One at the line of a template.
   *
   * @param place an expression that finds it, of {@link TemplatePlaces}
   * @param hint what to do; may be empty
   */
  WrongValue(String message, String place, String hint, PebbleTemplate self, int line) {
    super(null, message, line, self.getName());
    this.place = place;
    this.hint = hint;
  }

  String place() {
    return place;
  }

  String hint() {
    return hint;
  }
}
