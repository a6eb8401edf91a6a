package outloud.theme;

import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.source.LineMap;

/**
 * A value as somebody wrote it.
 *
 * @param lines of the file in which it stands
 */
record Written(Node node, LineMap lines) {

  Location place() {
    return lines.location(node.span());
  }

  /** The text of a single value; empty for anything else. */
  String text() {
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }

  boolean isText() {
    return node instanceof Node.Scalar;
  }

  /** What stands below a key of it. */
  Optional<Written> at(String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.get(key).map(value -> new Written(value, lines))
        : Optional.empty();
  }
}
