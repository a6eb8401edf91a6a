package outloud.page;

import java.util.List;
import outloud.output.OutputPath;
import outloud.site.Profile;

/**
 * The author at work: who, what, where and open to what.
 *
 * @param featured the projects to see first
 * @param projects all others; those that only a résumé has may be without an address
 * @param background the rest of a résumé
 * @param calendar the days on which posts were published
 */
public record PortfolioPage(
    OutputPath path,
    SiteView site,
    Head head,
    List<ProjectCard> featured,
    List<ProjectCard> projects,
    List<Profile.SkillGroup> skills,
    List<Profile.Talk> talks,
    List<Profile.Education> education,
    List<Profile.Thanks> thanks,
    List<String> interests,
    BackgroundView background,
    CalendarView calendar)
    implements Page {
  public PortfolioPage {
    featured = List.copyOf(featured);
    projects = List.copyOf(projects);
    skills = List.copyOf(skills);
    talks = List.copyOf(talks);
    education = List.copyOf(education);
    thanks = List.copyOf(thanks);
    interests = List.copyOf(interests);
  }

  @Override
  public String template() {
    return "portfolio.peb";
  }
}
