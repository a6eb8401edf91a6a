package outloud.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.data.Node;

/** Front matter seen through the table of keys: for each key what stands under its names. */
final class Entries {
  private final Map<Key, List<Ranked>> found = new EnumMap<>(Key.class);

  /** The rank is that of the name. */
  private record Ranked(int rank, Node.Entry entry) {}

  Entries(Node.Mapping fields) {
    for (Node.Entry entry : fields.entries()) {
      Key.of(entry.key()).ifPresent(name -> add(name, entry));
      if (entry.value() instanceof Node.Mapping table) {
        addAll(entry.key(), table);
      }
    }
  }

  private void addAll(String table, Node.Mapping fields) {
    for (Node.Entry entry : fields.entries()) {
      Key.of(table, entry.key())
          .ifPresent(name ->
              add(name, new Node.Entry(table + "." + entry.key(), entry.keySpan(), entry.value())));
    }
  }

  private void add(Key.Name name, Node.Entry entry) {
    if (isEmpty(entry.value())) {
      return;
    }
    List<Ranked> ranked = found.computeIfAbsent(name.key(), _ -> new ArrayList<>(2));
    int at = ranked.size();
    while (at > 0 && ranked.get(at - 1).rank() > name.rank()) {
      at--;
    }
    ranked.add(at, new Ranked(name.rank(), entry));
  }

  /** An empty text or null means that the key is absent. */
  private static boolean isEmpty(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Invisible.strip(scalar.text()).isEmpty();
    }
    return node instanceof Node.Sequence sequence && sequence.items().isEmpty();
  }

  /** All that hold something, the one that wins first. */
  List<Node.Entry> all(Key key) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Ranked ranked : found.getOrDefault(key, List.of())) {
      entries.add(ranked.entry());
    }
    return entries;
  }

  /** The one that wins. */
  Optional<Node.Entry> first(Key key) {
    List<Ranked> ranked = found.get(key);
    return ranked == null ? Optional.empty() : Optional.of(ranked.getFirst().entry());
  }

  /** The one that wins among those with a single value. */
  Optional<Node.Entry> single(Key key) {
    for (Ranked ranked : found.getOrDefault(key, List.of())) {
      if (ranked.entry().value() instanceof Node.Scalar) {
        return Optional.of(ranked.entry());
      }
    }
    return Optional.empty();
  }

  /** The text of {@link #single}, without invisible characters at its ends. */
  Optional<String> text(Key key) {
    return single(key).map(entry -> text(entry.value()));
  }

  static String text(Node node) {
    return node instanceof Node.Scalar scalar ? Invisible.strip(scalar.text()) : "";
  }
}
