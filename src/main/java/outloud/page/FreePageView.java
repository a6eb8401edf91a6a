package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * A page outside the stream of posts: about, now, uses.
 *
 * @param title of the page
 * @param description what the author says of it, plain text, or empty
 * @param updated when it was changed last; empty when nobody says so
 * @param language the page's own language, BCP 47
 * @param dir {@code ltr} or {@code rtl}, by that language
 * @param cover the picture above the text; empty when there is none
 * @param body finished HTML
 * @param backlinks what of the site links here in its text, posts first, newest first; may be empty
 * @param template {@code page.peb}, or {@code now.peb} for the page that says what the author is
 *     doing now
 */
public record FreePageView(
    OutputPath path,
    SiteView site,
    Head head,
    String title,
    String description,
    DateView updated,
    String language,
    String dir,
    PictureView cover,
    @Html String body,
    List<SeeAlso> backlinks,
    String template)
    implements Page {
  public FreePageView {
    backlinks = List.copyOf(backlinks);
  }
}
