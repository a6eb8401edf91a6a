package outloud.cli;

import java.util.ArrayList;
import java.util.List;
import outloud.cli.Command.Argument;
import outloud.cli.Command.Option;

/** Help, as people read it in a terminal of 80 columns or more. */
final class HelpText {
  private final StringBuilder text = new StringBuilder();

  private HelpText() {}

  /** What the program can do. */
  static String program() {
    HelpText help = new HelpText();
    help.line(CommandTable.SUMMARY).line("");
    help.line("Usage: " + CommandTable.PROGRAM + " COMMAND [OPTIONS]");
    help.table(
        "Commands",
        CommandTable.commands().stream().map(c -> new Row(c.name(), c.summary())).toList());
    help.table(
        "Options",
        List.of(
            new Row("--help", "Show this help; after a command, its help"),
            new Row("--version", "Show the version")));
    help.table(
        "Examples",
        List.of(
            new Row("outloud init blog", "make a site in the folder blog"),
            new Row("cd blog && outloud serve --open", "preview it in your browser"),
            new Row("outloud new post \"Hello\"", "start a post"),
            new Row("outloud publish", "put the site online")));
    help.line("").line("Exit status: 0 done, 1 not done or the site has errors, 2 wrong usage");
    return help.text.toString().stripTrailing();
  }

  /** How one command is used. */
  static String command(Command command) {
    HelpText help = new HelpText();
    help.line(command.summary()).line("").line(usage(command));
    help.table(
        "Arguments",
        command.arguments().stream().map(a -> new Row(placeholder(a), a.help())).toList());
    List<Row> options = new ArrayList<>();
    for (Option option : command.options()) {
      options.add(new Row((option.dashed() + " " + option.value()).strip(), option.help()));
    }
    options.add(new Row(CommandTable.HELP.dashed(), CommandTable.HELP.help()));
    help.table("Options", options);
    help.table(
        "Examples", command.examples().stream().map(e -> new Row(e.line(), e.meaning())).toList());
    return help.text.toString().stripTrailing();
  }

  private static String usage(Command command) {
    StringBuilder usage = new StringBuilder("Usage: ");
    usage.append(CommandTable.PROGRAM).append(' ').append(command.name());
    command.arguments().forEach(argument -> usage.append(' ').append(placeholder(argument)));
    return command.options().isEmpty() ? usage.toString() : usage.append(" [OPTIONS]").toString();
  }

  /** {@code DIR}, or {@code bash|zsh|fish}. */
  private static String placeholder(Argument argument) {
    if (argument.kind() == Command.Kind.PATHS) {
      return "[" + argument.name() + "...]";
    }
    return argument.choices().isEmpty() ? argument.name() : String.join("|", argument.choices());
  }

  private record Row(String left, String right) {}

  private void table(String heading, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    line("").line(heading + ":");
    int width = rows.stream().mapToInt(row -> row.left().length()).max().orElse(0);
    for (Row row : rows) {
      line("  " + row.left() + " ".repeat(width - row.left().length() + 2) + row.right());
    }
  }

  private HelpText line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
