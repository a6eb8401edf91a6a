package outloud.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import outloud.diagnostic.Outcome;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.output.OutputWriter;
import outloud.page.Gallery;
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

  Pages(Memo<Shown, Outcome<String>> rendered) {
    this.rendered = rendered;
  }

  /** A page as one theme shows it; the renderer is told apart by identity. */
  record Shown(ThemeRenderer renderer, Page page) {}

  /** One piece of work for each public file; they may be done in any order, from many threads. */
  List<Runnable> works(
      Site site, Gallery gallery, Themes.Look look, OutputWriter out, Report report) {
    List<Runnable> works = new ArrayList<>();
    List<SiteFiles.Planned> files = siteFiles.plan(site, look.theme().texts(), gallery);
    files.forEach(
        file -> works.add(() -> file.files().get().forEach(made -> put(made, out, report))));
    Set<OutputPath> taken =
        files.stream().flatMap(file -> file.paths().stream()).collect(Collectors.toSet());
    List<PlannedPage> pages =
        planner.plan(site, look.theme().texts(), gallery).stream()
            .filter(page -> !taken.contains(page.path()))
            .toList();
    for (PlannedPage page : pages) {
      works.add(() -> render(look.renderer(), page.page().get(), out, report));
    }
    look.theme().files().forEach(file -> works.add(() -> put(file, out, report)));
    for (StaticFile file : Pictures.others(site)) {
      works.add(() -> put(new OutputFile.Copied(file.path(), file.from()), out, report));
    }
    report.planned(pages.size(), 0);
    return works;
  }

  /** To be called when all works are done. */
  void endRound() {
    rendered.endRound();
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
