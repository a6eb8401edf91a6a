package outloud.build;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param site the site folder
 * @param content the folder of the author's files, {@code content} below the site folder by default
 * @param baseUrl overrides the one in {@code site.yaml}
 * @param origin stands for the scheme and host of the base URL in a preview, like {@code
 *     http://localhost:8080}; the path of the base URL stays
 * @param strict whether warnings are errors
 * @param keepGoing whether the rest is written when posts are refused
 * @param publicFolder how the folder of the public files is reached from that of the threads, with
 *     {@code /}, for pictures on pages beside the threads; empty when unknown
 * @param clock what "now" is, for future and expired posts
 */
public record BuildRequest(
    Path site,
    Path content,
    Optional<String> baseUrl,
    Optional<String> origin,
    boolean drafts,
    boolean future,
    boolean strict,
    boolean keepGoing,
    String publicFolder,
    Clock clock) {

  /** Where the public files are by default. */
  private static final String PUBLIC = "../public";

  /** A build of the site as it will be published. */
  public BuildRequest(
      Path site,
      Path content,
      Optional<String> baseUrl,
      boolean drafts,
      boolean future,
      boolean strict,
      Clock clock) {
    this(site, content, baseUrl, Optional.empty(), drafts, future, strict, false, PUBLIC, clock);
  }
}
