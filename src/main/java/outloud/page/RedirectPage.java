package outloud.page;

import outloud.output.OutputPath;

/**
 * An old address that leads to a page.
 *
 * @param target the page's address within the site, with the base path
 */
public record RedirectPage(OutputPath path, SiteView site, Head head, String target)
    implements Page {
  @Override
  public String template() {
    return "redirect.peb";
  }
}
