package outloud.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says that a folder could not become the output, in words for its owner. */
public final class OutputRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String hint;

  private OutputRefused(Reason reason, String message, String hint) {
    super(message);
    this.reason = reason;
    this.hint = hint;
  }

  /** Whose fault it is. */
  public enum Reason {
    /** The file system does not let us write. */
    UNWRITABLE,
    /** We would have to touch files that we did not write. */
    NOT_OURS
  }

  static OutputRefused unwritable(String message, String hint) {
    return new OutputRefused(Reason.UNWRITABLE, message, hint);
  }

  static OutputRefused notOurs(String message, String hint) {
    return new OutputRefused(Reason.NOT_OURS, message, hint);
  }

  /** A failure of the file system, told with the name that the author knows. */
  static OutputRefused because(IOException failure, String shownAs) {
    if (failure instanceof OutputRefused told) {
      return told;
    }
    OutputRefused refused =
        unwritable(
            shownAs + " could not be written: " + words(failure),
            "Check the folder and the space on its disk, or choose another one with `--output`.");
    refused.initCause(failure);
    return refused;
  }

  private static String words(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
      case NoSuchFileException missing -> missing.getFile() + " does not exist";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getName());
    };
  }

  /** What kind of refusal it is; it decides the diagnostic's code. */
  public Reason reason() {
    return reason;
  }

  /** One sentence without a full stop. */
  public String sentence() {
    return Objects.requireNonNull(getMessage());
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
