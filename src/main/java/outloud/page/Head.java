package outloud.page;

import java.util.List;

/**
 * What a page says to browsers, search engines and networks.
 *
 * @param title for the tab and for results: the page's title and the site's
 * @param shareTitle for cards: the page's title alone
 * @param description plain text of 50 to 160 characters where there is as much to say; may be empty
 * @param canonical absolute: where the original lives
 * @param url this page's own address within the site, with the base path
 * @param kind {@code website}, {@code article} or {@code profile}, as Open Graph has it
 * @param locale the page's language and country, as Open Graph has it: {@code en_US}; empty when
 *     nobody can guess the country
 * @param image for cards: the page's own, or the site's, or empty; its absolute URL is what counts
 * @param published ISO 8601, of posts only; else empty
 * @param modified ISO 8601, of posts only; else empty
 * @param tags of posts only; else empty
 * @param indexed whether search engines may list the page
 * @param jsonLd finished JSON that is safe inside a {@code script} element, or empty
 * @param feeds the feeds that fit this page, the nearest first
 * @param newer the page before this one in a list, or empty
 * @param older the page after this one in a list, or empty
 * @param menu the site's menu with this page's place in it
 */
public record Head(
    String title,
    String shareTitle,
    String description,
    String canonical,
    String url,
    String kind,
    String locale,
    PictureView image,
    String published,
    String modified,
    List<String> tags,
    boolean indexed,
    String jsonLd,
    List<FeedView> feeds,
    String newer,
    String older,
    List<SiteView.MenuItem> menu) {
  public Head {
    tags = List.copyOf(tags);
    feeds = List.copyOf(feeds);
    menu = List.copyOf(menu);
  }
}
