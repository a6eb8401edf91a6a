package outloud.page;

import outloud.output.OutputPath;

/**
 * A page as its template sees it: one record for each kind of page. In a template the record is
 * {@code page}; {@code site} and {@code head} are there under their own names too.
 *
 * <p>The records are flat: no component is ever absent. An empty text, an empty list or a record of
 * empty texts means "not said".
 */
public sealed interface Page
    permits HomePage,
        PostPage,
        SectionPage,
        ArchivePage,
        TagsPage,
        TagPage,
        AllSeriesPage,
        SeriesPage,
        SearchPage,
        PortfolioPage,
        ProjectPage,
        LinksPage,
        FeedsPage,
        FreePageView,
        NotFoundPage,
        RedirectPage {

  /** Where the page is written. */
  OutputPath path();

  /** What is the same on every page. */
  SiteView site();

  /** What the page says to machines. */
  Head head();

  /** The template that shows pages of this kind, like {@code post.peb}. */
  String template();
}
