package outloud.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import outloud.build.Inspection;
import outloud.build.SiteBuilder;
import outloud.output.SingleFile;
import outloud.page.ResumeJson;
import outloud.site.Site;

/** {@code outloud resume}: writes what the site says of its author as a résumé for other tools. */
final class ResumeCommand {
  private final Console console;
  private final Requests requests;
  private final Path here;

  ResumeCommand(Console console, Requests requests, Path here) {
    this.console = console;
    this.requests = requests;
    this.here = here;
  }

  /** Prints it, or writes it into a file that is not there yet. */
  int run(Request.Run run) throws Failure {
    Inspection inspection =
        SiteBuilder.forOneBuild(new ProgressLine(console, System.nanoTime()))
            .inspect(requests.of(run, Places.of(run, here), Optional.empty()));
    Optional<Site> site = inspection.site();
    if (site.isEmpty()) {
      inspection.result().diagnostics().forEach(console::diagnostic);
      return 1;
    }
    String text = ResumeJson.write(site.get());
    Optional<String> output = run.value("output");
    if (output.isEmpty()) {
      console.answer(text.stripTrailing());
      return 0;
    }
    write(here.resolve(output.get()), text, run.has("force"));
    console.answer("Wrote " + output.get());
    return 0;
  }

  private static void write(Path file, String text, boolean force) throws Failure {
    if (SingleFile.isFolder(file)) {
      throw new Failure(file + " is a folder", "Name a file: --output resume.json.");
    }
    if (SingleFile.exists(file) && !force) {
      throw new Failure(
          file + " is there already", "Nothing was changed. --force writes in its place.");
    }
    try {
      SingleFile.replace(file, text);
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }
}
