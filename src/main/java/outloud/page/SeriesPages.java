package outloud.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import outloud.output.OutputPath;
import outloud.site.FreePage;
import outloud.site.Permalink;
import outloud.site.Site;
import outloud.site.Term;

/** Makes the pages of series. */
final class SeriesPages {
  /** Longer ones run over several pages: a daily one has hundreds of parts. */
  private static final int PARTS_A_PAGE = 50;

  private final Catalogue catalogue;
  private final Site site;
  private final Texts texts;
  private final Predicate<OutputPath> taken;

  /**
   * The series of a site.
   *
   * @param taken what is somebody else's; a list whose first page is has no other pages either
   */
  SeriesPages(Catalogue catalogue, Predicate<OutputPath> taken) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.texts = catalogue.texts();
    this.taken = taken;
  }

  List<PlannedPage> plan() {
    List<PlannedPage> plans = new ArrayList<>();
    if (!site.series().isEmpty()) {
      plans.add(new PlannedPage(Addresses.SERIES.output(), this::all));
    }
    for (Term series : site.series()) {
      int pages = Pagination.pages(parts(series).size(), PARTS_A_PAGE);
      for (int i = 1; i <= pages && !taken.test(series.permalink().output()); i++) {
        int number = i;
        OutputPath path = Addresses.page(series.permalink(), number).output();
        plans.add(new PlannedPage(path, () -> series(series, number)));
      }
    }
    return plans;
  }

  private List<PostCard> parts(Term series) {
    return catalogue.series().parts(series);
  }

  private Page all() {
    List<AllSeriesPage.SeriesLink> links =
        site.series().stream()
            .map(this::link)
            .filter(link -> link.count() > 0)
            .sorted(Comparator.comparing(AllSeriesPage.SeriesLink::name))
            .toList();
    Head head = head(Addresses.SERIES, texts.of("series"), texts.of("series-of", author())).head();
    return new AllSeriesPage(Addresses.SERIES.output(), catalogue.view(), head, links);
  }

  private String author() {
    return catalogue.view().author().name();
  }

  private AllSeriesPage.SeriesLink link(Term series) {
    Optional<FreePage> written = catalogue.introduction(series);
    return new AllSeriesPage.SeriesLink(
        series.name(),
        site.config().local(series.permalink()),
        written.map(FreePage::description).orElse(""),
        parts(series).size(),
        minutes(series));
  }

  private int minutes(Term series) {
    return parts(series).stream().mapToInt(PostCard::minutes).sum();
  }

  private Page series(Term series, int number) {
    List<PostCard> all = parts(series);
    int total = Pagination.pages(all.size(), PARTS_A_PAGE);
    Permalink first = series.permalink();
    Pagination pages =
        new Pagination(
            number,
            total,
            number > 1 ? site.config().local(Addresses.page(first, number - 1)) : "",
            number < total ? site.config().local(Addresses.page(first, number + 1)) : "");
    Permalink here = Addresses.page(first, number);
    Optional<FreePage> written = number == 1 ? catalogue.introduction(series) : Optional.empty();
    String title = written.map(FreePage::title).orElse(series.name());
    String description =
        written
            .map(FreePage::description)
            .filter(said -> !said.isEmpty())
            .orElseGet(() -> texts.of("parts-by", all.size(), author(), series.name()));
    String shown = number == 1 ? title : texts.of("numbered", title, number);
    return new SeriesPage(
        here.output(),
        catalogue.view(),
        head(here, shown, description).pages(pages).head(),
        title,
        written.map(page -> catalogue.pictures().body(page.body().markup(), true)).orElse(""),
        Pagination.slice(all, PARTS_A_PAGE, number),
        (number - 1) * PARTS_A_PAGE + 1,
        all.size(),
        minutes(series),
        pages);
  }

  private HeadDraft head(Permalink here, String title, String description) {
    JsonLd jsonLd = new JsonLd(catalogue.view());
    return new HeadDraft(catalogue, here)
        .title(title)
        .description(description)
        .jsonLd(jsonLd.list(site.config().absolute(here), title, description));
  }
}
