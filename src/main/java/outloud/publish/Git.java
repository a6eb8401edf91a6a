package outloud.publish;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import outloud.diagnostic.Code;

/**
 * The author's own git, with their configuration, keys and credential helpers.
 *
 * @param folder where it runs
 * @param variables added to its environment
 * @param program what is started, by name or by path
 * @param limit how long one command may take
 */
record Git(Path folder, Map<String, String> variables, String program, Duration limit) {
  /**
   * A first push of many pictures takes its time; nobody waits longer for a host that is silent.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /** What git sets for its hooks: inherited, it would lead to another repository. */
  private static final List<String> INHERITED =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_NAMESPACE",
          "GIT_QUARANTINE_PATH");

  /** The settings of the author that would make plumbing start daemons or guess a name. */
  private static final List<String> SETTINGS =
      List.of(
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.splitIndex=false",
          "-c",
          "user.useConfigOnly=true");

  Git {
    variables = Map.copyOf(variables);
  }

  /** The git on the PATH. */
  Git(Path folder, Map<String, String> variables) {
    this(folder, variables, "git", PATIENCE);
  }

  /** How a command ended. */
  record Result(int exit, String output, String complaint) {
    boolean succeeded() {
      return exit == 0;
    }

    /** What it printed, without the line end. */
    String text() {
      return output.strip();
    }
  }

  /** Runs a command with nothing to read. */
  Result run(String... arguments) throws Refusal {
    return feed(new byte[0], arguments);
  }

  /** Runs a command that reads these bytes; arguments go to git as they are, past any shell. */
  Result feed(byte[] input, String... arguments) throws Refusal {
    List<String> command = new ArrayList<>();
    command.add(program);
    command.addAll(SETTINGS);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
    prepare(builder.environment());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new Refusal(
          Code.PUBLISH_NO_GIT,
          "git could not be started",
          "Install git 2.29 or newer and make sure that `git --version` works here.");
    }
    return result(process, input, arguments[0]);
  }

  private void prepare(Map<String, String> environment) {
    INHERITED.forEach(environment.keySet()::remove);
    // Complaints are read by a program here.
    environment.put("LC_ALL", "C");
    // Where nobody can answer, a question for a password must fail instead of waiting.
    if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
      environment.put("GIT_TERMINAL_PROMPT", "0");
    }
    environment.putAll(variables);
  }

  private Result result(Process process, byte[] input, String name) throws Refusal {
    Drain complaint = Drain.of(process.getErrorStream());
    Drain output = Drain.of(process.getInputStream());
    Thread.startVirtualThread(() -> write(process.getOutputStream(), input));
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(
            Code.PUBLISH_FAILED,
            "`git " + name + "` did not end within " + inWords(limit),
            "Try the same `git " + name + "` yourself; the other side may not answer.");
      }
      return new Result(process.exitValue(), output.text(), complaint.text());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Refusal(Code.PUBLISH_FAILED, "publishing was interrupted", "Start it again.");
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static String inWords(Duration time) {
    return time.toMinutes() > 0 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
  }

  private static void write(OutputStream stream, byte[] input) {
    try (stream) {
      stream.write(input);
    } catch (IOException _) {
      // It has ended without reading on; its exit code tells why.
    }
  }

  /** Runs a command that can only fail for a reason that nobody foresaw. */
  Result must(String... arguments) throws Refusal {
    return must(new byte[0], arguments);
  }

  /** The same, with something to read. */
  Result must(byte[] input, String... arguments) throws Refusal {
    Result result = feed(input, arguments);
    if (!result.succeeded()) {
      throw new Refusal(
          Code.PUBLISH_FAILED,
          "`git " + arguments[0] + "` failed: " + Complaint.of(result.complaint()).line(),
          "Nothing was published.");
    }
    return result;
  }
}
