package outloud.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import outloud.build.BuildResult;
import outloud.build.Repairer;
import outloud.build.Rewrite;
import outloud.build.SiteBuilder;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.output.SingleFile;

/** {@code outloud fix}: rewrites the author's files where a mistake has but one repair. */
final class FixCommand {
  private final Console console;
  private final Requests requests;
  private final Path here;

  FixCommand(Console console, Requests requests, Path here) {
    this.console = console;
    this.requests = requests;
    this.here = here;
  }

  /** The exit status is 0 when nothing is left that could be repaired. */
  int run(Request.Run run) throws Failure {
    Places places = Places.of(run, here);
    List<Path> wanted = wanted(run.arguments());
    BuildResult found =
        SiteBuilder.forOneBuild(new ProgressLine(console, System.nanoTime()))
            .inspect(requests.ofEverything(places))
            .result();
    List<Diagnostic> chosen = chosen(found.diagnostics(), run.value("only"), wanted);
    Outcome<List<Rewrite>> outcome = new Repairer().rewrites(chosen);
    outcome.diagnostics().forEach(console::diagnostic);
    List<Rewrite> rewrites = outcome.value().orElse(List.of());
    if (rewrites.isEmpty()) {
      console.answer("Nothing to rewrite" + left(chosen, List.of()) + ".");
      return outcome.diagnostics().isEmpty() ? 0 : 1;
    }
    for (Rewrite rewrite : rewrites) {
      if (rewrite.changesEncoding()) {
        console.answer("To be saved in UTF-8: " + rewrite.shownAs());
      }
      console.difference(UnifiedDiff.of(rewrite));
    }
    if (!isAllowed(run, rewrites)) {
      return 1;
    }
    for (Rewrite rewrite : rewrites) {
      write(rewrite);
    }
    console.answer("Rewrote " + files(rewrites) + left(chosen, rewrites) + ".");
    return outcome.diagnostics().isEmpty() ? 0 : 1;
  }

  /** The files and folders that the person named, as they are on the disk. */
  private List<Path> wanted(List<String> words) throws Failure {
    List<Path> wanted = new ArrayList<>();
    for (String word : words) {
      Path path = here.resolve(word);
      if (!SingleFile.exists(path)) {
        throw new Failure("there is no " + word, "Name files or folders of your site.");
      }
      wanted.add(path.toAbsolutePath().normalize());
    }
    return wanted;
  }

  private static List<Diagnostic> chosen(
      List<Diagnostic> all, Optional<String> only, List<Path> wanted) {
    Set<String> codes = only.map(text -> Set.of(text.split(","))).orElse(Set.of());
    List<Diagnostic> chosen = new ArrayList<>();
    for (Diagnostic diagnostic : all) {
      Path file = Path.of(diagnostic.location().path()).toAbsolutePath().normalize();
      boolean isCode = codes.isEmpty() || codes.contains(diagnostic.code().id());
      if (isCode && (wanted.isEmpty() || wanted.stream().anyMatch(file::startsWith))) {
        chosen.add(diagnostic);
      }
    }
    return chosen;
  }

  private boolean isAllowed(Request.Run run, List<Rewrite> rewrites) {
    if (run.has("check")) {
      console.answer("Would rewrite " + files(rewrites) + ".");
      return false;
    }
    if (run.has("yes")) {
      return true;
    }
    if (!console.asks()) {
      console.answer(
          "Nothing was rewritten: there is nobody to ask here. `--yes` rewrites "
              + files(rewrites)
              + ".");
      return false;
    }
    boolean allowed = console.confirmed("Rewrite " + files(rewrites) + "?");
    if (!allowed) {
      console.answer("Nothing was rewritten.");
    }
    return allowed;
  }

  private void write(Rewrite rewrite) throws Failure {
    try {
      SingleFile.exchange(rewrite.original().path(), rewrite.original().bytes(), rewrite.bytes());
    } catch (IOException e) {
      throw Failure.writing(rewrite.original().path(), e);
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Diagnostic diagnostic : rewrite.repaired()) {
      int edits = Math.max(1, diagnostic.repair().size());
      counts.merge(diagnostic.code().id(), edits, Integer::sum);
    }
    List<String> parts =
        counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
    console.answer("Rewrote " + rewrite.shownAs() + ": " + String.join(", ", parts));
  }

  private static String files(List<Rewrite> rewrites) {
    return rewrites.size() + (rewrites.size() == 1 ? " file" : " files");
  }

  /** How much of what is wrong only the author can repair. */
  private static String left(List<Diagnostic> chosen, List<Rewrite> rewrites) {
    int repaired = rewrites.stream().mapToInt(rewrite -> rewrite.repaired().size()).sum();
    int left = chosen.size() - repaired;
    return left == 0
        ? ""
        : "; "
            + left
            + (left == 1 ? " problem is" : " problems are")
            + " left to you, see `outloud build`";
  }
}
