package outloud.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import outloud.cli.Command.Argument;
import outloud.cli.Command.Kind;
import outloud.cli.Command.Option;

/** The completion script for zsh; it works sourced, and as a file {@code _outloud} in fpath. */
final class ZshCompletion {
  private static final String SCRIPT =
      """
      #compdef outloud
      # Completion of outloud for zsh: source <(outloud completion zsh)
      _outloud() {
        local -a commands
        commands=(
      {commands}  )
        if (( CURRENT == 2 )); then
          _describe -t commands command commands
          _arguments '--help[Show help]' '--version[Show the version]'
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
          help) _describe -t commands command commands ;;
      {cases}  esac
      }
      if [ "$funcstack[1]" = _outloud ]; then
        _outloud "$@"
      else
        compdef _outloud outloud
      fi\
      """;

  private ZshCompletion() {}

  static String script() {
    String commands =
        CommandTable.commands().stream()
            .map(command -> "    '" + command.name() + ":" + escaped(command.summary()) + "'\n")
            .collect(Collectors.joining());
    String cases =
        CommandTable.commands().stream().map(ZshCompletion::line).collect(Collectors.joining());
    return SCRIPT.replace("{commands}", commands).replace("{cases}", cases);
  }

  private static String line(Command command) {
    List<String> specifications = new ArrayList<>();
    for (Option option : command.options()) {
      String value =
          option.isSwitch()
              ? ""
              : colons(option)
                  + option.value().replaceAll("[\\[\\]]", "")
                  + ":"
                  + action(option.kind());
      specifications.add(option.dashed() + "[" + escaped(option.help()) + "]" + value);
    }
    specifications.add("--help[" + CommandTable.HELP.help() + "]");
    for (Argument argument : command.arguments()) {
      String choices =
          argument.choices().isEmpty()
              ? action(argument.kind())
              : "(" + String.join(" ", argument.choices()) + ")";
      String all = command.takesAll() && argument.kind() != Kind.WORDS ? "*:" : ":";
      specifications.add(all + argument.name() + ":" + choices);
    }
    return specifications.stream()
        .map(specification -> "'" + specification + "'")
        .collect(Collectors.joining(" ", "    " + command.name() + ") _arguments ", " ;;\n"));
  }

  /** Two where a value may be absent. */
  private static String colons(Option option) {
    return option.kind() == Kind.SEGMENT ? "::" : ":";
  }

  private static String action(Kind kind) {
    return switch (kind) {
      case FOLDER -> "_files -/";
      case FILE, PATHS, POST -> "_files";
      case NETWORK -> "(" + CommandTable.NETWORKS + ")";
      case TEXT, WORDS, PORT, CODES, SEGMENT, SWITCH -> " ";
    };
  }

  /** A description within single quotes and brackets of a specification (zshcompsys). */
  private static String escaped(String text) {
    return text.replace("'", "'\\''").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]");
  }
}
