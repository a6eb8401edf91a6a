package outloud.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import outloud.publish.GitPublisher;

/**
 * The program: answers what needs no work at once, and wires the one command that was asked for.
 */
public final class Main {
  static final String VERSION = "0.1.0";

  private static final int DONE = 0;
  private static final int NOT_DONE = 1;
  private static final int MISUSED = 2;

  private final Console console;
  private final Clock clock;
  private final Clipboard clipboard;
  private final Path here;
  private final String program;

  /**
   * The program.
   *
   * @param here the folder that the person is in; empty, so that paths are shown as they were typed
   */
  Main(Console console, Clock clock, Clipboard clipboard, Path here) {
    this(console, clock, clipboard, here, "");
  }

  /**
   * The program.
   *
   * @param program what tells it from all others, so that it knows its own work again; or empty
   */
  Main(Console console, Clock clock, Clipboard clipboard, Path here, String program) {
    this.console = console;
    this.clock = clock;
    this.clipboard = clipboard;
    this.here = here;
    this.program = program;
  }

  /** Runs the program and ends the process: 0 done, 1 not done or with errors, 2 wrong usage. */
  public static void main(String[] words) {
    Console console = Console.of(System.getProperty("outloud.terminals", ""), System.getenv());
    String key = System.getProperty("outloud.key", "");
    Clipboard clipboard = new Clipboard(System.getenv());
    Main main = new Main(console, new LocalClock(), clipboard, Path.of(""), program(key));
    int status = main.run(List.of(words));
    if (System.getProperty("outloud.unpacked") != null) {
      // Native code was unpacked into a file, which is deleted at a proper end.
      System.exit(status);
    }
    // System.exit would first load the JDK's loggers, to ask whether exits are to be logged: 12 ms.
    Runtime.getRuntime().halt(status);
  }

  /** The same jars make something else with another Java or other names of files. */
  static String program(String key) {
    return key.isEmpty() || key.equals("training")
        ? ""
        : key
            + " "
            + System.getProperty("java.vm.version", "")
            + " "
            + System.getProperty("sun.jnu.encoding", "");
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
    // The first switch over types costs the virtual machine 10 ms, and help is to be there at once.
    if (request instanceof Request.Help help) {
      return answer(help);
    }
    return switch (request) {
      case Request.Run run -> run(run);
      case Request.Help help -> answer(help);
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

  private int answer(Request.Help help) {
    console.answer(help.command().map(HelpText::command).orElseGet(HelpText::program));
    return DONE;
  }

  private int run(Request.Run run) throws Failure {
    Requests requests = new Requests(clock);
    FolderBuild build = new FolderBuild(console, requests, program);
    return switch (run.command().name()) {
      case "build" -> new BuildCommand(console, build, here).run(run);
      case "serve" -> new ServeCommand(console, requests, here).run(run);
      case "new" -> new NewCommand(console, clock, here).run(run);
      case "why" -> new WhyCommand(console, requests, here).run(run);
      case "thread" -> new ThreadCommand(console, requests, clock, clipboard, here).run(run);
      case "fix" -> new FixCommand(console, requests, here).run(run);
      case "publish" -> new PublishCommand(console, build, new GitPublisher(), here).run(run);
      case "check" -> new CheckCommand(console, requests, here).run(run);
      case "resume" -> new ResumeCommand(console, requests, here).run(run);
      case "init" -> new InitCommand(console, clock, here).run(run);
      case "completion" -> new CompletionCommand(console).run(run);
      default -> throw new IllegalStateException("no such command: " + run.command().name());
    };
  }
}
