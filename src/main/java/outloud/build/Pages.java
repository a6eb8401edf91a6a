package outloud.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import outloud.diagnostic.Outcome;
import outloud.output.OutputFile;
import outloud.output.OutputWriter;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.PlannedPage;
import outloud.page.SiteFiles;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.theme.ThemeRenderer;

/** Makes every public file of a site and writes each as soon as it is made. */
final class Pages {
  private final PagePlanner planner = new PagePlanner();
  private final SiteFiles siteFiles = new SiteFiles();
  private final Memo<Shown, Outcome<String>> rendered;
  private final Progress progress;

  Pages(Memo<Shown, Outcome<String>> rendered, Progress progress) {
    this.rendered = rendered;
    this.progress = progress;
  }

  /** A page as one theme shows it; the renderer is told apart by identity. */
  record Shown(ThemeRenderer renderer, Page page) {}

  void write(
      Site site, Themes.Look look, OutputWriter out, Workers workers, Report report) {
    List<PlannedPage> pages = planner.plan(site);
    workers.map(
        progress.counting("pages", pages),
        planned -> {
          render(look.renderer(), planned.page().get(), out, report);
          return planned.path();
        });
    List<Runnable> files = new ArrayList<>();
    siteFiles.plan(site).forEach(file -> files.add(() -> put(file.file().get(), out, report)));
    look.theme().files().forEach(file -> files.add(() -> put(file, out, report)));
    for (StaticFile file : site.files()) {
      files.add(() -> put(new OutputFile.Copied(file.path(), file.from()), out, report));
    }
    workers.map(
        files,
        file -> {
          file.run();
          return file;
        });
    rendered.endRound();
    report.wrote(pages.size(), 0);
  }

  private void render(ThemeRenderer renderer, Page page, OutputWriter out, Report report) {
    Outcome<String> html =
        rendered.get(new Shown(renderer, page), shown -> shown.renderer().render(shown.page()));
    report.take(html).ifPresent(text -> put(new OutputFile.Made(page.path(), text), out, report));
  }

  private static void put(OutputFile file, OutputWriter out, Report report) {
    try {
      out.write(file);
    } catch (IOException e) {
      report.unwritable(e);
    }
  }
}
