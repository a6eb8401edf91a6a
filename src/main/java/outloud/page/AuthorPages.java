package outloud.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outloud.media.QrCode;
import outloud.site.Links;
import outloud.site.Profile;
import outloud.site.Site;
import outloud.site.SiteConfig;

/** Makes the pages about the author: portfolio and links; and the page for lost readers. */
final class AuthorPages {
  private static final int NEWEST_ON_LINKS = 3;
  private static final int NEWEST_FOR_THE_LOST = 5;

  private final Catalogue catalogue;
  private final Site site;
  private final SiteConfig config;
  private final AuthorView author;
  private final Texts texts;
  private final JsonLd jsonLd;

  AuthorPages(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.config = site.config();
    this.texts = catalogue.texts();
    this.author = catalogue.view().author();
    this.jsonLd = new JsonLd(catalogue.view());
  }

  List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    if (site.hasPortfolio()) {
      pages.add(new PlannedPage(Addresses.PORTFOLIO.output(), this::portfolio));
    }
    pages.add(new PlannedPage(Addresses.LINKS.output(), this::links));
    pages.add(new PlannedPage(Addresses.NOT_FOUND.output(), this::notFound));
    return pages;
  }

  private Page portfolio() {
    Map<Boolean, List<ProjectCard>> projects =
        catalogue.projects().stream().collect(Collectors.partitioningBy(ProjectCard::featured));
    Profile profile = site.profile();
    BackgroundViews background = new BackgroundViews(catalogue);
    Head head =
        new HeadDraft(catalogue, Addresses.PORTFOLIO)
            .title(texts.of("portfolio"))
            .description(sentence(author.name(), author.headline()))
            .kind("profile")
            .image(catalogue.face())
            .jsonLd(jsonLd.profile(config.absolute(Addresses.PORTFOLIO), author.name()))
            .head();
    return new PortfolioPage(
        Addresses.PORTFOLIO.output(),
        catalogue.view(),
        head,
        projects.getOrDefault(true, List.of()),
        Stream.concat(
                projects.getOrDefault(false, List.of()).stream(),
                background.outside(profile.background(), catalogue.projects()).stream())
            .toList(),
        profile.skills(),
        profile.talks().stream().map(this::talk).toList(),
        profile.education().stream()
            .map(e -> new Profile.Education(e.name(), e.what(), e.when(), local(e.url())))
            .toList(),
        profile.thanks().stream()
            .map(t -> new Profile.Thanks(t.name(), local(t.url()), t.why()))
            .toList(),
        profile.interests(),
        background.of(profile.background()),
        catalogue.calendar());
  }

  private Profile.Talk talk(Profile.Talk talk) {
    String date = catalogue.dates().words(talk.date());
    return new Profile.Talk(talk.title(), talk.event(), date, local(talk.url()));
  }

  private String local(String url) {
    return Addresses.local(config, url);
  }

  private Page links() {
    Links links = site.links();
    String title = links.title().isEmpty() ? author.name() : links.title();
    String description = links.description().isEmpty() ? author.headline() : links.description();
    Head head =
        new HeadDraft(catalogue, Addresses.LINKS)
            .title(title.equals(config.title()) ? texts.of("links") : texts.of("links-of", title))
            .description(sentence(title, description))
            .kind("profile")
            .image(catalogue.face())
            .jsonLd(jsonLd.profile(config.absolute(Addresses.LINKS), author.name()))
            .head();
    return new LinksPage(
        Addresses.LINKS.output(),
        catalogue.view(),
        head,
        title,
        description,
        groups(links),
        CurrentProject.of(catalogue).stream().map(CurrentProject::project).toList(),
        catalogue.newest(NEWEST_ON_LINKS),
        VCard.isOf(site) ? config.local(Addresses.CARD) : "",
        QrCode.of(config.absolute(Addresses.LINKS)).stream().toList());
  }

  /** The accounts that no group names, then the author's groups; without any, the site itself. */
  private List<LinksPage.Group> groups(Links links) {
    Set<String> named = new HashSet<>();
    links.groups().forEach(group -> group.links().forEach(link -> named.add(link.url())));
    List<LinksPage.Item> accounts =
        author.accounts().stream()
            .filter(account -> !named.contains(account.url()))
            .map(AuthorPages::item)
            .toList();
    List<LinksPage.Group> groups = new ArrayList<>();
    if (!accounts.isEmpty()) {
      groups.add(new LinksPage.Group("", true, accounts));
    }
    for (Links.Group group : links.groups()) {
      groups.add(
          new LinksPage.Group(
              group.name(), false, group.links().stream().map(this::item).toList()));
    }
    if (links.groups().isEmpty()) {
      LinksPage.Item home =
          new LinksPage.Item(config.title(), catalogue.view().homeUrl(), "", "globe", false);
      groups.add(new LinksPage.Group("", false, List.of(home)));
    }
    return groups;
  }

  private static LinksPage.Item item(AuthorView.AccountView account) {
    String handle = account.handle().equals(account.label()) ? "" : account.handle();
    return new LinksPage.Item(account.label(), account.url(), handle, account.icon(), true);
  }

  private LinksPage.Item item(Links.Link link) {
    String url = local(link.url());
    boolean me = author.accounts().stream().anyMatch(account -> account.url().equals(link.url()));
    Elsewhere place = Elsewhere.named(link.icon()).orElseGet(() -> Elsewhere.at(url));
    return new LinksPage.Item(link.title(), url, link.description(), place.icon(), me);
  }

  private Page notFound() {
    Head head =
        new HeadDraft(catalogue, Addresses.NOT_FOUND)
            .title(texts.of("not-found"))
            .description(texts.of("not-found-at", config.title()))
            .notIndexed()
            .head();
    return new NotFoundPage(
        Addresses.NOT_FOUND.output(),
        catalogue.view(),
        head,
        catalogue.newest(NEWEST_FOR_THE_LOST));
  }

  private static String sentence(String name, String rest) {
    return rest.isEmpty() || rest.equals(name) ? name : name + ": " + rest;
  }
}
