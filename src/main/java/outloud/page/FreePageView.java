package outloud.page;

import outloud.output.OutputPath;

/**
 * A page outside the stream of posts: about, now, uses.
 *
 * @param updated when it was changed last
 * @param language the page's own language, BCP 47
 * @param dir {@code ltr} or {@code rtl}, by that language
 * @param body finished HTML
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
    String body)
    implements Page {
  @Override
  public String template() {
    return "page.peb";
  }
}
