package outloud.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Why a command stops before its work is done: one sentence, and what to do about it. */
final class Failure extends Exception {
  private final String hint;

  /**
   * A failure.
   *
   * @param message without a full stop
   * @param hint may be empty
   */
  Failure(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** This file could not be written. */
  static Failure writing(Path file, IOException cause) {
    String reason =
        switch (cause) {
          case AccessDeniedException _ -> "you may not write there";
          case FileAlreadyExistsException e -> e.getFile() + " is in the way";
          case FileSystemException e when e.getReason() != null -> e.getReason();
          default -> String.valueOf(cause.getMessage());
        };
    return new Failure("cannot write " + file + ": " + reason, "");
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}
