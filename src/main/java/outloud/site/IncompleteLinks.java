package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;

/** Says of each link in a list what it lacks, where it stands. */
record IncompleteLinks(List<String> needed, LineMap lines) {

  /** One diagnostic for each link of a list, or for the only one, that lacks a key. */
  List<Diagnostic> in(Optional<Node> links) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (links.isPresent()) {
      List<Node> items =
          links.get() instanceof Node.Sequence list ? list.items() : List.of(links.get());
      items.forEach(link -> check(link).ifPresent(diagnostics::add));
    }
    return diagnostics;
  }

  private Optional<Diagnostic> check(Node link) {
    if (!(link instanceof Node.Mapping keys)) {
      return Optional.empty();
    }
    List<String> missing = needed.stream().filter(key -> !says(keys.get(key))).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.CONFIG_INVALID,
                lines.location(keys.span()),
                "this link has no `" + String.join("` and no `", missing) + "`",
                "Give each link both: `{" + String.join(": …, ", needed) + ": …}`."));
  }

  private static boolean says(Optional<Node> value) {
    return value.isPresent()
        && value.get() instanceof Node.Scalar scalar
        && !scalar.text().isBlank();
  }
}
