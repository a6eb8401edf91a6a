package outloud.cli;

import java.util.List;
import java.util.Optional;

/**
 * One command of the program as data: parsing, help and completion are all made from it.
 *
 * @param name what is typed
 * @param summary one sentence without a full stop
 * @param arguments in order; all are needed, but for the last one if it may be absent
 * @param options in the order of the help
 */
record Command(
    String name,
    String summary,
    List<Argument> arguments,
    List<Option> options,
    List<Example> examples) {

  Command {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }

  /**
   * A word that stands without a name.
   *
   * @param choices the only words allowed; empty when any will do
   */
  record Argument(String name, String help, Kind kind, List<String> choices) {
    Argument {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A word that opens with two dashes.
   *
   * @param value what its value is called in the help; empty for a switch
   * @param kind what the value may be
   * @param help one phrase, with the default where there is one
   */
  record Option(String name, String value, Kind kind, String help) {
    boolean isSwitch() {
      return kind == Kind.SWITCH;
    }

    /** As it is typed: {@code --site}. */
    String dashed() {
      return "--" + name;
    }
  }

  /** What a value may be; completion offers folders and files by it. */
  enum Kind {
    /** No value: it is there or not. */
    SWITCH,
    TEXT,
    /** All words that follow, so that a title needs no quotes. */
    WORDS,
    /** All words that follow, none of them needed. */
    PATHS,
    /** The path of a post or the words of its title. */
    POST,
    /** Codes of diagnostics with commas between them. */
    CODES,
    /** Where a thread goes. */
    NETWORK,
    /** The number of a segment, or nothing. */
    SEGMENT,
    FOLDER,
    FILE,
    PORT
  }

  /** A line to type and what comes of it. */
  record Example(String line, String meaning) {}

  /** Whether the last argument takes all words that follow. */
  boolean takesAll() {
    Kind last = arguments.isEmpty() ? Kind.SWITCH : arguments.getLast().kind();
    return last == Kind.WORDS || last == Kind.PATHS || last == Kind.POST;
  }

  /** The option of this name, without its dashes. */
  Optional<Option> option(String wanted) {
    return options.stream().filter(option -> option.name().equals(wanted)).findFirst();
  }
}
