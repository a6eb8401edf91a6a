package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.LineMap;
import outloud.source.Span;

/** Reads {@code pictures} of {@code site.yaml}: a mapping, or {@code false} for none. */
final class PictureWishReader {
  private static final List<String> KEYS = List.of("widths", "quality", "webp");
  private static final int NARROWEST = 100;
  private static final int WIDEST = 4000;
  private static final int BEST = 100;

  private final LineMap lines;
  private final List<Diagnostic> found;

  PictureWishReader(LineMap lines, List<Diagnostic> found) {
    this.lines = lines;
    this.found = found;
  }

  PictureWish read(Optional<Node> node) {
    if (node.isEmpty() || text(node.get()).equals("true")) {
      return PictureWish.DEFAULT;
    }
    if (node.get() instanceof Node.Mapping mapping) {
      return read(mapping);
    }
    if (text(node.get()).equals("false")) {
      return PictureWish.NONE;
    }
    invalid(
        node.get().span(),
        "`pictures` has no settings",
        "Write them below it, like `quality: 80`, or `pictures: false` for your files as they are.");
    return PictureWish.DEFAULT;
  }

  private PictureWish read(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      if (!KEYS.contains(entry.key())) {
        found.add(
            Diagnostic.of(
                Code.CONFIG_UNKNOWN_KEY,
                lines.location(entry.keySpan()),
                "key `" + entry.key() + "` is not known in `pictures`",
                Nearest.hint(entry.key(), KEYS)));
      }
    }
    return new PictureWish(
        true,
        widths(mapping.get("widths")),
        quality(mapping.get("quality")),
        webp(mapping.get("webp")));
  }

  private List<Integer> widths(Optional<Node> node) {
    if (node.isEmpty()) {
      return PictureWish.DEFAULT.widths();
    }
    List<Node> items =
        node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
    List<Integer> widths = new ArrayList<>();
    for (Node item : items) {
      Optional<Integer> width = number(item, NARROWEST, WIDEST);
      if (width.isEmpty()) {
        invalid(
            item.span(),
            "`" + text(item) + "` is no width of a picture",
            "Write pixels, from " + NARROWEST + " to " + WIDEST + ": `widths: [480, 960, 1600]`.");
      }
      width.ifPresent(widths::add);
    }
    return widths.isEmpty() ? PictureWish.DEFAULT.widths() : widths;
  }

  private int quality(Optional<Node> node) {
    Optional<Integer> quality = node.flatMap(written -> number(written, 1, BEST));
    if (node.isPresent() && quality.isEmpty()) {
      invalid(
          node.get().span(),
          "`" + text(node.get()) + "` is no quality of a picture",
          "Write a number from 1 to 100; 80 is usual.");
    }
    return quality.orElse(PictureWish.DEFAULT.quality());
  }

  private boolean webp(Optional<Node> node) {
    String written = node.map(PictureWishReader::text).orElse("true");
    if (!written.equals("true") && !written.equals("false")) {
      invalid(
          node.orElseThrow().span(),
          "`" + written + "` is neither `true` nor `false`",
          "Write `webp: false` for pictures without WebP.");
    }
    return !written.equals("false");
  }

  private static Optional<Integer> number(Node node, int least, int most) {
    String text = text(node);
    if (!text.matches("[0-9]{1,5}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    return number < least || number > most ? Optional.empty() : Optional.of(number);
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }

  private void invalid(Span span, String message, String hint) {
    found.add(Diagnostic.of(Code.CONFIG_INVALID, lines.location(span), message, hint));
  }
}
