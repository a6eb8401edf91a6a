package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * The posts that carry one tag.
 *
 * @param posts this page's part of them, newest first
 */
public record TagPage(
    OutputPath path, SiteView site, Head head, TagLink tag, List<PostCard> posts, Pagination pages)
    implements Page {
  public TagPage {
    posts = List.copyOf(posts);
  }

  @Override
  public String template() {
    return "tag.peb";
  }
}
