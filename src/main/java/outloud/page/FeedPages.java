package outloud.page;

import java.util.Comparator;
import java.util.List;
import outloud.site.Permalink;
import outloud.site.Site;
import outloud.site.Term;

/** Says which feeds a site has besides that of all posts, and makes the page that lists them. */
final class FeedPages {
  /** So many tags are named; a reader who looks for another one finds its feed on its page. */
  private static final int MOST_TAGS = 40;

  private final Catalogue catalogue;
  private final Site site;

  FeedPages(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
  }

  /** The sections that have a feed of their own: a single one has the posts of the whole site. */
  static List<String> sections(Site site) {
    List<String> sections = SiteViews.sections(site);
    return sections.size() > 1 ? sections : List.of();
  }

  /** What readers call the feed of a part of the site. */
  static String title(Site site, String part) {
    return site.config().title() + ": " + part;
  }

  List<PlannedPage> plan() {
    return List.of(new PlannedPage(Addresses.FEEDS.output(), this::feeds));
  }

  private Page feeds() {
    List<TagLink> tags =
        site.tags().stream().map(catalogue::link).filter(tag -> tag.count() > 0).toList();
    Head head =
        new HeadDraft(catalogue, Addresses.FEEDS)
            .title(catalogue.texts().of("feeds"))
            .description(catalogue.texts().of("follow-the-site", site.config().title()))
            .head();
    return new FeedsPage(
        Addresses.FEEDS.output(),
        catalogue.view(),
        head,
        catalogue.feed(),
        sections(site).stream().map(this::section).toList(),
        site.tags().stream()
            .filter(tag -> catalogue.link(tag).count() > 0)
            .sorted(Comparator.comparingInt((Term tag) -> -catalogue.link(tag).count()))
            .limit(MOST_TAGS)
            .map(this::tag)
            .toList(),
        Math.max(0, tags.size() - MOST_TAGS));
  }

  private FeedsPage.Choice section(String section) {
    Permalink page = Addresses.section(section);
    int posts = catalogue.inSection(section).size();
    return choice(SiteViews.title(section, catalogue.texts()), page, posts);
  }

  private FeedsPage.Choice tag(Term tag) {
    return choice(tag.name(), tag.permalink(), catalogue.link(tag).count());
  }

  private FeedsPage.Choice choice(String name, Permalink page, int posts) {
    FeedView feed = catalogue.feed(name, page);
    return new FeedsPage.Choice(name, site.config().local(page), posts, feed);
  }
}
