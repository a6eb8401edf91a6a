package outloud.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link TableScanner} knows of each language; read when the first one of them occurs. */
final class ScannerTable {
  private static final Map<String, Rules> LANGUAGES = read();

  private ScannerTable() {}

  /**
   * How to colour one language.
   *
   * @param lines what begins a comment up to the end of the line
   * @param blocks pairs of marks around longer comments, nested in each other
   * @param texts the marks around strings, the longest first
   * @param marks characters in front of annotations
   * @param variables characters in front of variables
   * @param letters characters inside names beside letters, digits and {@code _}
   * @param flags {@code upper}, {@code ignorecase}, {@code sections}, {@code keys}
   */
  record Rules(
      Set<String> keywords,
      Set<String> types,
      List<String> lines,
      List<String> blocks,
      List<Text> texts,
      String marks,
      String variables,
      String letters,
      Set<String> flags) {

    private static Rules empty() {
      return new Rules(
          new HashSet<>(),
          new HashSet<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          "",
          "",
          "",
          new HashSet<>());
    }

    private Rules withCharacters(String newMarks, String newVariables, String newLetters) {
      return new Rules(
          keywords, types, lines, blocks, texts, newMarks, newVariables, newLetters, flags);
    }
  }

  /** A kind of string. */
  record Text(String mark, boolean escapes, boolean lines) {}

  /** The rules of a language by any of its names in lower case; null when it is not known. */
  static @Nullable Rules find(String name) {
    return LANGUAGES.get(name);
  }

  private static Map<String, Rules> read() {
    Map<String, Rules> languages = new HashMap<>();
    Rules rules = Rules.empty();
    List<String> names = List.of();
    for (String line : Table.lines("languages.txt")) {
      List<String> words = List.of(line.split(" "));
      if (words.getFirst().equals("language")) {
        register(names, rules, languages);
        names = words.subList(1, words.size());
        rules = Rules.empty();
      } else {
        rules = with(rules, words.getFirst(), words.subList(1, words.size()));
      }
    }
    register(names, rules, languages);
    return languages;
  }

  private static void register(List<String> names, Rules rules, Map<String, Rules> into) {
    for (String name : names) {
      into.put(name, rules);
    }
  }

  private static Rules with(Rules rules, String key, List<String> words) {
    String characters = String.join("", words);
    switch (key) {
      case "keywords" -> rules.keywords().addAll(words);
      case "types" -> rules.types().addAll(words);
      case "line" -> rules.lines().addAll(words);
      case "block" -> rules.blocks().addAll(words);
      case "text" ->
          rules
              .texts()
              .add(new Text(words.getFirst(), !words.contains("raw"), words.contains("lines")));
      case "mark" -> {
        return rules.withCharacters(characters, rules.variables(), rules.letters());
      }
      case "variable" -> {
        return rules.withCharacters(rules.marks(), characters, rules.letters());
      }
      case "letters" -> {
        return rules.withCharacters(rules.marks(), rules.variables(), characters);
      }
      default -> rules.flags().add(key);
    }
    return rules;
  }
}
