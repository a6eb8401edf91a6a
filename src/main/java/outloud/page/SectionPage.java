package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * The list of a section's posts.
 *
 * @param title the section's name for people, like {@code Field notes}
 * @param feed the feed of these posts
 * @param posts this page's part of them, newest first
 * @param count how many there are in all
 * @param pages where this page stands among those of the section
 */
public record SectionPage(
    OutputPath path,
    SiteView site,
    Head head,
    String title,
    FeedView feed,
    List<PostCard> posts,
    int count,
    Pagination pages)
    implements Page {
  public SectionPage {
    posts = List.copyOf(posts);
  }

  @Override
  public String template() {
    return "section.peb";
  }
}
