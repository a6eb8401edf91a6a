package outloud.site;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.document.Dialect;
import outloud.document.FrontMatter;
import outloud.markdown.Body;
import outloud.source.SourcePath;

/**
 * A published post, resolved.
 *
 * @param section the folder it lives in, {@code posts} most of the time
 * @param description plain text, one or two sentences
 * @param canonicalUrl absolute: the author's, or the permalink's own
 * @param link the page of somebody else's that it is about, absolute
 * @param feedId by which feed readers know the post: the same for ever, wherever the site moves
 * @param fields the front matter as written, for templates
 * @param origins where its title, date and address come from
 */
public record Post(
    SourcePath source,
    Dialect dialect,
    String section,
    Permalink permalink,
    String slug,
    String title,
    String description,
    Optional<OffsetDateTime> date,
    boolean dateHasTime,
    Optional<OffsetDateTime> updated,
    List<Term> tags,
    Optional<Term> series,
    Optional<String> project,
    Optional<Picture> cover,
    String canonicalUrl,
    Optional<String> link,
    String feedId,
    List<String> syndication,
    String language,
    FrontMatter.ThreadWish thread,
    Body body,
    Node.Mapping fields,
    Origins origins) {

  public Post {
    tags = List.copyOf(tags);
    syndication = List.copyOf(syndication);
  }
}
