package outloud.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import outloud.build.BuildRequest;
import outloud.build.BuildResult;
import outloud.build.SiteBuilder;
import outloud.diagnostic.Diagnostic;
import outloud.output.MemoryWriter;

/** One more build for the preview; the last good site stays up when it fails. */
final class Rebuild implements Runnable {
  private final Console console;
  private final SiteBuilder builder;
  private final BuildRequest request;
  private final MemoryWriter site;
  private final MemoryWriter threads = new MemoryWriter();
  private final Consumer<List<Diagnostic>> show;

  /**
   * Builds that are run again and again.
   *
   * @param show is told what each build had to say
   */
  Rebuild(
      Console console,
      SiteBuilder builder,
      BuildRequest request,
      MemoryWriter site,
      Consumer<List<Diagnostic>> show) {
    this.console = console;
    this.builder = builder;
    this.request = request;
    this.site = site;
    this.show = show;
  }

  @Override
  public synchronized void run() {
    long start = System.nanoTime();
    try {
      BuildResult result = builder.build(request, site, threads);
      show.accept(result.diagnostics());
      result.diagnostics().forEach(console::diagnostic);
      double seconds = (System.nanoTime() - start) / 1e9;
      console.answer(line(result, seconds));
    } catch (RuntimeException | StackOverflowError e) {
      // The preview lives on: the next change may be one that builds.
      console.defect(e);
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
