package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * The posts that carry one tag.
 *
 * @param tag which one
 * @param title the tag's name, or what the author calls a text of theirs at this address
 * @param text that text, finished HTML with headings from level 2 down; else empty
 * @param feed the feed of these posts
 * @param posts this page's part of them, newest first
 * @param pages where this page stands among those of the tag
 */
public record TagPage(
    OutputPath path,
    SiteView site,
    Head head,
    TagLink tag,
    String title,
    @Html String text,
    FeedView feed,
    List<PostCard> posts,
    Pagination pages)
    implements Page {
  public TagPage {
    posts = List.copyOf(posts);
  }

  @Override
  public String template() {
    return "tag.peb";
  }
}
