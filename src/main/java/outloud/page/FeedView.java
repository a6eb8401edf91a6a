package outloud.page;

import java.util.Arrays;
import java.util.List;
import outloud.site.Permalink;
import outloud.site.SiteConfig;

/**
 * A feed as pages lead to it.
 *
 * @param title what feed readers call it
 * @param links the same feed in each format, Atom first
 */
public record FeedView(String title, List<Link> links) {
  public FeedView {
    links = List.copyOf(links);
  }

  /**
   * A feed in one format.
   *
   * @param format {@code Atom}, {@code RSS} or {@code JSON}
   * @param type the media type
   * @param url as it stands in a page
   * @param absoluteUrl the same with scheme and host, to be copied
   */
  public record Link(String format, String type, String url, String absoluteUrl) {}

  /** The feed of the posts that a page lists. */
  static FeedView of(SiteConfig config, String title, Permalink page) {
    return new FeedView(
        title,
        Arrays.stream(FeedFormat.values())
            .map(format -> link(config, format, Addresses.feed(page, format)))
            .toList());
  }

  private static Link link(SiteConfig config, FeedFormat format, Permalink feed) {
    return new Link(format.title(), format.type(), config.local(feed), config.absolute(feed));
  }
}
