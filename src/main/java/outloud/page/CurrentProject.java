package outloud.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import outloud.site.Project;

/**
 * The project that is worked on now.
 *
 * @param project what it is
 * @param log its newest posts
 */
public record CurrentProject(ProjectCard project, List<PostCard> log) {
  private static final int ENTRIES = 3;

  public CurrentProject {
    log = List.copyOf(log);
  }

  /**
   * The one that the author names; without a word of theirs the one with the newest post among
   * those that are being built, or else among those that go on. One without any post is nobody's
   * news unless it is named.
   */
  static Optional<CurrentProject> of(Catalogue catalogue) {
    String named = catalogue.site().profile().about().current();
    List<Project> projects = catalogue.site().projects();
    if (!named.isEmpty()) {
      return projects.stream()
          .filter(project -> project.slug().equals(named))
          .findFirst()
          .map(project -> view(catalogue, project));
    }
    return projects.stream()
        .filter(project -> !catalogue.log(project).isEmpty())
        .filter(project -> catalogue.isActive(project))
        .min(
            Comparator.comparing((Project project) -> !project.status().equals("building"))
                .thenComparing(
                    project -> catalogue.log(project).getFirst().date().iso(),
                    Comparator.reverseOrder()))
        .map(project -> view(catalogue, project));
  }

  private static CurrentProject view(Catalogue catalogue, Project project) {
    List<PostCard> log = catalogue.log(project);
    ProjectCard card = catalogue.projects().get(catalogue.site().projects().indexOf(project));
    return new CurrentProject(card, log.subList(0, Math.min(ENTRIES, log.size())));
  }
}
