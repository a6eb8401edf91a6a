package outloud.build;

import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;

/**
 * What came of a build. Nothing was written unless {@link #succeeded}.
 *
 * @param diagnostics all of them, by place
 * @param posts every post that was found, published or not
 * @param basePath what stands before every path of the site: empty, or like {@code /blog}
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    List<PostReport> posts,
    int pages,
    int threads,
    String basePath,
    List<Phase> phases) {

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
    posts = List.copyOf(posts);
    phases = List.copyOf(phases);
  }

  /** Whether there was no error, and so everything was written. */
  public boolean succeeded() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  /** Whether a post is on the site. */
  public enum Status {
    PUBLISHED,
    DRAFT,
    FUTURE,
    EXPIRED,
    REFUSED
  }

  /**
   * What became of one post.
   *
   * @param date ISO 8601, as far as the author gave it
   * @param why for everything but published, one sentence
   */
  public record PostReport(
      String source,
      String title,
      Optional<String> date,
      Optional<String> permalink,
      Optional<String> output,
      String dialect,
      Status status,
      String why) {}

  /** How long a part of the build took. */
  public record Phase(String name, long milliseconds) {}
}
