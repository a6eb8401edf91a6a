package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.document.FrontMatter.ThreadWish;
import outloud.source.LineMap;

/** What the keys {@code thread} and {@code hook} of front matter say. */
record ThreadKeys(Entries entries, LineMap lines, List<Diagnostic> diagnostics) {

  ThreadWish wish() {
    Optional<Node.Entry> entry = entries.first(Key.THREAD);
    if (entry.isEmpty()) {
      return made(ThreadChoice.NONE);
    }
    Node value = entry.get().value();
    if (value instanceof Node.Sequence list) {
      return new ThreadWish.Written(segments(list), ThreadChoice.NONE);
    }
    if (value instanceof Node.Mapping table) {
      Outcome<ThreadChoice> choice = ThreadChoices.of(table, lines);
      diagnostics.addAll(choice.diagnostics());
      ThreadChoice said = choice.value().orElse(ThreadChoice.NONE);
      return table.get("segments").orElse(null) instanceof Node.Sequence list
          ? new ThreadWish.Written(segments(list), said)
          : made(said);
    }
    return word(entry.get());
  }

  private ThreadWish word(Node.Entry entry) {
    String text = Entries.text(entry.value());
    Optional<Boolean> truth = HoldBack.truth(text);
    if (truth.equals(Optional.of(false))) {
      return new ThreadWish.None();
    }
    // Where other tools have such a key, it leads to a discussion, or counts something.
    boolean foreign = !entry.key().equals("thread") || text.matches("https?://\\S+|\\d+");
    if (truth.isEmpty() && !foreign) {
      report(
          entry.value(),
          "`" + text + "` is no thread",
          "Write `false`, a list of your own segments, or settings like `segments: 7` below it.");
    }
    return made(ThreadChoice.NONE);
  }

  private ThreadWish made(ThreadChoice choice) {
    Optional<Node.Entry> hook = entries.first(Key.HOOK);
    if (hook.isEmpty()) {
      return new ThreadWish.Made(Optional.empty(), choice);
    }
    Optional<String> text = segment(hook.get().value());
    if (text.isEmpty()) {
      report(hook.get().value(), "this hook is no text", "Write one or two sentences.");
    }
    return new ThreadWish.Made(text, choice);
  }

  private List<String> segments(Node.Sequence list) {
    List<String> segments = new ArrayList<>();
    for (Node item : list.items()) {
      Optional<String> text = segment(item);
      if (text.isEmpty()) {
        report(item, "this segment is no text", "Put it in quotation marks.");
      } else if (!text.get().isBlank()) {
        segments.add(text.get());
      }
    }
    return segments;
  }

  /** A text; YAML takes one with a colon in it for a key and its value. */
  private static Optional<String> segment(Node node) {
    if (node instanceof Node.Scalar) {
      return Optional.of(Entries.text(node));
    }
    boolean colon =
        node instanceof Node.Mapping table
            && table.entries().size() == 1
            && table.entries().getFirst().value() instanceof Node.Scalar;
    if (!colon) {
      return Optional.empty();
    }
    Node.Entry only = ((Node.Mapping) node).entries().getFirst();
    return Optional.of((only.key() + ": " + Entries.text(only.value())).strip());
  }

  private void report(Node node, String message, String hint) {
    diagnostics.add(
        Diagnostic.of(Code.THREAD_WRONG_SETTING, lines.location(node.span()), message, hint));
  }
}
