package outloud.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;

/** Finds the path or URL of a cover in the shapes that tools write it in. */
final class CoverText {
  /** What the picture is called where the cover is a table: {@code ogImage: {url: …}}. */
  private static final List<String> PATHS =
      List.of("url", "src", "image", "path", "feature", "relative", "file");

  private static final List<String> WORDS = List.of("alt", "alttext", "description", "caption");

  /** Said where there is no picture. */
  private static final Set<String> NONE = Set.of("false", "none", "no", "null", "true");

  /** What Hugo's themes call the resource of a post that is its cover. */
  private static final List<String> RESOURCES =
      List.of("cover", "featured", "feature", "thumbnail", "header", "hero", "banner");

  private CoverText() {}

  /** The first entry that names a picture. */
  static Optional<Node.Entry> entry(Entries entries, Node.Mapping fields) {
    for (Node.Entry entry : entries.all(Key.COVER)) {
      if (path(entry.value()).isPresent()) {
        return Optional.of(entry);
      }
    }
    return resource(fields);
  }

  /**
   * The resource whose name says that it is the cover.
   *
   * @see <a href="https://gohugo.io/content-management/page-resources/#metadata">Hugo's manual</a>
   */
  private static Optional<Node.Entry> resource(Node.Mapping fields) {
    Node resources = fields.get("resources").orElse(Node.Mapping.EMPTY);
    if (!(resources instanceof Node.Sequence list)) {
      return Optional.empty();
    }
    for (Node item : list.items()) {
      if (item instanceof Node.Mapping table && isCover(table)) {
        for (Node.Entry entry : table.entries()) {
          String path = Entries.text(entry.value());
          if (entry.key().equals("src") && !path.isEmpty() && path.indexOf('*') < 0) {
            return Optional.of(entry);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCover(Node.Mapping resource) {
    String name = resource.get("name").map(Entries::text).orElse("").toLowerCase(Locale.ROOT);
    for (String known : RESOURCES) {
      if (name.startsWith(known)) {
        return true;
      }
    }
    return false;
  }

  /** A text, the first of a list, or the picture of a table. */
  static Optional<String> path(Node node) {
    if (node instanceof Node.Scalar) {
      String text = Entries.text(node);
      boolean picture = !text.isEmpty() && !NONE.contains(text) && !text.startsWith("#");
      return picture ? Optional.of(text) : Optional.empty();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().isEmpty() ? Optional.empty() : path(sequence.items().getFirst());
    }
    return within(node, PATHS);
  }

  /** What a table says of its picture. */
  static Optional<String> alt(Node node) {
    if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      return alt(sequence.items().getFirst());
    }
    return node instanceof Node.Mapping ? within(node, WORDS) : Optional.empty();
  }

  private static Optional<String> within(Node node, List<String> names) {
    if (node instanceof Node.Mapping table) {
      for (String name : names) {
        Optional<String> found = table.get(name).flatMap(CoverText::path);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
