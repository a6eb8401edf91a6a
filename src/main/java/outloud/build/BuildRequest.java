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
 * @param clock what "now" is, for future and expired posts
 */
public record BuildRequest(
    Path site,
    Path content,
    Optional<String> baseUrl,
    boolean drafts,
    boolean future,
    boolean strict,
    Clock clock) {}
