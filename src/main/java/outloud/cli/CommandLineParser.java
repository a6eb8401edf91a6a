package outloud.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.cli.Command.Argument;
import outloud.cli.Command.Option;
import outloud.diagnostic.Code;
import outloud.diagnostic.Nearest;

/**
 * Turns words into a request, by the table of commands: {@code --name value}, {@code --name=value},
 * and {@code --} after which nothing is an option (POSIX utility conventions, guideline 10).
 */
final class CommandLineParser {
  private static final int LAST_PORT = 65_535;

  private final Command command;
  private final Map<String, String> options = new HashMap<>();
  private final List<String> arguments = new ArrayList<>();

  private CommandLineParser(Command command) {
    this.command = command;
  }

  /** Never fails: what cannot be understood is a {@link Request.Misuse}. */
  static Request parse(List<String> words) {
    if (words.isEmpty()) {
      return new Request.Help(Optional.empty());
    }
    String first = words.getFirst();
    List<String> others = words.subList(1, words.size());
    return switch (first) {
      case "--version", "-V", "version" -> new Request.Version();
      case "--help", "-h", "help" -> help(others);
      default ->
          CommandTable.command(first)
              .map(command -> new CommandLineParser(command).request(others))
              .orElseGet(() -> unknownCommand(first));
    };
  }

  private static Request help(List<String> words) {
    if (words.isEmpty()) {
      return new Request.Help(Optional.empty());
    }
    Optional<Command> command = CommandTable.command(words.getFirst());
    return command.isPresent() ? new Request.Help(command) : unknownCommand(words.getFirst());
  }

  private static Request unknownCommand(String word) {
    String kind = word.startsWith("-") ? "option" : "command";
    List<String> known = new ArrayList<>();
    if (kind.equals("option")) {
      known.addAll(List.of("--help", "--version"));
    } else {
      CommandTable.commands().forEach(command -> known.add(command.name()));
    }
    return new Request.Misuse(
        "there is no " + kind + " `" + word + "`",
        question(word, known) + "`" + CommandTable.PROGRAM + " --help` lists the commands.");
  }

