package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Edit;
import outloud.diagnostic.Outcome;
import outloud.source.Original;
import outloud.source.SourceReader;

/** Makes of diagnostics what their repairs would change; writes nothing. */
public final class Repairer {
  private final SourceReader reader = new SourceReader();

  /**
   * One rewrite for each file that a repair changes, by path.
   *
   * @return with a diagnostic for each file that could not be read again
   */
  public Outcome<List<Rewrite>> rewrites(List<Diagnostic> diagnostics) {
    Map<String, List<Diagnostic>> files = new TreeMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (!diagnostic.repair().isEmpty() || isEncoding(diagnostic)) {
        files.computeIfAbsent(diagnostic.location().path(), _ -> new ArrayList<>()).add(diagnostic);
      }
    }
    List<Rewrite> rewrites = new ArrayList<>();
    List<Diagnostic> unreadable = new ArrayList<>();
    files.forEach((shownAs, causes) -> {
      Outcome<Original> original =
          causes.stream().anyMatch(Repairer::isEncoding)
              ? reader.resaved(Path.of(shownAs), shownAs)
              : reader.original(Path.of(shownAs), shownAs);
      unreadable.addAll(original.diagnostics());
      original
          .value()
          .ifPresent(file -> {
            Rewrite rewrite = rewrite(shownAs, file, causes);
            if (!rewrite.repaired().isEmpty()) {
              rewrites.add(rewrite);
            }
          });
    });
    return Outcome.of(rewrites, unreadable);
  }

  /** What is repaired by writing the same text in UTF-8. */
  private static boolean isEncoding(Diagnostic diagnostic) {
    return diagnostic.code() == Code.SOURCE_GUESSED_ENCODING;
  }

  private static Rewrite rewrite(String shownAs, Original file, List<Diagnostic> causes) {
    List<Edit> possible =
        file.possible(causes.stream().flatMap(cause -> cause.repair().stream()).toList());
    Set<Edit> made = Set.copyOf(possible);
    List<Diagnostic> repaired =
        causes.stream().filter(cause -> made.containsAll(cause.repair())).toList();
    return new Rewrite(shownAs, file, possible, repaired);
  }
}
