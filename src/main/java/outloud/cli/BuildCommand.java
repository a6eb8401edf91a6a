package outloud.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import outloud.build.BuildResult;
import outloud.build.UpToDate;
import outloud.output.SingleFile;

/** {@code outloud build}: makes the site and its threads, and says what came of each post. */
final class BuildCommand {
  private final Console console;
  private final FolderBuild build;
  private final Path here;

  BuildCommand(Console console, FolderBuild build, Path here) {
    this.console = console;
    this.build = build;
    this.here = here;
  }

  /** The exit status is 1 when the site has errors, even if it was written without them. */
  int run(Request.Run run) throws Failure {
    long start = System.nanoTime();
    Places places = Places.of(run, here);
    UpToDate before = build.upToDate(run, places);
    if (!run.has("force") && !run.has("report")) {
      Optional<List<String>> known = before.known();
      if (known.isPresent()) {
        LastWords said = LastWords.read(known.get());
        said.findings().forEach(console::finding);
        String where = places.publicFolder().toString();
        console.answer(BuildSummary.unchanged(said, where, since(start)));
        return 0;
      }
    }
    BuildResult result = build.run(run, places, before);
    Optional<Path> report = run.value("report").map(here::resolve);
    if (report.isPresent()) {
      write(report.get(), ReportText.of(result));
    }
    BuildSummary.dialects(result).ifPresent(console::answer);
    BuildSummary.changed(result).ifPresent(console::answer);
    console.answer(BuildSummary.of(result, places.publicFolder(), since(start)));
    return result.succeeded() ? 0 : 1;
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static void write(Path report, String text) throws Failure {
    try {
      SingleFile.replace(report, text);
    } catch (IOException e) {
      throw Failure.writing(report, e);
    }
  }
}
