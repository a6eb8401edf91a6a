package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * One post.
 *
 * @param title of the post
 * @param link the page of somebody else's that it is about, or empty; its title is the host
 * @param description what the author says of it, plain text; empty when that is its first paragraph
 * @param date when it was published; empty when nobody knows
 * @param updated when it was changed; empty when that is the day it was published
 * @param minutes how long it takes to read
 * @param words how many words of prose it has
 * @param language the post's own language, BCP 47
 * @param dir {@code ltr} or {@code rtl}, by that language
 * @param tags in the order of the post; may be empty
 * @param cover the picture above the text; empty when there is none
 * @param original where the post was published first, when that is elsewhere, else empty; its title
 *     is the host
 * @param headings the table of contents; empty when there are too few to need one
 * @param body finished HTML, headings from level 2 down; empty when the author wrote nothing
 * @param series the series that it is part of; empty when there is none, or no other part
 * @param syndication where copies of the post are; may be empty
 * @param project the project whose build log this is part of, or empty
 * @param newer the next post in time of the same section and language, or empty
 * @param older the post before this one, or empty
 * @param related other posts about the same, the nearest first; empty when nothing is near
 * @param backlinks what of the site links here in its text, posts first, newest first; may be empty
 * @param replyUrl a {@code mailto:} address with the subject filled in; empty when nobody gives one
 */
public record PostPage(
    OutputPath path,
    SiteView site,
    Head head,
    String title,
    LinkView link,
    String description,
    DateView date,
    DateView updated,
    int minutes,
    int words,
    String language,
    String dir,
    List<TagLink> tags,
    PictureView cover,
    LinkView original,
    List<Heading> headings,
    @Html String body,
    SeriesView series,
    List<SyndicationView> syndication,
    LinkView project,
    LinkView newer,
    LinkView older,
    List<SeeAlso> related,
    List<SeeAlso> backlinks,
    String replyUrl)
    implements Page {

  public PostPage {
    tags = List.copyOf(tags);
    headings = List.copyOf(headings);
    syndication = List.copyOf(syndication);
    related = List.copyOf(related);
    backlinks = List.copyOf(backlinks);
  }

  /**
   * One line of the table of contents; the level is 2 or 3.
   *
   * @param level 2 or 3
   * @param id what the address of the heading ends in, after {@code #}
   * @param text its words, plain text
   */
  public record Heading(int level, String id, String text) {}

  /**
   * A copy elsewhere; the icon is a name that {@code icon.peb} draws.
   *
   * @param icon a name that {@code icon.peb} draws
   * @param label what a person calls the place: {@code DEV}
   * @param url where the copy is
   */
  public record SyndicationView(String icon, String label, String url) {}

  /**
   * The series that a post is part of; the name is empty when there is none.
   *
   * @param name as its posts write it; empty when there is no series
   * @param url the page of all its parts
   * @param number of this post in the series, from 1
   * @param total how many posts the series has
   * @param parts the parts around this one, in order
   */
  public record SeriesView(String name, String url, int number, int total, List<Part> parts) {
    static final SeriesView NONE = new SeriesView("", "", 0, 0, List.of());

    public SeriesView {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One post of a series.
   *
   * @param number its place in the series, from 1
   * @param title of the post
   * @param url the page of the post
   */
  public record Part(int number, String title, String url) {}

  @Override
  public String template() {
    return "post.peb";
  }
}
