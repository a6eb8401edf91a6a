package outloud.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.data.Node;
import outloud.document.LanguageTag;

/**
 * What the configuration of another tool says: the defaults that {@code site.yaml} may change.
 *
 * @param baseUrl absolute, without a slash at its end
 * @param language as written
 * @param timeZone as written
 * @param fields everything that stands there
 * @param written whether there is such a configuration, be it empty
 */
public record Inherited(
    Optional<String> title,
    Optional<String> description,
    Optional<String> author,
    Optional<String> baseUrl,
    Optional<String> language,
    Optional<String> timeZone,
    Node.Mapping fields,
    boolean written) {

  /** What a site without another tool's configuration inherits. */
  public static final Inherited NOTHING =
      new Inherited(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Node.Mapping.EMPTY,
          false);

  /** The language, where it is one (BCP 47). */
  Optional<String> languageTag() {
    return language.flatMap(LanguageTag::of);
  }

  /** The time zone, where it is one. */
  Optional<String> zoneId() {
    if (timeZone.isEmpty()) {
      return timeZone;
    }
    try {
      return timeZone.map(written -> ZoneId.of(written).getId());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The value at a path of keys like {@code params.author.name}; their case does not count. */
  public static Optional<Node> at(Node.Mapping fields, String path) {
    Optional<Node> whole = fields.get(path);
    if (whole.isPresent()) {
      return whole;
    }
    Node node = fields;
    for (String key : path.split("\\.")) {
      Optional<Node> next =
          node instanceof Node.Mapping mapping ? ignoringCase(mapping, key) : Optional.empty();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      node = next.get();
    }
    return Optional.of(node);
  }

  private static Optional<Node> ignoringCase(Node.Mapping mapping, String key) {
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT))) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** The text at the first of these paths that has one. */
  Optional<String> text(String... paths) {
    return text(fields, paths);
  }

  /** The text at the first of these paths that has one. */
  static Optional<String> text(Node.Mapping fields, String... paths) {
    for (String path : paths) {
      Optional<Node> node = at(fields, path);
      if (node.isPresent()
          && node.get() instanceof Node.Scalar scalar
          && !scalar.text().isBlank()) {
        return Optional.of(scalar.text().strip());
      }
    }
    return Optional.empty();
  }

  /** The texts of a list, or of a single value; none when there is neither. */
  List<String> list(String path) {
    Optional<Node> node = at(fields, path);
    if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .filter(Node.Scalar.class::isInstance)
          .map(item -> ((Node.Scalar) item).text().strip())
          .filter(text -> !text.isEmpty())
          .toList();
    }
    return text(path).stream().toList();
  }

  /** The entries of a table; none when there is no such. */
  List<Node.Entry> table(String path) {
    return at(fields, path).orElse(Node.Mapping.EMPTY) instanceof Node.Mapping mapping
        ? mapping.entries()
        : List.of();
  }

  /** Whether a switch is on. */
  boolean has(String path) {
    return text(path).orElse("").equals("true");
  }
}
