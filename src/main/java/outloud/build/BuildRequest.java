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
    Clock clock) {

  /** A build of the site as it will be published. */
  public BuildRequest(
      Path site,
      Path content,
      Optional<String> baseUrl,
      boolean drafts,
      boolean future,
      boolean strict,
      Clock clock) {
    this(site, content, baseUrl, Optional.empty(), drafts, future, strict, false, clock);
  }
}
