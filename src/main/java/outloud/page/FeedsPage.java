package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * All feeds of the site, for people.
 *
 * @param whole the feed of all posts
 * @param sections the feeds of the sections, when there are several; else empty
 * @param tags the feeds of the tags with the most posts; may be empty
 * @param more how many tags have a feed that is not named here
 */
public record FeedsPage(
    OutputPath path,
    SiteView site,
    Head head,
    FeedView whole,
    List<Choice> sections,
    List<Choice> tags,
    int more)
    implements Page {
  public FeedsPage {
    sections = List.copyOf(sections);
    tags = List.copyOf(tags);
  }

  /**
   * A part of the site that has a feed of its own.
   *
   * @param name of the section or tag
   * @param url the page that lists the same posts
   * @param posts how many there are
   * @param feed where to subscribe to it
   */
  public record Choice(String name, String url, int posts, FeedView feed) {}

  @Override
  public String template() {
    return "feeds.peb";
  }
}
