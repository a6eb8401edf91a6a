package outloud.page;

import java.util.List;

/**
 * A post as lists show it.
 *
 * @param link the page of somebody else's that it is about; its title is the host
 * @param description plain text, one or two sentences
 * @param minutes how long it takes to read
 * @param language the post's own language
 * @param dir {@code ltr} or {@code rtl}, by that language
 * @param cover the picture above the post
 */
public record PostCard(
    String url,
    String title,
    LinkView link,
    String description,
    DateView date,
    int minutes,
    String language,
    String dir,
    List<TagLink> tags,
    PictureView cover) {
  public PostCard {
    tags = List.copyOf(tags);
  }
}
