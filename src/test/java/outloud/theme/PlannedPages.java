package outloud.theme;

import java.nio.file.Path;
import java.util.List;
import outloud.TestBuild;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.SampleSite;
import outloud.site.Site;

/** The page records of sites that tests have. */
final class PlannedPages {
  private PlannedPages() {}

  /** Those of the site in this folder. */
  static List<Page> of(Path folder) {
    return of(
        SiteBuilder.forOneBuild(Progress.NONE)
            .inspect(TestBuild.request(folder, folder.resolve("content")))
            .site()
            .orElseThrow());
  }

  /** Those of the sample site. */
  static List<Page> ofSample() {
    return of(SampleSite.site());
  }

  private static List<Page> of(Site site) {
    return new PagePlanner()
        .plan(site, ThemeWords.ENGLISH).stream().map(planned -> planned.page().get()).toList();
  }
}
