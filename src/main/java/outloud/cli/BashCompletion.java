package outloud.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outloud.cli.Command.Argument;
import outloud.cli.Command.Kind;
import outloud.cli.Command.Option;

/** The completion script for bash, which also works in the bash 3.2 of macOS. */
final class BashCompletion {
  private static final String SCRIPT =
      """
      # Completion of outloud for bash: source <(outloud completion bash)
      _outloud() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local command="${COMP_WORDS[1]}" words="" kind=""
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          words="{commands} help --help --version"
        elif [ "$command" = help ]; then
          words="{commands}"
        else
          case "$command" in
      {cases}    esac
          case "$previous" in
            {folders}) kind=folder ;;
            {files}) kind=file ;;
            {networks}) kind=""; words="{names}" ;;
            {texts}) return ;;
          esac
        fi
        local IFS=$'\\n'
        case "$kind$current" in
          folder[!-]*|folder) COMPREPLY=($(compgen -d -- "$current")) ;;
          file[!-]*|file) COMPREPLY=($(compgen -f -- "$current")) ;;
          *) COMPREPLY=($(IFS=' ' ; compgen -W "$words" -- "$current")) ; return ;;
        esac
        # Not in bash 3.2, where folders go without their slash.
        compopt -o filenames 2>/dev/null
      }
      complete -F _outloud outloud\
      """;

  private BashCompletion() {}

  static String script() {
    return SCRIPT
        .replace("{commands}", joined(CommandTable.commands().stream().map(Command::name), " "))
        .replace("{cases}", joined(CommandTable.commands().stream().map(BashCompletion::line), ""))
        .replace("{folders}", options(Kind.FOLDER))
        .replace("{networks}", options(Kind.NETWORK))
        .replace("{names}", CommandTable.NETWORKS)
        .replace("{files}", options(Kind.FILE))
        .replace(
            "{texts}", options(Kind.TEXT) + "|" + options(Kind.PORT) + "|" + options(Kind.CODES));
  }

  /** {@code --site|--content}: all options of this kind, of any command. */
  private static String options(Kind kind) {
    Stream<String> options =
        CommandTable.commands().stream()
            .flatMap(command -> command.options().stream())
            .filter(option -> option.kind() == kind)
            .map(Option::dashed)
            .distinct();
    return joined(options, "|");
  }

  /** What may follow a command: its options, and its first argument. */
  private static String line(Command command) {
    Stream<Argument> first = command.arguments().stream().limit(1);
    Stream<String> options =
        Stream.concat(command.options().stream(), Stream.of(CommandTable.HELP)).map(Option::dashed);
    Stream<String> choices = first.flatMap(argument -> argument.choices().stream());
    String words = joined(Stream.concat(choices, options), " ");
    String kind = command.arguments().isEmpty() ? "" : kind(command.arguments().getFirst().kind());
    return "      " + command.name() + ") words=\"" + words + "\"" + kind + " ;;\n";
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case FOLDER -> " kind=folder";
      case FILE, PATHS, POST -> " kind=file";
      default -> "";
    };
  }

  private static String joined(Stream<String> words, String between) {
    return words.collect(Collectors.joining(between));
  }
}
