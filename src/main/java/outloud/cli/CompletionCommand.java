package outloud.cli;

import java.util.List;

/** {@code outloud completion}: prints the script that makes a shell complete our words. */
final class CompletionCommand {
  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  /** The shells we know. */
  static List<String> shells() {
    return List.of("bash", "zsh", "fish");
  }

  int run(Request.Run run) {
    console.answer(
        switch (run.arguments().getFirst()) {
          case "bash" -> BashCompletion.script();
          case "zsh" -> ZshCompletion.script();
          default -> FishCompletion.script();
        });
    return 0;
  }
}
