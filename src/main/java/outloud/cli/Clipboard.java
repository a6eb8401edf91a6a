package outloud.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import outloud.output.SingleFile;

/**
 * The person's clipboard, by the first of the system's own commands that is there; else by the
 * terminal itself, which also works from another machine.
 */
final class Clipboard {
  private static final int PATIENCE_SECONDS = 5;

  /**
   * A command that takes what is copied as its input.
   *
   * @param needs the variable without which it has no clipboard; may be empty
   */
  private record Tool(String needs, List<String> command) {}

  private static final List<Tool> TOOLS =
      List.of(
          new Tool("", List.of("pbcopy")),
          new Tool("WAYLAND_DISPLAY", List.of("wl-copy")),
          new Tool("DISPLAY", List.of("xclip", "-selection", "clipboard")),
          new Tool("DISPLAY", List.of("xsel", "--clipboard", "--input")),
          new Tool("", List.of("clip.exe")));

  private final Map<String, String> environment;

  /** The clipboard that these variables lead to. */
  Clipboard(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** Puts a text there; whether anything took it. */
  boolean copy(String text, Console console) {
    for (Tool tool : TOOLS) {
      boolean usable = tool.needs().isEmpty() || !value(tool.needs()).isEmpty();
      Optional<Path> program = usable ? program(tool.command().getFirst()) : Optional.empty();
      if (program.isPresent() && taken(program.get(), tool.command(), text)) {
        return true;
      }
    }
    // OSC 52 of xterm's control sequences: the terminal decodes Base64 into its clipboard.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return console.command("]52;c;" + Base64.getEncoder().encodeToString(bytes));
  }

  private Optional<Path> program(String name) {
    for (String folder : value("PATH").split(File.pathSeparator)) {
      try {
        Path file = Path.of(folder, name);
        if (!folder.isEmpty() && SingleFile.exists(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException _) {
        // No such folder, then.
      }
    }
    return Optional.empty();
  }

  /** Windows calls its variables as it likes. */
  private String value(String name) {
    String value = environment.get(name);
    if (value != null) {
      return value;
    }
    for (Map.Entry<String, String> entry : environment.entrySet()) {
      if (entry.getKey().toUpperCase(Locale.ROOT).equals(name)) {
        return entry.getValue();
      }
    }
    return "";
  }

  private static boolean taken(Path program, List<String> command, String text) {
    List<String> words = new ArrayList<>(command);
    words.set(0, program.toString());
    boolean windows = command.getFirst().equals("clip.exe");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Without it, pbcopy takes UTF-8 for something else.
    builder.environment().put("LC_CTYPE", "UTF-8");
    try {
      Process process = builder.start();
      byte[] bytes = text.getBytes(windows ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
      // A pipe that nobody reads from is full soon: who waits is not who writes.
      Thread.ofVirtual().start(() -> write(bytes, process.getOutputStream()));
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A command that ends before it has read everything says so by its exit status. */
  private static void write(byte[] bytes, OutputStream to) {
    try (to) {
      to.write(bytes);
    } catch (IOException _) {
      // Nobody reads it.
    }
  }
}
