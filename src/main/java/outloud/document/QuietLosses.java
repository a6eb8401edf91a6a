package outloud.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;
import outloud.source.Span;

/** Reports what is good YAML, and yet says something else than its author meant. */
record QuietLosses(Node.Mapping fields, LineMap lines, List<Diagnostic> diagnostics) {
  /** Nothing but words with {@code #} before them, where {@code # } begins a comment. */
  private static final Pattern HASHTAGS = Pattern.compile("[^:#]*:\\s+((?:#[^\\s#]+[\\s,]*)+)");

  void report() {
    for (Node.Entry entry : fields.entries()) {
      Key key = Key.of(entry.key()).map(Key.Name::key).orElse(null);
      if (key == Key.TAGS || key == Key.CATEGORIES) {
        hashtags(entry);
        items(entry.value());
      } else if (key == Key.TITLE) {
        hashtags(entry);
      }
    }
  }

  private void hashtags(Node.Entry entry) {
    boolean empty = entry.value() instanceof Node.Scalar value && value.text().isEmpty();
    Matcher line = HASHTAGS.matcher(lines.location(entry.keySpan()).excerpt());
    if (empty && line.matches()) {
      String words = line.group(1).strip();
      boolean list = Key.of(entry.key()).map(Key.Name::key).filter(Key.TITLE::equals).isEmpty();
      String plain = words.replaceAll("[\\s,]*#", ", ").replaceFirst("^, ", "");
      report(
          entry.keySpan(),
          "`" + words + "` is a comment in YAML, so `" + entry.key() + "` is empty",
          "Write `" + entry.key() + ": " + (list ? "[" + plain + "]" : '"' + words + '"') + "`.");
    }
  }

  /** An item that stands deeper than the one before it only goes on with its words. */
  private void items(Node list) {
    for (Node item : list instanceof Node.Sequence all ? all.items() : List.<Node>of()) {
      if (item instanceof Node.Scalar words && !words.quoted() && words.text().contains(" - ")) {
        int written = words.span().end() - words.span().start();
        if (written > words.text().length()) {
          report(
              words.span(),
              "`" + words.text() + "` is one value, for its lines are indented differently",
              "Put every `-` of the list right below the first one.");
        }
      }
    }
  }

  private void report(Span span, String message, String hint) {
    diagnostics.add(Diagnostic.of(Code.FRONT_MATTER_INVALID, lines.location(span), message, hint));
  }
}
