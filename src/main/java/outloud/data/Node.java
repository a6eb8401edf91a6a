package outloud.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.source.Span;

/**
 * A located tree of data, whatever language it was written in. All scalars are text, as written.
 */
public sealed interface Node {

  /** Where it stands in the source file's text. */
  Span span();

  /**
   * A single value.
   *
   * @param text as written, without quotes; empty for null
   * @param quoted whether it was in quotes, so that {@code "true"} can be told from {@code true}
   */
  record Scalar(String text, boolean quoted, Span span) implements Node {}

  /** A list. */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order of the file. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public static final Mapping EMPTY = new Mapping(List.of(), new Span(0, 0));

    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key, if it is there. */
    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** One key of a mapping and its value. */
  record Entry(String key, Span keySpan, Node value) {}

  /** Maps, lists and values of Java: what templates understand. */
  default Object plain() {
    return switch (this) {
      case Scalar scalar -> Scalars.plain(scalar);
      case Sequence sequence -> sequence.items().stream().map(Node::plain).toList();
      case Mapping mapping -> {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> map.put(entry.key(), entry.value().plain()));
        yield map;
      }
    };
  }
}
