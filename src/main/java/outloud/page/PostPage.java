package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * One post.
 *
 * @param link the page of somebody else's that it is about; its title is the host
 * @param description what the author says of it, plain text; empty when that is its first paragraph
 * @param updated when it was changed; not said when that is the day it was published
 * @param minutes how long it takes to read
 * @param words how many words of prose it has
 * @param language the post's own language, BCP 47
 * @param dir {@code ltr} or {@code rtl}, by that language
 * @param original where the post was published first, when that is elsewhere; its title is the host
 * @param headings the table of contents; empty when there are too few to need one
 * @param body finished HTML, headings from level 2 down
 * @param syndication where copies of the post are
 * @param project the project whose build log this is part of
 * @param newer the next post in time of the same section and language
 * @param older the post before this one
 * @param related other posts about the same, the nearest first; empty when nothing is near
 * @param backlinks what of the site links here in its text, posts first, newest first
 * @param replyUrl a {@code mailto:} address with the subject filled in
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
    String body,
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

  /** One line of the table of contents; the level is 2 or 3. */
  public record Heading(int level, String id, String text) {}

  /** A copy elsewhere; the icon is a name that {@code icon.peb} draws. */
  public record SyndicationView(String icon, String label, String url) {}

  /**
   * The series that a post is part of; the name is empty when there is none.
   *
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

  /** One post of a series. */
  public record Part(int number, String title, String url) {}

  @Override
  public String template() {
    return "post.peb";
  }
}
