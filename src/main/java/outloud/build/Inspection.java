package outloud.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.source.SourceTree;

/**
 * A site that was read and put together, but not built.
 *
 * @param result what a build would say, as far as it goes
 * @param tree the files that were found; nothing when the folder could not be read
 * @param site nothing where its settings could not be read
 * @param settings the folder of {@code site.yaml} and its kin
 */
public record Inspection(
    BuildResult result, Optional<SourceTree> tree, Optional<Site> site, Path settings) {

  /** Those that are published as they are. */
  public List<StaticFile> files() {
    return site.map(Site::files).orElse(List.of());
  }
}
