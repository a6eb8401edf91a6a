package outloud.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import outloud.build.BuildRequest;
import outloud.build.BuildResult;
import outloud.build.SiteBuilder;
import outloud.build.UpToDate;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.output.DirectoryWriter;
import outloud.output.OutputRefused;

/**
 * One build into folders: what {@code build} and {@code publish} have in common.
 *
 * @param program what tells this program from all others; empty when that is not known
 */
record FolderBuild(Console console, Requests requests, String program) {

  /** Builds, and prints everything that is wrong with the site. */
  BuildResult run(Request.Run run, Places places) {
    return run(run, places, upToDate(run, places));
  }

  /** Whether there is anything to build. */
  UpToDate upToDate(Request.Run run, Places places) {
    BuildRequest request = requests.of(run, places, Optional.empty());
    return UpToDate.at(request, places.publicFolder(), places.threads(), program);
  }

  /** Builds anyway, and leaves word for the next build. */
  BuildResult run(Request.Run run, Places places, UpToDate before) {
    SiteBuilder builder =
        SiteBuilder.forOneBuild(new ProgressLine(console, System.nanoTime()), program);
    BuildResult result;
    try (DirectoryWriter pages = open(places.publicFolder());
        DirectoryWriter threads = open(places.threads())) {
      result = builder.build(requests.of(run, places, Optional.empty()), pages, threads);
      before.keep(result, pages.state(), threads.state(), LastWords.of(result).lines());
    } catch (OutputRefused e) {
      result = refused(e);
    }
    Findings.of(result.diagnostics()).forEach(console::finding);
    return result;
  }

  private static DirectoryWriter open(Path folder) throws OutputRefused {
    return DirectoryWriter.open(folder, folder.toString());
  }

  /** The build that could not begin. */
  private static BuildResult refused(OutputRefused e) {
    Code code =
        switch (e.reason()) {
          case UNWRITABLE -> Code.OUTPUT_UNWRITABLE;
          case NOT_OURS -> Code.OUTPUT_NOT_OURS;
        };
    Diagnostic why = Diagnostic.of(code, Location.file(""), e.sentence(), e.hint());
    return new BuildResult(
        false,
        List.of(why),
        List.of(),
        List.of(),
        0,
        0,
        List.of(),
        "",
        List.of(),
        BuildResult.NEVER);
  }
}
