package outloud.page;

import java.util.List;
import outloud.output.OutputPath;
import outloud.site.Profile;

/**
 * The author at work: who, what, where and open to what.
 *
 * @param featured the projects to see first; may be empty
 * @param projects all others, or empty; those that only a résumé has may be without an address
 * @param skills by groups; may be empty
 * @param talks that were given; may be empty
 * @param education schools and courses; may be empty
 * @param thanks those who helped; may be empty
 * @param interests what the author likes beside work; may be empty
 * @param background the rest of a résumé; empty when there is none
 * @param calendar the days on which posts were published; empty when there are none
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
