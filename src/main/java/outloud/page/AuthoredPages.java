package outloud.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outloud.site.FreePage;
import outloud.site.Milestone;
import outloud.site.Project;
import outloud.site.Site;
import outloud.site.SiteConfig;

/** Makes the pages of projects and the free pages. */
final class AuthoredPages {
  private final Catalogue catalogue;
  private final Site site;
  private final SiteConfig config;
  private final JsonLd jsonLd;

  AuthoredPages(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.config = site.config();
    this.jsonLd = new JsonLd(catalogue.view());
  }

  List<PlannedPage> plan() {
    Stream<PlannedPage> projects =
        IntStream.range(0, site.projects().size())
            .mapToObj(
                i -> new PlannedPage(site.projects().get(i).permalink().output(), () -> page(i)));
    Stream<PlannedPage> pages =
        site.pages().stream()
            .filter(page -> !catalogue.isIntroduction(page))
            .map(page -> new PlannedPage(page.permalink().output(), () -> page(page)));
    return Stream.concat(projects, pages).toList();
  }

  private Page page(int index) {
    Project project = site.projects().get(index);
    ProjectCard card = catalogue.projects().get(index);
    String url = config.absolute(project.permalink());
    List<LinkView> trail =
        List.of(
            new LinkView(catalogue.texts().of("portfolio"), config.absolute(Addresses.PORTFOLIO)),
            new LinkView(project.title(), url));
    Head head =
        new HeadDraft(catalogue, project.permalink())
            .title(project.title())
            .description(project.description())
            .description(project.outcome())
            .description(Description.opening(project.body()))
            .image(card.screenshot())
            .jsonLd(jsonLd.project(card, url, trail))
            .head();
    return new ProjectPage(
        project.permalink().output(),
        catalogue.view(),
        head,
        card,
        catalogue.pictures().body(project.body().markup(), project.screenshot().isEmpty()),
        project.milestones().stream().map(this::milestone).toList(),
        project.figures().isEmpty() ? List.of() : new Charts(catalogue).of(project.figures()),
        catalogue.log(project),
        backlinks(project));
  }

  /** The posts of its build log stand there already. */
  private List<SeeAlso> backlinks(Project project) {
    Set<String> log =
        catalogue.log(project).stream().map(PostCard::url).collect(Collectors.toSet());
    return catalogue.backlinks().to(project.permalink()).stream()
        .filter(link -> !log.contains(link.url()))
        .toList();
  }

  private MilestoneView milestone(Milestone milestone) {
    return new MilestoneView(
        milestone.date(),
        catalogue.dates().words(milestone.date()),
        milestone.what(),
        Addresses.local(config, milestone.url()),
        milestone.done());
  }

  private Page page(FreePage page) {
    PictureView cover = catalogue.pictures().wide(page.cover());
    DateView updated = catalogue.dates().view(page.updated());
    Head head =
        new HeadDraft(catalogue, page.permalink())
            .title(page.title())
            .description(page.description())
            .description(Description.opening(page.body()))
            .language(page.language())
            .image(cover)
            .jsonLd(jsonLd.page(page.title(), config.absolute(page.permalink()), page.language()))
            .head();
    return new FreePageView(
        page.permalink().output(),
        catalogue.view(),
        head,
        page.title(),
        page.description(),
        updated,
        page.language(),
        Direction.of(page.language()),
        cover,
        catalogue.pictures().body(page.body().markup(), page.cover().isEmpty()),
        catalogue.backlinks().to(page.permalink()),
        page.permalink().equals(Addresses.NOW) ? "now.peb" : "page.peb");
  }
}
