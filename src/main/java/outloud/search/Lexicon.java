package outloud.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every word once, however many pages have it. Safe from many threads. */
public final class Lexicon {
  private final Map<String, String> words = new ConcurrentHashMap<>();

  /** The word that is equal to this one. */
  String one(String word) {
    String known = words.putIfAbsent(word, word);
    return known == null ? word : known;
  }
}
