package outloud.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Runs what most people run, so that the virtual machine can archive the classes that it needs (JEP
 * 514). The launcher starts it in the background; it prints nothing.
 */
public final class Training {
  private Training() {}

  /** Works in the folder that is named by the only word; it must not exist yet. */
  public static void main(String[] words) {
    Path folder = Path.of(words[0]);
    String site = folder.toString();
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Colours.ON, true);
    Main main = new Main(console, Clock.system(ZoneId.systemDefault()), Path.of(""));
    List<List<String>> runs =
        List.of(
            List.of("init", site),
            List.of("new", "post", "Training", "--site", site),
            List.of("build", "--site", site, "--report", site + "/report.json"),
            List.of("build", "--site", site, "--drafts", "--strict"),
            List.of("biuld", "--site", site),
            List.of("build", "--help"),
            List.of("--help"),
            List.of("completion", "bash"));
    runs.forEach(main::run);
    // What looks at the person's own terminal is needed in every run, too.
    Console.of("12", Map.of()).passing("");
  }
}
