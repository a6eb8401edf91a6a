package outloud.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import outloud.site.Background;
import outloud.site.SiteConfig;

/** Makes the view of what stands in a résumé. */
final class BackgroundViews {
  private final Dates dates;
  private final SiteConfig config;

  BackgroundViews(Catalogue catalogue) {
    this.dates = catalogue.dates();
    this.config = catalogue.site().config();
  }

  BackgroundView of(Background background) {
    return new BackgroundView(
        background.experience().stream().map(this::job).toList(),
        background.volunteering().stream().map(this::job).toList(),
        background.certificates().stream()
            .map(it ->
                new Background.Certificate(
                    it.name(), it.issuer(), dates.words(it.date()), local(it.url())))
            .toList(),
        background.awards().stream()
            .map(it ->
                new Background.Award(it.title(), it.by(), dates.words(it.date()), it.summary()))
            .toList(),
        background.publications().stream()
            .map(it ->
                new Background.Publication(
                    it.title(),
                    it.publisher(),
                    dates.words(it.date()),
                    local(it.url()),
                    it.summary()))
            .toList(),
        background.languages(),
        background.references());
  }

  private BackgroundView.Job job(Background.Job job) {
    return new BackgroundView.Job(
        job.name(),
        job.role(),
        job.location(),
        local(job.url()),
        dates.period(job.started(), job.ended()),
        job.summary(),
        job.highlights());
  }

  /** Projects of a résumé that have no page here: those with one are told apart by their title. */
  List<ProjectCard> outside(Background background, List<ProjectCard> known) {
    Set<String> titles = new HashSet<>();
    known.forEach(card -> titles.add(card.title().toLowerCase(Locale.ROOT)));
    List<ProjectCard> outside = new ArrayList<>();
    for (Background.Outside project : background.projects()) {
      if (titles.add(project.name().toLowerCase(Locale.ROOT))) {
        outside.add(card(project));
      }
    }
    return outside;
  }

  private ProjectCard card(Background.Outside project) {
    return new ProjectCard(
        local(project.url()),
        project.name(),
        project.description(),
        String.join(" ", project.highlights()),
        String.join(", ", project.roles()),
        "",
        project.ended().isEmpty(),
        dates.period(project.started(), project.ended()),
        project.stack(),
        "",
        "",
        "",
        PictureView.NONE,
        false,
        0);
  }

  private String local(String url) {
    return Addresses.local(config, url);
  }
}
