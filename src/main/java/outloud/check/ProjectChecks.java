package outloud.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import outloud.diagnostic.Location;
import outloud.site.Project;
import outloud.site.Site;

/** What the projects leave open that are shown first. */
final class ProjectChecks {
  private static final int MOST = 5;

  private final Site site;
  private final Function<Project, Location> places;

  ProjectChecks(Site site, Function<Project, Location> places) {
    this.site = site;
    this.places = places;
  }

  /** One gap for each project: all keys that it lacks, with a line for each. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Project project : shown()) {
      gap(project).ifPresent(gaps::add);
    }
    return gaps;
  }

  /** The featured ones, or all where none is. */
  private List<Project> shown() {
    List<Project> featured = site.projects().stream().filter(Project::featured).toList();
    return (featured.isEmpty() ? site.projects() : featured).stream().limit(MOST).toList();
  }

  private Optional<Gap> gap(Project project) {
    List<String> keys = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    need(project.outcome(), "outcome", "What came of it, in one sentence", keys, lines);
    need(project.role(), "role", "Design and code", keys, lines);
    need(project.status(), "status", "live", keys, lines);
    need(project.learnt(), "learnt", "What you would do otherwise today", keys, lines);
    need(
        project.screenshot().map(picture -> picture.url()).orElse(""),
        "screenshot",
        "screenshot.png",
        keys,
        lines);
    if (project.screenshot().isPresent()) {
      need(
          project.screenshot().get().alt(),
          "screenshot_alt",
          "What there is to see on it",
          keys,
          lines);
    }
    need(
        project.demo() + project.repository(),
        "repository",
        "https://example.com/you/it",
        keys,
        lines);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gap(
            places.apply(project),
            "the project " + project.title() + " does not say its " + joined(keys),
            "A case is believed when it says what came of it, what your part was and what went"
                + " wrong, and lets one look.",
            String.join("\n", lines)));
  }

  private static void need(
      String value, String key, String example, List<String> keys, List<String> lines) {
    if (value.isEmpty()) {
      keys.add(key);
      lines.add(key + ": " + example);
    }
  }

  private static String joined(List<String> keys) {
    String last = keys.getLast();
    return keys.size() == 1
        ? last
        : String.join(", ", keys.subList(0, keys.size() - 1)) + " and " + last;
  }
}
