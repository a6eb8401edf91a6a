package outloud.site;

import java.time.OffsetDateTime;
import java.util.Optional;
import outloud.data.Node;
import outloud.markdown.Body;
import outloud.source.SourcePath;

/** A page outside the stream of posts: about, now, uses. */
public record FreePage(
    SourcePath source,
    Permalink permalink,
    String slug,
    String title,
    String description,
    Optional<OffsetDateTime> updated,
    Optional<Picture> cover,
    String language,
    int weight,
    Body body,
    Node.Mapping fields) {}
