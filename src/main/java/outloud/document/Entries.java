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
      add(Key.of(entry.key()), entry);
      if (entry.value() instanceof Node.Mapping table) {
        addAll(entry.key(), table);
      }
    }
  }

  private void addAll(String table, Node.Mapping fields) {
    for (Node.Entry entry : fields.entries()) {
      Optional<Key.Name> name = Key.of(table, entry.key());
      if (name.isPresent()) {
        String key = table + "." + entry.key();
        add(name, new Node.Entry(key, entry.keySpan(), entry.value()));
      }
    }
  }

  private void add(Optional<Key.Name> name, Node.Entry entry) {
    if (name.isEmpty() || isEmpty(entry.value())) {
      return;
    }
    Key key = name.get().key();
    int rank = name.get().rank();
    List<Ranked> ranked = found.get(key);
    if (ranked == null) {
      ranked = new ArrayList<>(2);
      found.put(key, ranked);
    }
    int at = ranked.size();
    while (at > 0 && ranked.get(at - 1).rank() > rank) {
      at--;
    }
    ranked.add(at, new Ranked(rank, entry));
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
    Optional<Node.Entry> entry = single(key);
    return entry.isEmpty() ? Optional.empty() : Optional.of(text(entry.get().value()));
  }

  /** The same on one line, with nothing invisible inside. */
  Optional<String> plain(Key key) {
    Optional<String> text = text(key);
    return text.isEmpty() ? text : Optional.of(Invisible.plain(text.get()));
  }

  static String text(Node node) {
    return node instanceof Node.Scalar scalar ? Invisible.strip(scalar.text()) : "";
  }
}
