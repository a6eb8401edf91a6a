package outloud.site;

import java.util.List;
import java.util.Optional;
import outloud.markdown.Body;
import outloud.source.SourcePath;

/**
 * Something the author builds. Empty texts mean "not said".
 *
 * @param outcome what came of it, in one sentence
 * @param status {@code live}, {@code building}, {@code maintained}, {@code archived} or the
 *     author's own word
 * @param started as written, like {@code 2026} or {@code 2026-03}
 * @param learnt what the author learnt, plain text
 * @param milestones by date
 * @param featured shown first on home and portfolio
 */
public record Project(
    SourcePath source,
    Permalink permalink,
    String slug,
    String title,
    String description,
    String outcome,
    String role,
    String status,
    String started,
    String ended,
    List<String> stack,
    String demo,
    String repository,
    String learnt,
    Optional<Picture> screenshot,
    boolean featured,
    int weight,
    List<Milestone> milestones,
    List<Figure> figures,
    Body body) {

  public Project {
    stack = List.copyOf(stack);
    milestones = List.copyOf(milestones);
    figures = List.copyOf(figures);
  }
}
