package outloud.page;

import java.util.List;
import outloud.media.QrCode;
import outloud.output.OutputPath;

/**
 * The author's links on one phone screen.
 *
 * @param title the author's name unless {@code links.yaml} says otherwise
 * @param description who and what in one line, or empty
 * @param groups the links, in the order of {@code links.yaml}; may be empty
 * @param pinned the project that is worked on now: one or none
 * @param newest the newest posts; may be empty
 * @param cardUrl the author's card for address books; empty without a name to write on it
 * @param qr the address of this page as a QR code: one, or none for an address that is too long
 */
public record LinksPage(
    OutputPath path,
    SiteView site,
    Head head,
    String title,
    String description,
    List<Group> groups,
    List<ProjectCard> pinned,
    List<PostCard> newest,
    String cardUrl,
    List<QrCode> qr)
    implements Page {
  public LinksPage {
    groups = List.copyOf(groups);
    pinned = List.copyOf(pinned);
    newest = List.copyOf(newest);
    qr = List.copyOf(qr);
  }

  /**
   * Links under one heading; the name may be empty.
   *
   * @param name the heading, or empty
   * @param brief whether all of them are the author's accounts, whose icon and name say enough
   * @param links at least one
   */
  public record Group(String name, boolean brief, List<Item> links) {
    public Group {
      links = List.copyOf(links);
    }
  }

  /**
   * One link.
   *
   * @param title its words
   * @param url where it leads
   * @param description a second line, or empty
   * @param icon a name that {@code icon.peb} draws
   * @param me whether it is the author's own account: {@code rel="me"}
   */
  public record Item(String title, String url, String description, String icon, boolean me) {}

  @Override
  public String template() {
    return "links.peb";
  }
}
