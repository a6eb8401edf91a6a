package outloud.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import outloud.build.BuildResult;
import outloud.build.BuildResult.PostReport;
import outloud.build.BuildResult.Status;
import outloud.diagnostic.Diagnostic;
import outloud.output.SingleFile;
import outloud.site.Held;

/** What came of a build, in one line. */
final class BuildSummary {
  private static final String PLAIN = "plain";

  private BuildSummary() {}

  /**
   * The line.
   *
   * @param where the folder that took the pages, as the person named it
   */
  static String of(BuildResult result, Path where, long milliseconds) {
    String seconds = seconds(milliseconds);
    String stands = SingleFile.exists(where) ? where + " is as it was." : "Nothing was written.";
    if (!result.written()) {
      return "Not built: " + problems(result) + ". " + stands + " (" + seconds + ")";
    }
    return "Built "
        + counts(result).getFirst()
        + " in "
        + seconds
        + ", into "
        + where
        + rest(result);
  }

  /** What was left out of a site, and how much is wrong with it. */
  static String rest(BuildResult result) {
    String problems = problems(result);
    return counts(result).getLast() + (problems.isEmpty() ? "" : "; " + problems);
  }

  /**
   * The line when there was nothing to build.
   *
   * @param said by the build before
   */
  static String unchanged(LastWords said, String where, long milliseconds) {
    return "Nothing has changed since the last build: "
        + said.has()
        + " in "
        + seconds(milliseconds)
        + ", in "
        + where
        + said.leftOut();
  }

  /** How much a site has, like {@code 3 pages, 1 post, 1 thread}; and what was left out of it. */
  static List<String> counts(BuildResult result) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int empty = 0;
    for (PostReport post : result.posts()) {
      if (post.status() == Status.DRAFT && post.why().equals(Held.NO_TEXT)) {
        empty++;
        continue;
      }
      counts.merge(post.status(), 1, Integer::sum);
    }
    String has =
        number(result.pages(), "page")
            + ", "
            + number(counts.getOrDefault(Status.PUBLISHED, 0), "post")
            + ", "
            + number(result.threads(), "thread");
    return List.of(has, leftOut(counts, empty));
  }

  /** Without a formatter, whose first line takes longer than all of a build with nothing to do. */
  private static String seconds(long milliseconds) {
    long hundredths = (milliseconds + 5) / 10;
    long part = hundredths % 100;
    return hundredths / 100 + (part < 10 ? ".0" : ".") + part + " s";
  }

  /** Which threads were posted in other words than a build would write now; nothing for none. */
  static Optional<String> changed(BuildResult result) {
    List<String> posts = result.changedAfterPosting();
    if (posts.isEmpty()) {
      return Optional.empty();
    }
    String first = posts.getFirst();
    return Optional.of(
        "Changed after you posted its thread, which stays as posted: "
            + first
            + (posts.size() > 1 ? " and " + (posts.size() - 1) + " more" : "")
            + ". See `outloud thread "
            + first
            + " --diff`.");
  }

  /** How many errors and warnings there are; empty when there are none. */
  static String problems(BuildResult result) {
    int errors = (int) result.diagnostics().stream().filter(Diagnostic::isError).count();
    int notes = (int) result.diagnostics().stream().filter(Diagnostic::isNote).count();
    int warnings = result.diagnostics().size() - errors - notes;
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(number(errors, "error"));
    }
    if (warnings > 0) {
      parts.add(number(warnings, "warning"));
    }
    return String.join(", ", parts);
  }

  /**
   * How many posts are written in the way of which tool; nothing where all are plain.
   *
   * @return like {@code Read 149 posts: 120 Hashnode, 29 plain}
   */
  static Optional<String> dialects(BuildResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (PostReport post : result.posts()) {
      if (!post.dialect().isEmpty()) {
        counts.merge(post.dialect(), 1, Integer::sum);
        all++;
      }
    }
    if (counts.isEmpty() || counts.keySet().equals(Set.of(PLAIN))) {
      return Optional.empty();
    }
    List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    List<String> parts = most.stream().map(e -> e.getValue() + " " + shown(e.getKey())).toList();
    return Optional.of("Read " + number(all, "post") + ": " + String.join(", ", parts));
  }

  /** A tool's name as people write it. */
  static String shown(String dialect) {
    boolean asItIs = dialect.isEmpty() || dialect.equals(PLAIN) || dialect.indexOf('.') >= 0;
    return asItIs ? dialect : Character.toUpperCase(dialect.charAt(0)) + dialect.substring(1);
  }

  private static String leftOut(Map<Status, Integer> counts, int empty) {
    List<String> parts = new ArrayList<>();
    if (empty > 0) {
      parts.add(number(empty, "post") + " without text yet");
    }
    counts.forEach((status, count) -> {
      switch (status) {
        case PUBLISHED, READY, EXCLUDED -> {}
        case DRAFT -> parts.add(number(count, "draft") + " (--drafts takes them in)");
        case FUTURE -> parts.add(count + " dated ahead (--future takes them in)");
        case EXPIRED -> parts.add(count + " expired");
        case REFUSED -> parts.add(count + " refused");
      }
    });
    return parts.isEmpty() ? "" : "; left out: " + String.join(", ", parts);
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
