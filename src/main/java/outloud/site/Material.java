package outloud.site;

import java.time.Instant;
import java.util.List;
import outloud.document.Document;
import outloud.source.Locator;
import outloud.source.SourceTree;

/**
 * What a site is assembled from.
 *
 * @param documents all that could be parsed, by path
 * @param tree the content folder they are from, with the files beside them
 * @param locator finds the lines of what is wrong in them
 * @param now the moment that decides what is future and what has expired
 */
public record Material(
    SiteConfig config,
    Profile profile,
    Links links,
    List<Document> documents,
    SourceTree tree,
    Locator locator,
    boolean drafts,
    boolean future,
    Instant now) {
  public Material {
    documents = List.copyOf(documents);
  }
}
