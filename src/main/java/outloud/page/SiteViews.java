package outloud.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import outloud.site.Account;
import outloud.site.FreePage;
import outloud.site.Post;
import outloud.site.Profile;
import outloud.site.Site;
import outloud.site.SiteConfig;

/** Makes what is the same on every page. */
final class SiteViews {
  private static final int LONGEST_MENU = 6;

  private SiteViews() {}

  static SiteView of(Site site, Texts texts, Gallery gallery) {
    SiteConfig config = site.config();
    return new SiteView(
        config.title(),
        config.description(),
        config.language(),
        Direction.of(config.language()),
        config.baseUrl(),
        config.basePath(),
        config.local(Addresses.HOME),
        author(site, texts, new PictureViews(site, texts, gallery)),
        fediverse(site.profile()),
        config.local(Addresses.feed(Addresses.HOME, FeedFormat.ATOM)),
        config.local(Addresses.FEEDS),
        IconView.of(site),
        config.local(Addresses.ARCHIVE),
        site.tags().isEmpty() ? "" : config.local(Addresses.TAGS),
        site.series().isEmpty() ? "" : config.local(Addresses.SERIES),
        site.pages().stream()
            .map(FreePage::permalink)
            .filter(Addresses.NOW::equals)
            .findFirst()
            .map(config::local)
            .orElse(""),
        config.search() && !site.posts().isEmpty() ? config.local(Addresses.SEARCH) : "",
        config.local(Addresses.LINKS),
        config.local(Addresses.PORTFOLIO),
        config.copyright().orElse(""));
  }

  /** Who writes the site; its title where nobody has said so. */
  static String author(Site site) {
    String name = site.profile().name().isEmpty() ? site.config().author() : site.profile().name();
    return name.isEmpty() ? site.config().title() : name;
  }

  private static AuthorView author(Site site, Texts texts, PictureViews pictures) {
    Profile profile = site.profile();
    SiteConfig config = site.config();
    boolean isNamed = !profile.name().isEmpty() || !config.author().isEmpty();
    return new AuthorView(
        author(site),
        isNamed,
        profile.pronouns(),
        profile.headline().isEmpty() ? config.description() : profile.headline(),
        pictures.body(profile.bio(), false),
        profile.location(),
        profile.email(),
        pictures.portrait(profile.portrait()),
        accounts(site, texts),
        profile.availableFor(),
        profile
            .employer()
            .map(e ->
                new AuthorView.EmployerView(
                    e.name(), e.role(), Addresses.local(config, e.url()), e.since()))
            .orElse(AuthorView.EmployerView.NONE));
  }

  private static List<AuthorView.AccountView> accounts(Site site, Texts texts) {
    Profile profile = site.profile();
    List<AuthorView.AccountView> accounts = new ArrayList<>();
    elsewhere(site).forEach(account -> accounts.add(account(account, texts)));
    boolean hasMail = accounts.stream().anyMatch(account -> account.icon().equals("mail"));
    if (!profile.email().isEmpty() && !hasMail) {
      accounts.add(
          account(new Account("email", profile.email(), "mailto:" + profile.email()), texts));
    }
    return accounts;
  }

  /** Where else the author is found; this site itself, which a résumé names, is not elsewhere. */
  private static Stream<Account> elsewhere(Site site) {
    String home = site.config().baseUrl();
    return site.profile().accounts().stream()
        .filter(account -> !account.url().equals(home) && !account.url().equals(home + "/"));
  }

  private static AuthorView.AccountView account(Account account, Texts texts) {
    Elsewhere place =
        Elsewhere.named(account.network()).orElseGet(() -> Elsewhere.at(account.url()));
    boolean known = place != Elsewhere.WEBSITE || account.network().isEmpty();
    String label = known ? place.label(texts) : capitalized(account.network());
    String handle = account.handle().isEmpty() ? label : account.handle();
    return new AuthorView.AccountView(place.icon(), label, handle, account.url());
  }

  /** As Mastodon's {@code fediverse:creator} wants it: {@code @user@host}. */
  private static String fediverse(Profile profile) {
    return profile.accounts().stream()
        .filter(account -> account.network().equalsIgnoreCase("mastodon"))
        .map(Account::handle)
        .filter(handle -> handle.matches("@[^@\\s]+@[^@\\s]+"))
        .findFirst()
        .orElse("");
  }

  /** Whether the page of links leads anywhere but to the site itself. */
  static boolean hasLinks(Site site) {
    return !site.links().groups().isEmpty()
        || !site.profile().email().isEmpty()
        || elsewhere(site).findAny().isPresent();
  }

  /** The author's menu, or one made from what the site has. */
  static List<SiteView.MenuItem> menu(Site site, Texts texts) {
    SiteConfig config = site.config();
    if (!config.menu().isEmpty()) {
      return config.menu().stream()
          .map(link -> item(link.name(), Addresses.local(config, link.url())))
          .toList();
    }
    List<SiteView.MenuItem> menu = new ArrayList<>();
    sections(site)
        .forEach(s -> menu.add(item(title(s, texts), config.local(Addresses.section(s)))));
    if (site.hasPortfolio()) {
      menu.add(item(texts.of("portfolio"), config.local(Addresses.PORTFOLIO)));
    }
    site.pages().stream()
        .sorted(Comparator.comparingInt(FreePage::weight).thenComparing(FreePage::permalink))
        .limit(LONGEST_MENU - Math.min(LONGEST_MENU - 1, menu.size() + 1L))
        .forEach(page -> menu.add(item(page.title(), config.local(page.permalink()))));
    if (hasLinks(site)) {
      menu.add(item(texts.of("links"), config.local(Addresses.LINKS)));
    }
    return menu;
  }

  private static SiteView.MenuItem item(String name, String url) {
    return new SiteView.MenuItem(name, url, "");
  }

  /** The sections that have posts, {@code posts} first, then by name. */
  static List<String> sections(Site site) {
    return site.posts().stream()
        .map(Post::section)
        .distinct()
        .sorted(
            Comparator.comparing((String section) -> !section.equals("posts"))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * A folder's name for people: {@code field-notes} becomes {@code Field notes}; a theme may have
   * other words for one, and has for {@code posts}.
   */
  static String title(String section, Texts texts) {
    return texts
        .find("section-" + section)
        .map(words -> words.of())
        .orElseGet(() -> capitalized(section.replaceAll("[-_]+", " ")));
  }

  private static String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
