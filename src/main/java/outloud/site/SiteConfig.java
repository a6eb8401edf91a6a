package outloud.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.document.ThreadChoice;

/**
 * What {@code site.yaml} says, with its defaults filled in.
 *
 * @param baseUrl absolute, without a slash at its end: {@code https://example.org/blog}
 * @param home where the author says that the site lives, wherever it is built for; as {@code
 *     baseUrl}
 * @param language BCP 47
 * @param postsPerPage of the home page
 * @param feedItems so many posts are in a feed
 * @param smartPunctuation whether quotes and dashes become typographic ones, unless a post says
 *     otherwise
 * @param rawHtml whether HTML in texts may run scripts and load from other sites, unless a post
 *     says otherwise
 * @param search whether readers can search the site
 * @param permalinks how addresses are made, by section; under the empty name for all others
 * @param card how social cards are drawn
 * @param pictures what is made of the author's pictures
 * @param menu the links at the head of every page
 * @param threads how threads are made where a post says nothing else
 */
public record SiteConfig(
    String title,
    String description,
    String baseUrl,
    String home,
    String language,
    ZoneId timeZone,
    ThemeWish theme,
    String author,
    int postsPerPage,
    int feedItems,
    boolean smartPunctuation,
    boolean search,
    boolean rawHtml,
    Map<String, String> permalinks,
    CardWish card,
    PictureWish pictures,
    List<MenuLink> menu,
    Optional<String> copyright,
    ThreadChoice threads) {

  public SiteConfig {
    permalinks = Map.copyOf(permalinks);
    menu = List.copyOf(menu);
    if (baseUrl.endsWith("/")) {
      throw new IllegalArgumentException("base URL ends with a slash: " + baseUrl);
    }
  }

  /** One link at the head of every page; {@code url} is site-absolute or absolute. */
  public record MenuLink(String name, String url) {}

  /** The absolute URL of a permalink. */
  public String absolute(Permalink permalink) {
    return baseUrl + permalink.encoded();
  }

  /**
   * The same site on another host, under the same path.
   *
   * @param origin scheme and host without a slash at its end, like {@code http://localhost:8080}
   */
  public SiteConfig servedAt(String origin) {
    return new SiteConfig(
        title,
        description,
        origin + basePath(),
        home,
        language,
        timeZone,
        theme,
        author,
        postsPerPage,
        feedItems,
        smartPunctuation,
        search,
        rawHtml,
        permalinks,
        card,
        pictures,
        menu,
        copyright,
        threads);
  }

  /** The same site with another menu. */
  SiteConfig withMenu(List<MenuLink> other) {
    return new SiteConfig(
        title,
        description,
        baseUrl,
        home,
        language,
        timeZone,
        theme,
        author,
        postsPerPage,
        feedItems,
        smartPunctuation,
        search,
        rawHtml,
        permalinks,
        card,
        pictures,
        other,
        copyright,
        threads);
  }

  /** What stands before a permalink in a page's own links: empty, or like {@code /blog}. */
  public String basePath() {
    return path(baseUrl);
  }

  /** The path of an address of a site. */
  static String path(String url) {
    int authority = url.indexOf("//");
    int path = url.indexOf('/', authority < 0 ? 0 : authority + 2);
    return path < 0 ? "" : url.substring(path);
  }

  /** The address of a permalink within the site's own pages: {@code /blog/posts/hello/}. */
  public String local(Permalink permalink) {
    return basePath() + permalink.encoded();
  }
}
