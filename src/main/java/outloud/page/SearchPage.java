package outloud.page;

import outloud.output.OutputPath;

/**
 * The page on which readers search the site.
 *
 * @param indexUrl the folder of the index, with a slash at its end
 */
public record SearchPage(OutputPath path, SiteView site, Head head, String indexUrl)
    implements Page {
  @Override
  public String template() {
    return "search.peb";
  }
}
