package outloud.cli;

import java.util.stream.Collectors;
import outloud.cli.Command.Argument;
import outloud.cli.Command.Kind;
import outloud.cli.Command.Option;

/** The completion script for fish. */
final class FishCompletion {
  private final StringBuilder script =
      new StringBuilder("# Completion of outloud for fish: outloud completion fish | source\n");

  private FishCompletion() {}

  static String script() {
    FishCompletion completion = new FishCompletion();
    completion.line("", "-f");
    String none = "-n __fish_use_subcommand ";
    completion.line(none, "-l help -d 'Show help'");
    completion.line(none, "-l version -d 'Show the version'");
    for (Command command : CommandTable.commands()) {
      completion.line(none, "-a " + command.name() + " -d " + quoted(command.summary()));
    }
    CommandTable.commands().forEach(completion::command);
    String names =
        CommandTable.commands().stream().map(Command::name).collect(Collectors.joining(" "));
    completion.line(seen("help"), "-a '" + names + "'");
    return completion.script.toString().stripTrailing();
  }

  private void command(Command command) {
    String seen = seen(command.name());
    for (Argument argument : command.arguments()) {
      if (!argument.choices().isEmpty()) {
        String choices = String.join(" ", argument.choices());
        line(
            "-n '__fish_seen_subcommand_from "
                + command.name()
                + "; and not __fish_seen_subcommand_from "
                + choices
                + "' ",
            "-a '" + choices + "'");
      } else if (argument.kind() == Kind.FOLDER) {
        line(seen, "-a '(__fish_complete_directories)'");
      } else if (argument.kind() == Kind.PATHS || argument.kind() == Kind.POST) {
        line(seen, "-F");
      }
    }
    for (Option option : command.options()) {
      line(seen, "-l " + option.name() + value(option.kind()) + " -d " + quoted(option.help()));
    }
    line(seen, "-l help -d " + quoted(CommandTable.HELP.help()));
  }

  private static String seen(String command) {
    return "-n '__fish_seen_subcommand_from " + command + "' ";
  }

  private static String value(Kind kind) {
    return switch (kind) {
      case SWITCH, SEGMENT -> "";
      case NETWORK -> " -x -a '" + CommandTable.NETWORKS + "'";
      case FOLDER -> " -x -a '(__fish_complete_directories)'";
      case FILE, PATHS, POST -> " -r -F";
      case TEXT, WORDS, PORT, CODES -> " -x";
    };
  }

  private void line(String condition, String rest) {
    script.append("complete -c outloud ").append(condition).append(rest).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
