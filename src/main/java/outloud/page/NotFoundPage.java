package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * What a web server shows when nothing is at an address: {@code 404.html}.
 *
 * @param newest the newest posts; may be empty
 */
public record NotFoundPage(OutputPath path, SiteView site, Head head, List<PostCard> newest)
    implements Page {
  public NotFoundPage {
    newest = List.copyOf(newest);
  }

  @Override
  public String template() {
    return "404.peb";
  }
}
