package outloud.page;

import java.util.List;

/** Makes the page on which readers search. */
final class SearchPages {
  private final Catalogue catalogue;

  SearchPages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<PlannedPage> plan() {
    boolean wanted = Findable.isWanted(catalogue.site());
    return wanted ? List.of(new PlannedPage(Addresses.SEARCH.output(), this::search)) : List.of();
  }

  private Page search() {
    Head head =
        new HeadDraft(catalogue, Addresses.SEARCH)
            .title(catalogue.texts().of("search"))
            .description(catalogue.texts().of("search-in", catalogue.view().title()))
            .notIndexed()
            .head();
    return new SearchPage(
        Addresses.SEARCH.output(),
        catalogue.view(),
        head,
        catalogue.site().config().local(Addresses.SEARCH));
  }
}
