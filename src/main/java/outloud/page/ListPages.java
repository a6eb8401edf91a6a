package outloud.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import outloud.output.OutputPath;
import outloud.site.FreePage;
import outloud.site.Permalink;
import outloud.site.Site;
import outloud.site.SiteConfig;
import outloud.site.Term;

/** Makes the pages that list posts: home, sections, archive and tags. */
final class ListPages {
  private static final int FEATURED_AT_HOME = 3;

  private final Catalogue catalogue;
  private final Site site;
  private final SiteConfig config;
  private final Texts texts;
  private final JsonLd jsonLd;
  private final Predicate<OutputPath> taken;
  private final String name;

  /**
   * The lists of a site.
   *
   * @param taken what is somebody else's; a list whose first page is has no other pages either
   */
  ListPages(Catalogue catalogue, Predicate<OutputPath> taken) {
    this.taken = taken;
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.texts = catalogue.texts();
    this.config = site.config();
    this.name = catalogue.view().author().name();
    this.jsonLd = new JsonLd(catalogue.view());
  }

  List<PlannedPage> plan() {
    List<PlannedPage> plans = new ArrayList<>();
    paginated(plans, Addresses.HOME, catalogue.cards().size(), this::home);
    for (String section : SiteViews.sections(site)) {
      int posts = catalogue.inSection(section).size();
      paginated(plans, Addresses.section(section), posts, number -> section(section, number));
    }
    plans.add(new PlannedPage(Addresses.ARCHIVE.output(), this::archive));
    if (!site.tags().isEmpty()) {
      plans.add(new PlannedPage(Addresses.TAGS.output(), this::tags));
    }
    for (Term tag : site.tags()) {
      int posts = catalogue.tagged(tag).size();
      paginated(plans, tag.permalink(), posts, number -> tag(tag, number));
    }
    return plans;
  }

  private void paginated(
      List<PlannedPage> plans, Permalink first, int items, IntFunction<Page> page) {
    if (taken.test(first.output())) {
      return;
    }
    IntStream.rangeClosed(1, Pagination.pages(items, config.postsPerPage()))
        .mapToObj(number ->
            new PlannedPage(Addresses.page(first, number).output(), () -> page.apply(number)))
        .forEach(plans::add);
  }

  private Page home(int number) {
    Pagination pages = pages(Addresses.HOME, catalogue.cards().size(), number);
    Permalink here = Addresses.page(Addresses.HOME, number);
    HeadDraft draft =
        new HeadDraft(catalogue, here)
            .title(number == 1 ? config.title() : numbered(texts.of("all-posts"), number))
            .description(number == 1 ? "" : numbered(texts.of("all-posts"), number))
            .pages(pages)
            .jsonLd(jsonLd.home());
    List<CurrentProject> current =
        number == 1 ? CurrentProject.of(catalogue).stream().toList() : List.of();
    List<ProjectCard> featured =
        catalogue.projects().stream()
            .filter(ProjectCard::featured)
            .filter(card -> current.stream().noneMatch(now -> now.project().equals(card)))
            .limit(number == 1 ? FEATURED_AT_HOME : 0)
            .toList();
    return new HomePage(
        here.output(),
        catalogue.view(),
        draft.head(),
        slice(catalogue.cards(), number),
        featured,
        current,
        pages);
  }

  private Page section(String section, int number) {
    List<PostCard> all = catalogue.inSection(section);
    Permalink first = Addresses.section(section);
    Pagination pages = pages(first, all.size(), number);
    String title = SiteViews.title(section, texts);
    Permalink here = Addresses.page(first, number);
    FeedView feed = catalogue.hasParts() ? catalogue.feed(title, first) : catalogue.feed();
    return new SectionPage(
        here.output(),
        catalogue.view(),
        list(
                here,
                numbered(title, number),
                described(texts.of("posts-by", all.size(), name)),
                pages)
            .feed(feed)
            .head(),
        title,
        feed,
        slice(all, number),
        all.size(),
        pages);
  }

  private Page tag(Term term, int number) {
    TagLink tag = catalogue.link(term);
    List<PostCard> all = catalogue.tagged(term);
    Pagination pages = pages(term.permalink(), all.size(), number);
    Permalink here = Addresses.page(term.permalink(), number);
    Optional<FreePage> written = number == 1 ? catalogue.introduction(term) : Optional.empty();
    String title = written.map(FreePage::title).orElse(term.name());
    String description = written.map(FreePage::description).orElse("");
    HeadDraft draft =
        list(
            here,
            numbered(title, number),
            description.isEmpty()
                ? described(texts.of("posts-about", term.name(), name))
                : description,
            pages);
    FeedView feed = catalogue.feed(term.name(), term.permalink());
    draft.feed(feed);
    return new TagPage(
        here.output(),
        catalogue.view(),
        draft.head(),
        tag,
        title,
        written.map(page -> catalogue.pictures().body(page.body().markup(), true)).orElse(""),
        feed,
        slice(all, number),
        pages);
  }

  private Page tags() {
    List<TagLink> tags =
        site.tags().stream().map(catalogue::link).filter(tag -> tag.count() > 0).toList();
    Pagination only = new Pagination(1, 1, "", "");
    Head head =
        list(Addresses.TAGS, texts.of("tags"), described(texts.of("tags-of", name)), only).head();
    return new TagsPage(Addresses.TAGS.output(), catalogue.view(), head, tags);
  }

  private Page archive() {
    Map<String, List<PostCard>> years = new LinkedHashMap<>();
    for (PostCard card : catalogue.cards()) {
      years.computeIfAbsent(card.date().year(), _ -> new ArrayList<>()).add(card);
    }
    Pagination only = new Pagination(1, 1, "", "");
    Head head =
        list(Addresses.ARCHIVE, texts.of("archive"), described(texts.of("archive-of", name)), only)
            .head();
    return new ArchivePage(
        Addresses.ARCHIVE.output(),
        catalogue.view(),
        head,
        years.entrySet().stream()
            .map(year -> new ArchivePage.Year(year.getKey(), year.getValue()))
            .toList(),
        catalogue.cards().size(),
        catalogue.calendar());
  }

  private HeadDraft list(Permalink here, String title, String description, Pagination pages) {
    return new HeadDraft(catalogue, here)
        .title(title)
        .description(description)
        .pages(pages)
        .jsonLd(jsonLd.list(config.absolute(here), title, description));
  }

  private String described(String what) {
    // Chinese puts no space after its full stop.
    return (what.endsWith("。") ? what : what + " ") + config.description();
  }

  private String numbered(String title, int number) {
    return number == 1 ? title : texts.of("numbered", title, number);
  }

  private <T> List<T> slice(List<T> items, int number) {
    return Pagination.slice(items, config.postsPerPage(), number);
  }

  private Pagination pages(Permalink first, int items, int number) {
    int total = Pagination.pages(items, config.postsPerPage());
    return new Pagination(
        number,
        total,
        number > 1 ? config.local(Addresses.page(first, number - 1)) : "",
        number < total ? config.local(Addresses.page(first, number + 1)) : "");
  }
}
