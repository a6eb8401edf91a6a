package outloud.output;

import java.io.IOException;

/** A picture could not be drawn: all other files can be written. */
public final class NotDrawn extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  NotDrawn(OutputPath path, Throwable cause) {
    super(path + " cannot be drawn: " + cause, cause);
    reason = cause.toString();
  }

  /** What the machine said. */
  public String reason() {
    return reason;
  }
}
