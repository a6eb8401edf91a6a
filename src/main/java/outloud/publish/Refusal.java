package outloud.publish;

import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;

/** Ends publishing at the step that cannot be done, with what the author is told. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  Refusal(Code code, String message, String hint) {
    super(message);
    this.diagnostic = Diagnostic.of(code, Location.file(""), message, hint);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
