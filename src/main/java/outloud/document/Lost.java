package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.Span;

/** What is said of lines that cannot be read. */
final class Lost {
  private static final int SHOWN = 60;

  /** What a line holds that may keep a post back, without hyphens and in lower case. */
  private static final List<String> WORDS = List.of("draft", "unpublished", "ignorepost");

  private Lost() {}

  /** Whether a line of these may say that a post is a draft. */
  static boolean mayHold(String text) {
    Line line = Line.at(text, 0);
    while (line.start() < text.length()) {
      if (mayHold(line)) {
        return true;
      }
      line = Line.at(text, line.next());
    }
    return false;
  }

  private static boolean mayHold(Line line) {
    KeyLine key = KeyLine.of(line, Language.YAML);
    key = key == null ? KeyLine.of(line, Language.TOML) : key;
    if (key != null && Key.of(key.key()).isPresent()) {
      String value = line.text().substring(key.value(), line.end()).strip();
      return switch (Key.of(key.key()).get().key()) {
        case DRAFT -> !HoldBack.truth(value).equals(Optional.of(false));
        case PUBLISHED ->
            HoldBack.truth(value).isPresent()
                ? !HoldBack.truth(value).get()
                : DateText.parse(value).isEmpty();
        case STATUS -> true;
        default -> false;
      };
    }
    String words = line.plain().toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Says that a post is held back for what cannot be read here. */
  static Diagnostic heldBack(Location location) {
    return Diagnostic.of(
        Code.FRONT_MATTER_HELD_BACK,
        location,
        "what cannot be read here may say that this post is a draft, so it is held back",
        "Repair the line, or write `draft: false` where it can be read.");
  }

  /** The same keys, as if the author had held the post back: better late than leaked. */
  static Node.Mapping held(Node.Mapping fields, Span span) {
    List<Node.Entry> entries = new ArrayList<>(fields.entries());
    entries.add(new Node.Entry("draft", span, new Node.Scalar("true", false, span)));
    return new Node.Mapping(entries, fields.span());
  }

  /** Lines as one, shortened; the marks of a conflict left out. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    Line line = Line.at(text, 0);
    while (line.start() < text.length() && shown.length() < SHOWN) {
      String plain = line.plain();
      boolean mark = plain.startsWith("=======") || plain.startsWith(">>>>>>>");
      if (!plain.isEmpty() && !mark) {
        shown.append(shown.isEmpty() ? "" : " / ").append(plain);
      }
      line = Line.at(text, line.next());
    }
    String words = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown.toString();
    return words.isEmpty() ? "nothing" : "`" + words + "`";
  }
}
