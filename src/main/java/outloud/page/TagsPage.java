package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * All tags, by name.
 *
 * @param tags all of them
 */
public record TagsPage(OutputPath path, SiteView site, Head head, List<TagLink> tags)
    implements Page {
  public TagsPage {
    tags = List.copyOf(tags);
  }

  @Override
  public String template() {
    return "tags.peb";
  }
}
