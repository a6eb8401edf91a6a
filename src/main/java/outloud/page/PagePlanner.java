package outloud.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import outloud.output.OutputPath;
import outloud.site.Redirect;
import outloud.site.Site;
import outloud.site.StaticFile;

/**
 * Decides which pages a site has. What the author wrote comes first; a page that the planner adds
 * (lists, tags, links) or a redirect gives way to a document or file at the same address.
 */
public final class PagePlanner {

  /** The same of a site of whose pictures nothing is known. */
  public List<PlannedPage> plan(Site site, Texts texts) {
    return plan(site, texts, Gallery.NONE);
  }

  /**
   * All pages of the site, each address once, in an order that depends on the site alone.
   *
   * @param texts the words of the theme, for titles and descriptions
   * @param gallery what is known of the pictures on them
   */
  public List<PlannedPage> plan(Site site, Texts texts, Gallery gallery) {
    Catalogue catalogue = new Catalogue(site, texts, gallery);
    List<PlannedPage> pages = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (StaticFile file : site.files()) {
      taken.add(folded(file.path()));
    }
    add(pages, taken, new PostPages(catalogue).plan());
    add(pages, taken, new AuthoredPages(catalogue).plan());
    add(pages, taken, new ListPages(catalogue, path -> taken.contains(folded(path))).plan());
    add(pages, taken, new SeriesPages(catalogue, path -> taken.contains(folded(path))).plan());
    add(pages, taken, new AuthorPages(catalogue).plan());
    add(pages, taken, new FeedPages(catalogue).plan());
    add(pages, taken, new SearchPages(catalogue).plan());
    add(pages, taken, redirects(catalogue));
    return pages;
  }

  private static void add(List<PlannedPage> pages, Set<String> taken, List<PlannedPage> more) {
    for (PlannedPage page : more) {
      if (taken.add(folded(page.path()))) {
        pages.add(page);
      }
    }
  }

  /** Two paths that differ only in case are one file on many machines. */
  private static String folded(OutputPath path) {
    return path.value().toLowerCase(Locale.ROOT);
  }

  private static List<PlannedPage> redirects(Catalogue catalogue) {
    return catalogue.site().redirects().stream()
        .map(redirect -> new PlannedPage(redirect.from().output(), () -> page(catalogue, redirect)))
        .toList();
  }

  private static Page page(Catalogue catalogue, Redirect redirect) {
    Head head =
        new HeadDraft(catalogue, redirect.from())
            .title(catalogue.texts().of("moved"))
            .canonical(Addresses.absolute(catalogue.site().config(), redirect.to()))
            .notIndexed()
            .head();
    return new RedirectPage(
        redirect.from().output(),
        catalogue.view(),
        head,
        Addresses.local(catalogue.site().config(), redirect.to()));
  }
}
