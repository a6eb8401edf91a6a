package outloud.cli;

import java.util.Locale;
import outloud.build.BuildRequest;
import outloud.build.BuildResult;
import outloud.output.MemoryWriter;
import outloud.output.OutputWriter;
import outloud.preview.PreviewServer;

/** One more build for the preview; the last good site stays up when it fails. */
final class Rebuild implements Runnable {
  private final Console console;
  private final Build build;
  private final BuildRequest request;
  private final MemoryWriter site;
  private final MemoryWriter threads;
  private final PreviewServer server;

  /**
   * Builds that are run again and again.
   *
   * @param threads takes the threads, which nobody sees
   * @param server is told what each build had to say
   */
  Rebuild(
      Console console,
      Build build,
      BuildRequest request,
      MemoryWriter site,
      MemoryWriter threads,
      PreviewServer server) {
    this.console = console;
    this.build = build;
    this.request = request;
    this.site = site;
    this.threads = threads;
    this.server = server;
  }

  /** How a site is built. */
  interface Build {
    BuildResult build(BuildRequest request, OutputWriter publicFiles, OutputWriter drafts);
  }

  @Override
  public synchronized void run() {
    long start = System.nanoTime();
    try {
      BuildResult result = build.build(request, site, threads);
      if (result.succeeded()) {
        server.serveBelow(result.basePath());
      }
      server.show(result.diagnostics().stream().filter(one -> !one.isNote()).toList());
      Findings.of(result.diagnostics()).forEach(console::finding);
      double seconds = (System.nanoTime() - start) / 1e9;
      console.answer(line(result, seconds));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      // The preview lives on: the next change may be one that builds.
      console.defect(e);
      server.showFailure(Console.DEFECT + "\n" + e + "\nThe terminal says where.");
    } finally {
      site.close();
      threads.close();
    }
  }

  private static String line(BuildResult result, double seconds) {
    String problems = BuildSummary.problems(result);
    if (!result.succeeded()) {
      return "Not built: " + problems + "; the last good site stays up";
    }
    String built = String.format(Locale.ROOT, "Built %d pages in %.2f s", result.pages(), seconds);
    return problems.isEmpty() ? built : built + "; " + problems;
  }
}