  private Request request(List<String> words) {
    boolean optionsEnded = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
        arguments.add(word);
      } else if (word.equals("--")) {
        optionsEnded = true;
      } else if (word.equals("--help") || word.equals("-h")) {
        return new Request.Help(Optional.of(command));
      } else {
        Optional<String> next =
            i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
        Taken taken = take(word, next);
        if (taken.misuse().isPresent()) {
          return taken.misuse().get();
        }
        i += taken.more();
      }
    }
    Optional<Request> misuse = wrongArguments();
    return misuse.orElseGet(() -> new Request.Run(command, options, arguments));
  }

  /** How many words after the option belong to it, or why it cannot be taken. */
  private record Taken(int more, Optional<Request> misuse) {}

  private Taken take(String word, Optional<String> next) {
    int equals = word.indexOf('=');
    String dashed = equals < 0 ? word : word.substring(0, equals);
    Optional<String> attached =
        equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
    Optional<Option> known =
        dashed.startsWith("--") ? command.option(dashed.substring(2)) : Optional.empty();
    if (known.isEmpty()) {
      return refused(unknownOption(dashed));
    }
    Option option = known.get();
    if (option.isSwitch()) {
      options.put(option.name(), "");
      return attached.isEmpty()
          ? new Taken(0, Optional.empty())
          : refused(misuse("`" + dashed + "` takes no value", "Write it alone."));
    }
    if (option.kind() == Command.Kind.SEGMENT) {
      Optional<String> number = attached.or(() -> next.filter(text -> text.matches("[0-9]{1,3}")));
      if (attached.isPresent() && !attached.get().matches("[0-9]{1,3}")) {
        return refused(misuse("`" + word + "` is no number", "Segments are counted from 1."));
      }
      options.put(option.name(), number.orElse(""));
      return new Taken(number.isPresent() && attached.isEmpty() ? 1 : 0, Optional.empty());
    }
    return take(option, attached.or(() -> next.filter(text -> !text.startsWith("-"))))
        .map(CommandLineParser::refused)
        .orElseGet(() -> new Taken(attached.isPresent() ? 0 : 1, Optional.empty()));
  }

  /** Keeps the value, or tells why it is none. */
  private Optional<Request> take(Option option, Optional<String> value) {
    String dashed = option.dashed();
    if (value.isEmpty() || value.get().isEmpty()) {
      return Optional.of(
          misuse(
              "`" + dashed + "` needs a value", "Write `" + dashed + " " + option.value() + "`."));
    }
    if (option.kind() == Command.Kind.PORT && !isPort(value.get())) {
      return Optional.of(
          misuse(
              "`" + dashed + " " + value.get() + "` is no port",
              "A port is a number from 0 to " + LAST_PORT + "."));
    }
    List<String> networks = List.of(CommandTable.NETWORKS.split(" "));
    if (option.kind() == Command.Kind.NETWORK && !networks.contains(value.get())) {
      return Optional.of(
          misuse(
              "there are no threads for `" + value.get() + "`",
              question(value.get(), networks),
              "They go to " + CommandTable.NETWORKS.replace(" ", ", ") + "."));
    }
    Optional<String> stranger =
        option.kind() == Command.Kind.CODES ? unknownCode(value.get()) : Optional.empty();
    if (stranger.isPresent()) {
      return Optional.of(
          misuse(
              "there is no diagnostic `" + stranger.get() + "`",
              question(stranger.get(), Arrays.stream(Code.values()).map(Code::id).toList()),
              "Codes stand in brackets behind each message."));
    }
    options.put(option.name(), value.get());
    return Optional.empty();
  }

  private static Optional<String> unknownCode(String codes) {
    List<String> known = Arrays.stream(Code.values()).map(Code::id).toList();
    return Arrays.stream(codes.split(",")).filter(code -> !known.contains(code)).findFirst();
  }

  private static boolean isPort(String value) {
    return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= LAST_PORT;
  }

  private Request unknownOption(String dashed) {
    List<String> known = new ArrayList<>();
    command.options().forEach(option -> known.add(option.dashed()));
    known.add(CommandTable.HELP.dashed());
    String title =
        command.takesAll() ? " For a title that opens with a dash, write `--` before it." : "";
    return misuse(
        "`" + command.name() + "` has no option `" + dashed + "`", question(dashed, known), title);
  }

  private Optional<Request> wrongArguments() {
    List<Argument> wanted = command.arguments();
    for (int i = 0; i < wanted.size(); i++) {
      Argument argument = wanted.get(i);
      if (i >= arguments.size() && argument.kind() != Command.Kind.PATHS) {
        return Optional.of(
            misuse("`" + command.name() + "` needs " + described(argument), example()));
      }
      String word = i < arguments.size() ? arguments.get(i) : "";
      if (!argument.choices().isEmpty() && !argument.choices().contains(word)) {
        String choices = described(argument);
        return Optional.of(
            misuse("`" + word + "` is not " + choices, question(word, argument.choices())));
      }
    }
    if (!command.takesAll() && arguments.size() > wanted.size()) {
      String extra = arguments.get(wanted.size());
      return Optional.of(
          misuse("`" + command.name() + "` does not take `" + extra + "`", example()));
    }
    return Optional.empty();
  }

  /** {@code a title}, or {@code bash, zsh or fish}. */
  private static String described(Argument argument) {
    List<String> choices = argument.choices();
    if (choices.isEmpty()) {
      return switch (argument.kind()) {
        case FOLDER -> "a folder";
        case POST -> "a path or a title";
        default -> "a title";
      };
    }
    int last = choices.size() - 1;
    if (last == 0) {
      return "`" + choices.getFirst() + "`";
    }
    return String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
  }

  private String example() {
    return "Like this: `" + command.examples().getFirst().line() + "`.";
  }

  private static Taken refused(Request misuse) {
    return new Taken(0, Optional.of(misuse));
  }

  /** A misuse of this command; the hint ends with where its help is. */
  private Request misuse(String message, String... hints) {
    StringBuilder hint = new StringBuilder();
    for (String sentence : hints) {
      hint.append(sentence.strip()).append(sentence.isBlank() ? "" : " ");
    }
    hint.append("`").append(CommandTable.PROGRAM).append(' ').append(command.name());
    return new Request.Misuse(message, hint.append(" --help` tells more.").toString());
  }

  private static String question(String word, List<String> known) {
    String question = Nearest.question(word, known);
    return question.isEmpty() ? "" : question + " ";
  }
}
