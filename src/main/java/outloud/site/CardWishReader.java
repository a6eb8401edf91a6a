package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.LineMap;
import outloud.source.Span;

/** Reads {@code card} of {@code site.yaml}: the name of a design, or a mapping. */
final class CardWishReader {
  private static final List<String> DESIGNS = List.of("paper", "terminal", "poster", "none");
  private static final List<String> KEYS = List.of("design", "accent", "fonts");

  private final LineMap lines;
  private final List<Diagnostic> found;

  CardWishReader(LineMap lines, List<Diagnostic> found) {
    this.lines = lines;
    this.found = found;
  }

  CardWish read(Optional<Node> node) {
    if (node.isEmpty()) {
      return CardWish.DEFAULT;
    }
    if (node.get() instanceof Node.Mapping mapping) {
      return read(mapping);
    }
    return new CardWish(design(node), Optional.empty(), List.of());
  }

  private CardWish read(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      if (!KEYS.contains(entry.key())) {
        add(
            Code.CONFIG_UNKNOWN_KEY,
            entry.keySpan(),
            "key `" + entry.key() + "` is not known in `card`",
            Nearest.hint(entry.key(), KEYS));
      }
    }
    return new CardWish(
        design(mapping.get("design")), accent(mapping.get("accent")), fonts(mapping.get("fonts")));
  }

  private CardWish.Design design(Optional<Node> node) {
    if (node.isEmpty()) {
      return CardWish.DEFAULT.design();
    }
    String name = text(node.get()).toLowerCase(Locale.ROOT);
    if (name.equals("false")) {
      return CardWish.Design.NONE;
    }
    if (DESIGNS.contains(name)) {
      return CardWish.Design.valueOf(name.toUpperCase(Locale.ROOT));
    }
    add(
        Code.CONFIG_INVALID,
        node.get().span(),
        "`" + name + "` is no design of a card",
        "Write `paper`, `terminal`, `poster` or `none`.");
    return CardWish.DEFAULT.design();
  }

  private Optional<String> accent(Optional<Node> node) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    String colour = text(node.get());
    if (colour.matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
      return Optional.of(colour);
    }
    add(
        Code.CONFIG_INVALID,
        node.get().span(),
        "`" + colour + "` is no colour",
        "Write it in quotes, like `accent: \"#b3341a\"`.");
    return Optional.empty();
  }

  private List<CardWish.Font> fonts(Optional<Node> node) {
    List<Node> items =
        node.isPresent() && node.get() instanceof Node.Sequence sequence
            ? sequence.items()
            : node.map(List::of).orElse(List.of());
    List<CardWish.Font> fonts = new ArrayList<>();
    for (Node item : items) {
      if (!text(item).isEmpty()) {
        fonts.add(new CardWish.Font(text(item), lines.location(item.span())));
      }
    }
    return fonts;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }

  private void add(Code code, Span span, String message, String hint) {
    found.add(Diagnostic.of(code, lines.location(span), message, hint));
  }
}
