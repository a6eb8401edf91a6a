package outloud.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import outloud.output.SingleFile;

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
            List.of("build", "--site", site, "--drafts"),
            List.of("build", "--site", site),
            List.of("biuld", "--site", site),
            List.of("build", "--help"),
            List.of("--help"),
            List.of("completion", "bash"));
    for (List<String> run : runs) {
      main.run(run);
      if (run.contains("new")) {
        write(folder.resolve("content").resolve("posts"));
      }
    }
    // What looks at the person's own terminal is needed in every run, too.
    Console.of("12", Map.of()).passing("");
  }

  /** Posts that hold everything a post may hold, in several tools' ways, mistakes included. */
  private static void write(Path posts) {
    for (String name : List.of("everything.md", "toml.md", "written.md", "picture.svg")) {
      try {
        SingleFile.create(posts.resolve(name), Resources.text("training/" + name, Map.of()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
