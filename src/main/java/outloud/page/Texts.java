package outloud.page;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme's words in one language: everything that a page says and its author did not write.
 *
 * @param phrases by the name under which templates and planners ask for them, like {@code archive}
 */
public record Texts(SortedMap<String, Phrase> phrases) {

  public Texts {
    phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
  }

  /** The words of a name that every theme has, with these things in their places. */
  public String of(String key, Object... things) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("no text `" + key + "`"))
        .of(things);
  }

  /** The words of a name, if there are any. */
  public Optional<Phrase> find(String key) {
    return Optional.ofNullable(phrases.get(key));
  }

  /** These words where {@code own} has none of the same name, else those. */
  public Texts overriddenBy(Map<String, Phrase> own) {
    SortedMap<String, Phrase> merged = new TreeMap<>(phrases);
    merged.putAll(own);
    return new Texts(merged);
  }
}
