package outloud.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outloud.site.Project;

/**
 * The project that is worked on now.
 *
 * @param project what it is
 * @param log its newest posts; may be empty
 */
public record CurrentProject(ProjectCard project, List<PostCard> log) {
  private static final int ENTRIES = 3;

  public CurrentProject {
    log = List.copyOf(log);
  }

  /**
   * The one that the author names; without a word of theirs one that is being built, that with the
   * newest post in its log or else the one begun last; or else the one with the newest post among
   * those that go on. Home and the page of links both have it from here.
   */
  static Optional<CurrentProject> of(Catalogue catalogue) {
    String named = catalogue.site().profile().about().current();
    List<Project> projects = catalogue.site().projects();
    Optional<Project> current =
        named.isEmpty()
            ? newest(catalogue, projects.stream().filter(CurrentProject::isBuilding))
                .or(() ->
                    newest(
                        catalogue,
                        projects.stream()
                            .filter(project -> !catalogue.log(project).isEmpty())
                            .filter(catalogue::isActive)))
            : projects.stream().filter(project -> project.slug().equals(named)).findFirst();
    return current.map(project -> view(catalogue, project));
  }

  private static boolean isBuilding(Project project) {
    return project.status().equalsIgnoreCase("building");
  }

  private static Optional<Project> newest(Catalogue catalogue, Stream<Project> projects) {
    return projects.min(
        Comparator.comparing(
                (Project project) -> newestPost(catalogue.log(project)), Comparator.reverseOrder())
            .thenComparing(Project::started, Comparator.reverseOrder()));
  }

  private static String newestPost(List<PostCard> log) {
    return log.isEmpty() ? "" : log.getFirst().date().iso();
  }

  private static CurrentProject view(Catalogue catalogue, Project project) {
    List<PostCard> log = catalogue.log(project);
    ProjectCard card = catalogue.projects().get(catalogue.site().projects().indexOf(project));
    return new CurrentProject(card, log.subList(0, Math.min(ENTRIES, log.size())));
  }
}
