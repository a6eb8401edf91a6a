package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * One project.
 *
 * @param body finished HTML
 * @param log the posts about it, newest first
 */
public record ProjectPage(
    OutputPath path, SiteView site, Head head, ProjectCard project, String body, List<PostCard> log)
    implements Page {
  public ProjectPage {
    log = List.copyOf(log);
  }

  @Override
  public String template() {
    return "project.peb";
  }
}
