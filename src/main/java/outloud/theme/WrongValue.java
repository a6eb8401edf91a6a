package outloud.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** What a function of a theme finds wrong with what it was given. */
final class WrongValue extends PebbleException {
  private static final long serialVersionUID = 1;

  private final String word;
  private final String hint;

  /**
   * One at the line of a template.
   *
   * @param word the text in quotes that is wrong
   * @param hint what to do; may be empty
   */
  WrongValue(String message, String word, String hint, PebbleTemplate self, int line) {
    super(null, message, line, self.getName());
    this.word = word;
    this.hint = hint;
  }

  String word() {
    return word;
  }

  String hint() {
    return hint;
  }
}
