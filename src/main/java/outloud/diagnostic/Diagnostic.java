package outloud.diagnostic;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param message what is wrong and why, one sentence without a full stop
 * @param hint what to do about it, one or two sentences; empty when the message says it all
 * @param repair what {@code outloud fix} rewrites in the file of the location; empty where only the
 *     author can tell
 */
public record Diagnostic(
    Severity severity, Code code, Location location, String message, String hint, List<Edit> repair)
    implements Comparable<Diagnostic> {

  public Diagnostic {
    repair = List.copyOf(repair);
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic without a message: " + code.id());
    }
  }

  /** A diagnostic with its code's own severity. */
  public static Diagnostic of(Code code, Location location, String message, String hint) {
    return new Diagnostic(code.severity(), code, location, message, hint, List.of());
  }

  /** The same, with what would repair it. */
  public Diagnostic repairedBy(Edit edit) {
    return repairedBy(List.of(edit));
  }

  /** The same, with all that would repair it. */
  public Diagnostic repairedBy(List<Edit> edits) {
    return new Diagnostic(severity, code, location, message, hint, edits);
  }

  /** The same, as an error: what {@code --strict} asks for. A note stays one. */
  public Diagnostic asError() {
    return isNote() ? this : new Diagnostic(Severity.ERROR, code, location, message, hint, repair);
  }

  /** Whether nothing may be written because of it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Whether it is only good to know. */
  public boolean isNote() {
    return severity == Severity.NOTE;
  }

  /** Ordered by place, then by code, so that every run prints the same list. */
  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = location.compareTo(other.location);
    if (byPlace != 0) {
      return byPlace;
    }
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : message.compareTo(other.message);
  }
}
