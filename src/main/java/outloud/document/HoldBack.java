package outloud.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.LineMap;

/**
 * Whether an author holds a post back, by any of the tools' ways. A word that says neither yes nor
 * no holds it back: better late than leaked.
 */
record HoldBack(
    Entries entries, LineMap lines, List<Diagnostic> diagnostics, List<Document.KeyPlace> places) {
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "y");
  private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "n");

  /** States in which no tool publishes. */
  static final List<String> HELD =
      List.of("draft", "drafts", "private", "hidden", "unpublished", "pending", "trash");

  /** Yes or no, or neither. */
  static Optional<Boolean> truth(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) {
      return Optional.of(true);
    }
    return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** Whether a word says neither yes nor no, nor names a state. */
  static boolean isUnclear(String word) {
    return !word.isEmpty()
        && truth(word).isEmpty()
        && !HELD.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Notes the key that says so among the places.
   *
   * @param misspelt a key that would say so if it were spelt right
   */
  boolean isHeld(Optional<Node.Entry> misspelt) {
    return says(Key.DRAFT, true)
        || says(Key.PUBLISHED, false)
        || status()
        || pageless()
        || (misspelt.isPresent() && held(misspelt.get()));
  }

  private boolean says(Key key, boolean holding) {
    for (Node.Entry entry : entries.all(key)) {
      String word = Entries.text(entry.value());
      Optional<Boolean> truth = truth(word);
      boolean date = truth.isEmpty() && DateText.parse(word).isPresent();
      if (date) {
        place(key, entry);
      } else if (truth.isEmpty()) {
        report(entry, word);
        return held(entry);
      } else if (truth.get() == holding) {
        return held(entry);
      }
    }
    return false;
  }

  private boolean status() {
    Optional<Node.Entry> status = entries.single(Key.STATUS);
    if (status.isEmpty()) {
      return false;
    }
    String word = Entries.text(status.get().value()).toLowerCase(Locale.ROOT);
    Optional<String> near =
        word.length() < 5 || HELD.contains(word) ? Optional.empty() : Nearest.to(word, HELD, 1);
    near.ifPresent(state -> reportState(status.get(), word, state));
    return (near.isPresent() || HELD.contains(word)) && held(status.get());
  }

  /** Eleventy's {@code permalink: false} makes no page. */
  private boolean pageless() {
    Optional<Node.Entry> permalink = entries.single(Key.PERMALINK);
    boolean none =
        permalink.isPresent()
            && permalink.get().value() instanceof Node.Scalar value
            && !value.quoted()
            && value.text().equals("false");
    return none && held(permalink.get());
  }

  private boolean held(Node.Entry entry) {
    place(Key.DRAFT, entry);
    return true;
  }

  private void place(Key key, Node.Entry entry) {
    places.add(new Document.KeyPlace(key.id(), entry.key(), lines.location(entry.value().span())));
  }

  private void reportState(Node.Entry entry, String word, String state) {
    diagnostics.add(
        Diagnostic.of(
            Code.FRONT_MATTER_WRONG_TYPE,
            lines.location(entry.value().span()),
            "`" + word + "` looks like `" + state + "`, so this is held back",
            "Did you mean `" + state + "`? If not, use another word."));
  }

  private void report(Node.Entry entry, String word) {
    diagnostics.add(
        Diagnostic.of(
            Code.FRONT_MATTER_WRONG_TYPE,
            lines.location(entry.value().span()),
            (word.isEmpty() ? "this" : "`" + word + "`")
                + " is neither true nor false, so the post is held back",
            "Write `draft: true` or `draft: false`."));
  }
}
