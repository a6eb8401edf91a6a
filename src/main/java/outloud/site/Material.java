package outloud.site;

import java.time.Instant;
import java.util.List;
import outloud.document.Document;
import outloud.source.SourceTree;

/**
 * What a site is assembled from.
 *
 * @param documents all that could be parsed, by path
 * @param tree the content folder they are from, with the files beside them
 * @param premises whose site it is, and how it was laid out
 * @param now the moment that decides what is future and what has expired
 */
public record Material(
    SiteConfig config,
    Profile profile,
    Links links,
    List<Document> documents,
    SourceTree tree,
    Premises premises,
    boolean drafts,
    boolean future,
    Instant now) {
  public Material {
    documents = List.copyOf(documents);
  }
}
