package outloud.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.LineMap;

/**
 * The keys of front matter that mean nothing, but look as if they should. Keys of other tools are
 * none of these. A key that would hold a document back if it were spelt right does so as it is:
 * nothing private is published by a slip of the hand.
 */
record StrangeKeys(Node.Mapping fields, LineMap lines, List<Diagnostic> diagnostics) {
  private static final List<String> HOLDING = List.of("draft", "isdraft", "private");
  private static final List<String> RELEASING = List.of("published", "publish", "ispublished");

  /** Reports them; the first one that holds the document back, if any does. */
  Optional<Node.Entry> report() {
    Optional<Node.Entry> holding = Optional.empty();
    for (Node.Entry entry : fields.entries()) {
      String key = entry.key();
      if (key.startsWith("<!--")) {
        reportComment(entry);
      }
      if (key.length() < 3 || Key.of(key).isPresent() || Key.FOREIGN.contains(key)) {
        continue;
      }
      Optional<String> held = holds(entry);
      if (held.isPresent()) {
        diagnostics.add(holdingBack(entry, held.get()));
        holding = holding.isPresent() ? holding : Optional.of(entry);
      } else {
        nearest(key).ifPresent(near -> diagnostics.add(nearMiss(entry, near)));
      }
    }
    return holding;
  }

  /** The key that would hold the document back with the value that stands there. */
  private static Optional<String> holds(Node.Entry entry) {
    String value = Entries.text(entry.value());
    Optional<Boolean> truth = HoldBack.truth(value);
    String key = Key.plain(entry.key());
    if (HoldBack.HELD.contains(value.toLowerCase(Locale.ROOT))) {
      return Nearest.to(key, List.of("status"), 1);
    }
    if (truth.isEmpty() || key.length() < 4) {
      return Optional.empty();
    }
    // Two mistakes in five letters are many, but `drafted` and `darfts` are meant.
    boolean drafted = truth.get() && key.length() > 4 && key.startsWith("d");
    Optional<String> near = Nearest.to(key, truth.get() ? HOLDING : RELEASING, 1);
    return near.isEmpty() && drafted ? Nearest.to(key, List.of("draft"), 2) : near;
  }

  private Diagnostic holdingBack(Node.Entry entry, String near) {
    return repaired(
        entry,
        near,
        Diagnostic.of(
            Code.FRONT_MATTER_UNKNOWN_KEY,
            lines.location(entry.keySpan()),
            "front matter key `"
                + entry.key()
                + "` is not known, but looks like `"
                + near
                + "`, so this is held back",
            "Did you mean `" + near + "`? If not, give the key another name."));
  }

  private void reportComment(Node.Entry entry) {
    diagnostics.add(
        Diagnostic.of(
            Code.FRONT_MATTER_INVALID,
            lines.location(entry.keySpan()),
            "an HTML comment is no part of front matter",
            "Write `# …` for a comment; this one is left out."));
  }

  /** Of three letters there are too many words: only {@code tag} with its letters in disorder. */
  static Optional<String> nearest(String key) {
    if (key.length() > Key.LONGEST_COMMON + 1) {
      return Optional.empty();
    }
    if (key.length() > 3) {
      return Nearest.to(key, Key.COMMON, 1);
    }
    boolean tag = key.equals("tga") || key.equals("atg");
    return tag ? Optional.of("tags") : Optional.empty();
  }

  private Diagnostic nearMiss(Node.Entry entry, String near) {
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.FRONT_MATTER_UNKNOWN_KEY,
            lines.location(entry.keySpan()),
            "front matter key `" + entry.key() + "` is not known",
            "Did you mean `" + near + "`?");
    boolean one = entry.key().length() == 3 || Nearest.only(entry.key(), Key.COMMON, 1).isPresent();
    return one ? repaired(entry, near, diagnostic) : diagnostic;
  }

  /** Rewritten only where the key that is meant is not there as well. */
  private Diagnostic repaired(Node.Entry entry, String near, Diagnostic diagnostic) {
    return fields.get(near).isEmpty()
        ? diagnostic.repairedBy(lines.rename(entry.keySpan(), entry.key(), near))
        : diagnostic;
  }
}
