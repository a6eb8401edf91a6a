package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.document.Document;
import outloud.document.FrontMatter;
import outloud.source.LineMap;
import outloud.source.Locator;
import outloud.source.SourceFile;

/** The keys that mean something in a project only. Near misses of them are reported. */
record ProjectKeys(Locator locator) {
  private static final List<String> KEYS =
      List.of(
          "outcome",
          "role",
          "status",
          "started",
          "ended",
          "stack",
          "demo",
          "repository",
          "learnt",
          "screenshot",
          "screenshot_alt",
          "featured",
          "milestones",
          "figures");

  /** Other names of a key; its own counts most. */
  private static final Map<String, List<String>> OTHERS =
      Map.of("repository", List.of("repo", "github"), "learnt", List.of("learned"));

  /** Words of other tools that only look like a near miss. */
  private static final Set<String> FOREIGN =
      Set.of("features", "feature", "stats", "starred", "slack", "memo", "rule", "roll");

  /** The name under which this key stands there; its own where it does not. */
  static String written(Document project, String key) {
    return OTHERS.getOrDefault(key, List.of()).stream()
        .filter(_ -> WrittenPaths.field(project, key).isEmpty())
        .filter(other -> !WrittenPaths.field(project, other).isEmpty())
        .findFirst()
        .orElse(key);
  }

  /** The address of the source; on GitHub owner and name say enough. */
  static String repository(Document project) {
    String key = written(project, "repository");
    String value = WrittenPaths.field(project, key);
    boolean brief = key.equals("github") && value.matches("[\\w-]+/[\\w.-]+");
    return brief ? "https://github.com/" + value : value;
  }

  /** Near misses among the keys of a project. */
  List<Diagnostic> misspelt(Document project) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Node.Entry entry : project.frontMatter().fields().entries()) {
      String key = entry.key();
      boolean ours =
          Stream.concat(KEYS.stream(), OTHERS.values().stream().flatMap(List::stream))
              .anyMatch(name -> WrittenPaths.letters(name).equals(WrittenPaths.letters(key)));
      if (!ours && !FOREIGN.contains(key) && key.length() > 2 && !FrontMatter.isHeeded(key)) {
        Nearest.to(key, KEYS, 1).ifPresent(near -> diagnostics.add(nearMiss(project, entry, near)));
      }
    }
    return diagnostics;
  }

  private Diagnostic nearMiss(Document project, Node.Entry entry, String near) {
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.FRONT_MATTER_UNKNOWN_KEY,
            locator.at(project.path(), entry.keySpan()),
            "front matter key `" + entry.key() + "` is not known",
            "Did you mean `" + near + "`?");
    boolean plain =
        project.frontMatter().fields().get(near).isEmpty()
            && Nearest.only(entry.key(), KEYS, 1).isPresent();
    Optional<LineMap> lines =
        plain ? locator.file(project.path()).map(SourceFile::lines) : Optional.empty();
    return lines
        .map(map -> diagnostic.repairedBy(map.rename(entry.keySpan(), entry.key(), near)))
        .orElse(diagnostic);
  }
}
