package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * One project.
 *
 * @param body finished HTML
 * @param milestones by date
 * @param figures its numbers over time
 * @param log the posts about it, newest first
 * @param backlinks what else of the site links here in its text
 */
public record ProjectPage(
    OutputPath path,
    SiteView site,
    Head head,
    ProjectCard project,
    String body,
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
