package outloud.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import outloud.document.Document;
import outloud.document.ThreadFile;
import outloud.publish.History;
import outloud.source.Locator;
import outloud.source.SourcePath;
import outloud.source.SourceTree;

/**
 * What a site is assembled from.
 *
 * @param documents all that could be parsed, by path
 * @param threads the authors' own, by the posts that they lie beside
 * @param tree the content folder they are from, with the files beside them
 * @param locator finds the lines of what is wrong in them
 * @param premises whose site it is, and how it was laid out
 * @param now the moment that decides what is future and what has expired
 * @param history asked only for a post that no date is known of
 * @param themeAnchors what links may lead to on every page; asked only for a place that no document
 *     has
 */
public record Material(
    SiteConfig config,
    Profile profile,
    Links links,
    Ledger ledger,
    List<Document> documents,
    Map<SourcePath, ThreadFile> threads,
    SourceTree tree,
    Locator locator,
    Premises premises,
    boolean drafts,
    boolean future,
    Instant now,
    Supplier<History> history,
    Supplier<Set<String>> themeAnchors) {
  public Material {
    documents = List.copyOf(documents);
    threads = Map.copyOf(threads);
  }
}
