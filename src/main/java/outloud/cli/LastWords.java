package outloud.cli;

import java.util.ArrayList;
import java.util.List;
import outloud.build.BuildResult;

/**
 * What a build said, so that a later one that has nothing to do can say it again.
 *
 * @param has how much the site has
 * @param leftOut what was left out of it, and how much is wrong
 * @param findings what is wrong with it
 */
record LastWords(String has, String leftOut, List<Finding> findings) {
  private static final int HEAD = 2;

  LastWords {
    findings = List.copyOf(findings);
  }

  /** What this build has to say. */
  static LastWords of(BuildResult result) {
    return new LastWords(
        BuildSummary.counts(result).getFirst(),
        BuildSummary.rest(result),
        Findings.of(result.diagnostics()));
  }

  /** What {@link #lines} made. */
  static LastWords read(List<String> lines) {
    return new LastWords(
        lines.getFirst(), lines.get(1), Finding.read(lines.subList(HEAD, lines.size())));
  }

  /** All of it, each line without its end. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(has, leftOut));
    lines.addAll(Finding.written(findings));
    return lines;
  }
}
