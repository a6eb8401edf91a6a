package outloud.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words on the command line ask for. */
sealed interface Request {

  /** A command with everything it needs. */
  record Run(Command command, Map<String, String> options, List<String> arguments)
      implements Request {
    public Run {
      options = Map.copyOf(options);
      arguments = List.copyOf(arguments);
    }

    /** Whether this switch is on. */
    boolean has(String option) {
      return options.containsKey(option);
    }

    /** The value of this option, if it was given. */
    Optional<String> value(String option) {
      return Optional.ofNullable(options.get(option));
    }
  }

  /** Help on one command, or on the program. */
  record Help(Optional<Command> command) implements Request {}

  /** The version of the program. */
  record Version() implements Request {}

  /**
   * Nothing that can be done.
   *
   * @param message what is wrong, one sentence without a full stop
   * @param hint what to do about it
   */
  record Misuse(String message, String hint) implements Request {}
}
