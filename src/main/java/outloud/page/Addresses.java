package outloud.page;

import outloud.document.Slug;
import outloud.site.OwnAddress;
import outloud.site.Permalink;
import outloud.site.SiteConfig;

/** Where the pages are that no document asks for, and how addresses stand in links. */
final class Addresses {
  static final Permalink HOME = OwnAddress.HOME.permalink();
  static final Permalink ARCHIVE = OwnAddress.ARCHIVE.permalink();
  static final Permalink TAGS = OwnAddress.TAGS.permalink();
  static final Permalink SERIES = OwnAddress.SERIES.permalink();
  static final Permalink SEARCH = OwnAddress.SEARCH.permalink();
  static final Permalink LINKS = OwnAddress.LINKS.permalink();
  static final Permalink PORTFOLIO = OwnAddress.PORTFOLIO.permalink();
  static final Permalink FEEDS = OwnAddress.FEEDS.permalink();
  static final Permalink CARD = OwnAddress.CARD.permalink();
  static final Permalink RESUME = OwnAddress.RESUME.permalink();
  static final Permalink NOT_FOUND = OwnAddress.NOT_FOUND.permalink();

  /** Where a text stands that says what its author is doing now (nownownow.com). */
  static final Permalink NOW = new Permalink("/now/");

  private Addresses() {}

  /** The list of a section. */
  static Permalink section(String section) {
    return new Permalink("/" + Slug.of(section) + "/");
  }

  /** The feed of the posts that a page lists. */
  static Permalink feed(Permalink list, FeedFormat format) {
    String page = list.path();
    return new Permalink((page.endsWith("/") ? page : page + "/") + format.file());
  }

  /** One page of a list that begins at {@code first}. */
  static Permalink page(Permalink first, int number) {
    return new Permalink(Pagination.path(first.path(), number));
  }

  /** An address as authors write it, for a link: the base path comes before a site-absolute one. */
  static String local(SiteConfig config, String url) {
    return siteAbsolute(url) ? config.basePath() + url : url;
  }

  /** The same as an absolute URL. */
  static String absolute(SiteConfig config, String url) {
    return siteAbsolute(url) ? config.baseUrl() + url : url;
  }

  private static boolean siteAbsolute(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }
}
