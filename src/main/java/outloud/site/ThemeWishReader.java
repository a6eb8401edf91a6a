package outloud.site;

import java.util.List;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.source.LineMap;
import outloud.source.Span;

/** Reads {@code theme} and {@code theme_options} of {@code site.yaml}. */
final class ThemeWishReader {
  private static final String DEFAULT = "default";
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

  private final LineMap lines;
  private final List<Diagnostic> found;

  ThemeWishReader(LineMap lines, List<Diagnostic> found) {
    this.lines = lines;
    this.found = found;
  }

  /**
   * What the author wants.
   *
   * @param shownAs where the file is, or should be
   */
  ThemeWish read(Node.Mapping tree, String shownAs) {
    Location place =
        tree.get("theme")
            .map(node -> lines.location(node.span()))
            .orElseGet(() -> Location.file(shownAs));
    return new ThemeWish(name(tree), place, options(tree), lines);
  }

  /** The name of a folder in {@code themes/}, and never a way out of it. */
  private String name(Node.Mapping tree) {
    Node node = tree.get("theme").orElse(null);
    String written = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    if (node == null || (node instanceof Node.Scalar && written.isEmpty())) {
      return DEFAULT;
    }
    if (written.matches(NAME)) {
      return written;
    }
    add(
        node.span(),
        written.isEmpty()
            ? "`theme` is the name of a theme"
            : "`" + written + "` is no name of a theme",
        written.isEmpty()
            ? "Write `theme: NAME`, and its options below `theme_options`."
            : "Write its folder's name.");
    return DEFAULT;
  }

  private Node.Mapping options(Node.Mapping tree) {
    Node node = tree.get("theme_options").orElse(Node.Mapping.EMPTY);
    if (node instanceof Node.Mapping options) {
      return options;
    }
    if (!(node instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
      add(
          node.span(),
          "`theme_options` has no options",
          "Write them below it: `accent: \"#b3341a\"`.");
    }
    return Node.Mapping.EMPTY;
  }

  private void add(Span span, String message, String hint) {
    found.add(Diagnostic.of(Code.CONFIG_INVALID, lines.location(span), message, hint));
  }
}
