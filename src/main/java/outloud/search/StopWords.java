package outloud.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that say nothing of what a text is about, by language; folded as {@link Words} folds. */
public final class StopWords {
  private final Map<String, Set<String>> byLanguage = new HashMap<>();

  private StopWords() {}

  /** The program's own lists: a line for each language, its code first. */
  public static StopWords own() {
    StopWords words = new StopWords();
    words.text().lines().filter(line -> !line.startsWith("#")).forEach(words::add);
    return words;
  }

  /** Those of a language like {@code en-GB}; none where the language is not known here. */
  public Set<String> in(String language) {
    int hyphen = language.indexOf('-');
    String code = hyphen < 0 ? language : language.substring(0, hyphen);
    return byLanguage.getOrDefault(code, Set.of());
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    byLanguage.put(line.substring(0, colon), new HashSet<>(Words.of(line.substring(colon + 1))));
  }

  private String text() {
    String name = "stop-words.txt";
    try (InputStream stream =
        Objects.requireNonNull(StopWords.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
