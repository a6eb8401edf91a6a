package outloud.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function made, so that a rebuild only makes what is new. What a whole round
 * did not ask for is forgotten.
 */
final class Memo<K, V> {
  private final boolean keeps;
  private Map<K, V> last = Map.of();
  private Map<K, V> current = new ConcurrentHashMap<>();

  private Memo(boolean keeps) {
    this.keeps = keeps;
  }

  /** Remembers from one round to the next. */
  static <K, V> Memo<K, V> keeping() {
    return new Memo<>(true);
  }

  /** Remembers nothing: for a single build. */
  static <K, V> Memo<K, V> forgetting() {
    return new Memo<>(false);
  }

  /** What was made of an equal key before, or is made now. Safe from many threads. */
  V get(K key, Function<K, V> make) {
    if (!keeps) {
      return make.apply(key);
    }
    V known = last.get(key);
    V value = known == null ? make.apply(key) : known;
    current.put(key, value);
    return value;
  }

  /** Ends a round; not while others call {@link #get}. */
  void endRound() {
    last = current;
    current = new ConcurrentHashMap<>();
  }
}
