package outloud.page;

import java.util.List;

/**
 * What is the same on every page of a site.
 *
 * @param title the site's name
 * @param description one or two sentences about the site, plain text, or empty
 * @param language the language of the site, BCP 47
 * @param dir {@code ltr} or {@code rtl}, by the language
 * @param baseUrl absolute, without a slash at its end
 * @param basePath what stands before a site-absolute path in a link: empty or like {@code /blog}
 * @param homeUrl the address of the home page
 * @param author who writes here
 * @param fediverse the author's handle like {@code @ada@example.social}, empty when there is none
 * @param feedUrl the Atom feed of the whole site
 * @param feedsUrl the page of all feeds
 * @param icon the icons
 * @param archiveUrl the page of all posts by year
 * @param tagsUrl the page of all tags; empty when there are none
 * @param seriesUrl the page of all series; empty when there are none
 * @param nowUrl what the author is doing now; empty when no page of theirs says so
 * @param searchUrl where readers search; empty when the author wants no search
 * @param linksUrl the page of links
 * @param portfolioUrl the page of projects
 * @param copyright the author's own line for the foot of every page, or empty
 */
public record SiteView(
    String title,
    String description,
    String language,
    String dir,
    String baseUrl,
    String basePath,
    String homeUrl,
    AuthorView author,
    String fediverse,
    String feedUrl,
    String feedsUrl,
    IconView icon,
    String archiveUrl,
    String tagsUrl,
    String seriesUrl,
    String nowUrl,
    String searchUrl,
    String linksUrl,
    String portfolioUrl,
    String copyright) {

  /**
   * One link of the menu.
   *
   * @param name its words
   * @param url where it leads
   * @param current the value for {@code aria-current}: {@code page} on the page itself, {@code
   *     true} on the pages below it, else empty
   */
  public record MenuItem(String name, String url, String current) {}

  /** The menu of a page whose address is {@code here}. */
  static List<MenuItem> menu(List<MenuItem> items, String homeUrl, String here) {
    return items.stream()
        .map(item -> new MenuItem(item.name(), item.url(), current(item.url(), homeUrl, here)))
        .toList();
  }

  private static String current(String url, String homeUrl, String here) {
    if (url.equals(here)) {
      return "page";
    }
    boolean below = url.endsWith("/") && !url.equals(homeUrl) && here.startsWith(url);
    return below ? "true" : "";
  }
}
