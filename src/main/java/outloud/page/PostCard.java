package outloud.page;

import java.util.List;

/**
 * A post as lists show it.
 *
 * @param url the page of the post
 * @param title of the post
 * @param link the page of somebody else's that it is about, or empty; its title is the host
 * @param description plain text, one or two sentences, or empty
 * @param date when it was published; empty when nobody knows
 * @param minutes how long it takes to read
 * @param language the post's own language
 * @param dir {@code ltr} or {@code rtl}, by that language
 * @param tags in the order of the post; may be empty
 * @param cover the picture above the post; empty when there is none
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
