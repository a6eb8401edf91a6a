package outloud.data;

import java.util.ArrayList;
import java.util.List;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.LineMap;

/** Says which keys of a table in a configuration file mean nothing. */
public final class UnknownKeys {
  private UnknownKeys() {}

  /** One diagnostic for each key that is none of these, with the one that was probably meant. */
  public static List<Diagnostic> of(Node.Mapping table, List<String> known, LineMap lines) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Node.Entry entry : table.entries()) {
      if (!known.contains(entry.key())) {
        diagnostics.add(unknown(entry, table, known, lines));
      }
    }
    return diagnostics;
  }

  private static Diagnostic unknown(
      Node.Entry entry, Node.Mapping table, List<String> known, LineMap lines) {
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.CONFIG_UNKNOWN_KEY,
            lines.location(entry.keySpan()),
            "key `" + entry.key() + "` is not known",
            Nearest.hint(entry.key(), known));
    return repaired(diagnostic, entry, table, known, lines);
  }

  /**
   * What is said of an unknown key, with its repair: rewritten only where it can mean but one key,
   * and that key is not there as well.
   */
  public static Diagnostic repaired(
      Diagnostic diagnostic,
      Node.Entry entry,
      Node.Mapping table,
      List<String> known,
      LineMap lines) {
    String key = entry.key();
    return Nearest.only(key, known, key.length() < 5 ? 1 : 2)
        .filter(near -> table.get(near).isEmpty())
        .map(near -> diagnostic.repairedBy(lines.rename(entry.keySpan(), key, near)))
        .orElse(diagnostic);
  }
}
