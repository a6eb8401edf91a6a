package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * All feeds of the site, for people.
 *
 * @param whole the feed of all posts
 * @param sections the feeds of the sections, when there are several
 * @param tags the feeds of the tags with the most posts
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
   * @param url the page that lists the same posts
   * @param posts how many there are
   */
  public record Choice(String name, String url, int posts, FeedView feed) {}

  @Override
  public String template() {
    return "feeds.peb";
  }
}
