package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * One project.
 *
 * @param project all that lists show of it, too
 * @param body finished HTML; empty when the author wrote nothing
 * @param milestones by date; may be empty
 * @param figures its numbers over time; may be empty
 * @param log the posts about it, newest first; may be empty
 * @param backlinks what else of the site links here in its text; may be empty
 */
public record ProjectPage(
    OutputPath path,
    SiteView site,
    Head head,
    ProjectCard project,
    @Html String body,
    List<MilestoneView> milestones,
    List<ChartView> figures,
    List<PostCard> log,
    List<SeeAlso> backlinks)
    implements Page {
  public ProjectPage {
    milestones = List.copyOf(milestones);
    figures = List.copyOf(figures);
    log = List.copyOf(log);
    backlinks = List.copyOf(backlinks);
  }

  @Override
  public String template() {
    return "project.peb";
  }
}
