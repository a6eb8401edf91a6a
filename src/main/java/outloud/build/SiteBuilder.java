package outloud.build;

import java.util.List;
import outloud.output.OutputWriter;

/** Builds a site: the whole story from source files to output files. */
public final class SiteBuilder {

  /**
   * Builds one site into two places, and commits both or neither.
   *
   * @param site takes what is public
   * @param threads takes the drafts for the networks
   */
  public BuildResult build(BuildRequest request, OutputWriter site, OutputWriter threads) {
    return new BuildResult(List.of(), List.of(), 0, 0, List.of());
  }
}
