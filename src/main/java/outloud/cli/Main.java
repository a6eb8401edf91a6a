package outloud.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import outloud.publish.GitPublisher;

/** The program: builds its few objects in reading order, and runs what was asked for. */
public final class Main {
  static final String VERSION = "0.1.0";

  private static final int DONE = 0;
  private static final int NOT_DONE = 1;
  private static final int MISUSED = 2;

  private final Console console;
  private final BuildCommand build;
  private final ServeCommand serve;
  private final NewCommand start;
  private final PublishCommand publish;
  private final InitCommand init;
  private final CompletionCommand completion;

  /**
   * The program.
   *
   * @param here the folder that the person is in; empty, so that paths are shown as they were typed
   */
  Main(Console console, Clock clock, Path here) {
    Requests requests = new Requests(clock);
    FolderBuild folders = new FolderBuild(console, requests);
    this.console = console;
    this.build = new BuildCommand(console, folders, here);
    this.serve = new ServeCommand(console, requests, here);
    this.start = new NewCommand(console, clock, here);
    this.publish = new PublishCommand(console, folders, new GitPublisher(), here);
    this.init = new InitCommand(console, clock, here);
    this.completion = new CompletionCommand(console);
  }

  /** Runs the program and ends the process: 0 done, 1 not done or with errors, 2 wrong usage. */
  public static void main(String[] words) {
    Console console = Console.of(System.getProperty("outloud.terminals", ""), System.getenv());
    Main main = new Main(console, Clock.system(ZoneId.systemDefault()), Path.of(""));
    // System.exit would first load the JDK's loggers, to ask whether exits are to be logged: 12 ms.
    Runtime.getRuntime().halt(main.run(List.of(words)));
  }

  /** Runs what these words ask for; the exit status. */
  int run(List<String> words) {
    try {
      return answer(CommandLineParser.parse(words));
    } catch (Failure e) {
      console.failure(e.message(), e.hint());
      return NOT_DONE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.defect(e);
      return NOT_DONE;
    }
  }

  private int answer(Request request) throws Failure {
    return switch (request) {
      case Request.Run run -> run(run);
      case Request.Help help -> {
        console.answer(help.command().map(HelpText::command).orElseGet(HelpText::program));
        yield DONE;
      }
      case Request.Version _ -> {
        console.answer(CommandTable.PROGRAM + " " + VERSION);
        yield DONE;
      }
      case Request.Misuse misuse -> {
        console.failure(misuse.message(), misuse.hint());
        yield MISUSED;
      }
    };
  }

  private int run(Request.Run run) throws Failure {
    return switch (run.command().name()) {
      case "build" -> build.run(run);
      case "serve" -> serve.run(run);
      case "new" -> start.run(run);
      case "publish" -> publish.run(run);
      case "init" -> init.run(run);
      case "completion" -> completion.run(run);
      default -> throw new IllegalStateException("no such command: " + run.command().name());
    };
  }
}
