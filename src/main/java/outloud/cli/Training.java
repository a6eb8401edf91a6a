package outloud.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import outloud.output.SingleFile;

/**
 * Runs what most people run, so that the virtual machine can archive the classes that it needs (JEP
 * 514). The launcher starts it in the background; it prints nothing.
 */
public final class Training {
  /** What is made now looks settled, so that a build with nothing to do has nothing to do. */
  private static final Clock LATER = Clock.offset(new LocalClock(), Duration.ofMinutes(1));

  private Training() {}

  /** Works in the folder that is named by the only word; it must not exist yet. */
  public static void main(String[] words) throws IOException {
    String site = words[0];
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Colours.ON, true);
    Main main = new Main(console, LATER, new Clipboard(Map.of()), Path.of(""), "training");
    main.run(List.of("init", site));
    SingleFile.create(
        Path.of(site, "content", "posts", "training.md"), Resources.text("training.md", Map.of()));
    for (List<String> run : runs(site)) {
      main.run(run);
    }
    // What the post above lacks is there: nothing is to be complained about, and then to be done.
    SingleFile.create(Path.of(site, "content", "posts", "cover.png"), "");
    main.run(List.of("build", "--site", site, "--base-url", "https://example.com/blog"));
    main.run(List.of("build", "--site", site, "--base-url", "https://example.com/blog"));
    // What looks at the person's own terminal is needed in every run, too.
    Console.of("12", Map.of()).passing("");
  }

  private static List<List<String>> runs(String site) {
    return List.of(
        List.of("new", "post", "Another", "--site", site),
        List.of("build", "--site", site, "--report", site + "/report.json"),
        List.of("build", "--site", site, "--base-url", "https://example.com/blog"),
        // Nothing has changed: what was written is known again.
        List.of("build", "--site", site, "--base-url", "https://example.com/blog"),
        List.of("biuld", "--site", site),
        List.of("completion", "bash"));
  }
}
