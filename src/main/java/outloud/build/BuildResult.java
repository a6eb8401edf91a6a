package outloud.build;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;

/**
 * What came of a build.
 *
 * @param written whether the pages were written; if not, the former output stands as it was
 * @param diagnostics all of them, by place
 * @param posts every post that was found, published or not, by path
 * @param documents the same of everything that is no post: projects, pages, and what was left out
 * @param threads how many posts' threads were written
 * @param changedAfterPosting the posts, by path, of which a thread was posted in other words
 * @param basePath what stands before every path of the site: empty, or like {@code /blog}
 * @param goodUntil until when the same files make the same site; {@link #NEVER} when that hangs on
 *     more than files and clock
 */
public record BuildResult(
    boolean written,
    List<Diagnostic> diagnostics,
    List<PostReport> posts,
    List<PostReport> documents,
    int pages,
    int threads,
    List<String> changedAfterPosting,
    String basePath,
    List<Phase> phases,
    Instant goodUntil) {
  /** Before every build. */
  public static final Instant NEVER = Instant.EPOCH;

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
    posts = List.copyOf(posts);
    documents = List.copyOf(documents);
    changedAfterPosting = List.copyOf(changedAfterPosting);
    phases = List.copyOf(phases);
  }

  /** Whether nothing is wrong; with {@code --keep-going} a site can be written and be wrong. */
  public boolean succeeded() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  /** Whether a document is on the site. */
  public enum Status {
    PUBLISHED,
    /** Nothing is wrong with it, but the site has errors and was not written. */
    READY,
    DRAFT,
    FUTURE,
    EXPIRED,
    REFUSED,
    /** It is no page of its own, or not read at all. */
    EXCLUDED
  }

  /**
   * What became of one post, or of another document.
   *
   * @param source its path in the content folder
   * @param section {@code posts}, {@code projects} or {@code pages}
   * @param slug what its address ends with, or would
   * @param date ISO 8601, as far as the author gave it
   * @param output its file in the output folder
   * @param dialect whose front matter it has; empty when it was not parsed
   * @param why for everything but published, one sentence
   */
  public record PostReport(
      String source,
      String section,
      String slug,
      String title,
      Optional<String> date,
      Optional<String> permalink,
      Optional<String> output,
      String dialect,
      Origins origins,
      Status status,
      String why) {

    PostReport as(Status other, String reason) {
      return new PostReport(
          source, section, slug, title, date, permalink, output, dialect, origins, other, reason);
    }
  }

  /**
   * Where a document's title, date and address come from, in words; empty when unknown.
   *
   * @param thread what its thread is made of, and who says so
   */
  public record Origins(String title, String date, String address, String thread) {
    /** Nothing is known. */
    public static final Origins NONE = new Origins("", "", "", "");
  }

  /** How long a part of the build took. */
  public record Phase(String name, long milliseconds) {}
}
