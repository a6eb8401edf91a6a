package outloud.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.document.Document;
import outloud.source.Locator;

/** Reads {@code milestones:}, a list of {@code {date, what, url, done}}. */
final class MilestoneReader {
  private static final List<String> KEYS = List.of("date", "what", "url", "done");

  private final Locator locator;
  private final List<Diagnostic> diagnostics;

  MilestoneReader(Locator locator, List<Diagnostic> diagnostics) {
    this.locator = locator;
    this.diagnostics = diagnostics;
  }

  /** Those of a project, by date; addresses are as written. */
  List<Milestone> read(Document project) {
    List<Milestone> milestones = new ArrayList<>();
    Optional<Node> written = WrittenPaths.value(project, "milestones");
    if (written.isPresent() && written.get() instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        milestone(project, item).ifPresent(milestones::add);
      }
    } else if (written.isPresent() && !isEmpty(written.get())) {
      wrong(project, written.get(), "`milestones` is no list");
    }
    milestones.sort(Comparator.comparing(one -> one.date().isEmpty() ? "9999" : one.date()));
    return milestones;
  }

  private Optional<Milestone> milestone(Document project, Node item) {
    if (item instanceof Node.Mapping keys) {
      reportUnknown(project, keys);
    }
    if (!(item instanceof Node.Mapping keys) || text(keys, "what").isEmpty()) {
      wrong(project, item, "this milestone does not say `what`");
      return Optional.empty();
    }
    String date = text(keys, "date");
    if (!date.isEmpty() && PartialDate.firstDay(date).isEmpty()) {
      Node place = keys.get("date").orElse(item);
      diagnostics.add(
          Diagnostic.of(
              Code.FRONT_MATTER_BAD_DATE,
              locator.at(project.path(), place.span()),
              "`" + date + "` is no date",
              PartialDate.HINT));
      date = "";
    }
    boolean done = !text(keys, "done").matches("(?i)false|no|off");
    return Optional.of(new Milestone(date, text(keys, "what"), text(keys, "url"), done));
  }

  private void reportUnknown(Document project, Node.Mapping keys) {
    for (Node.Entry entry : keys.entries()) {
      if (!KEYS.contains(entry.key())) {
        diagnostics.add(
            Diagnostic.of(
                Code.FRONT_MATTER_UNKNOWN_KEY,
                locator.at(project.path(), entry.keySpan()),
                "key `" + entry.key() + "` is not known in a milestone",
                Nearest.hint(entry.key(), KEYS)));
      }
    }
  }

  private void wrong(Document project, Node place, String message) {
    diagnostics.add(
        Diagnostic.of(
            Code.FRONT_MATTER_WRONG_TYPE,
            locator.at(project.path(), place.span()),
            message,
            "Write a list of milestones: `- {date: 2026-11-20, what: First thread}`."));
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().isEmpty();
  }

  private static String text(Node.Mapping keys, String key) {
    return keys.get(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text().strip())
        .orElse("");
  }
}
