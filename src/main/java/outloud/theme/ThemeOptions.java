package outloud.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import outloud.data.Node;
import outloud.data.UnknownKeys;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;

/**
 * What a theme lets its author choose, and what is chosen.
 *
 * @param declared all options, in the order of {@code theme.yaml}
 * @param values of all of them, by name
 * @param chosen the names of those that the author set
 * @param unstyled the names of those whose default no style sheet says
 */
public record ThemeOptions(
    List<ThemeOption> declared,
    SortedMap<String, OptionValue> values,
    Set<String> chosen,
    Set<String> unstyled) {

  public ThemeOptions {
    declared = List.copyOf(declared);
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    chosen = Set.copyOf(chosen);
    unstyled = Set.copyOf(unstyled);
  }

  /**
   * The options of a pile of folders.
   *
   * @param wanted what the author writes below {@code theme_options}
   * @param lines of the file in which that stands
   * @param grounds the colours of the theme
   */
  static Outcome<ThemeOptions> of(
      List<ThemeLayer> pile,
      Node.Mapping wanted,
      LineMap lines,
      ThemeColours grounds,
      FontFinder fonts) {
    List<Diagnostic> problems = new ArrayList<>();
    SortedMap<String, OptionValue> values = new TreeMap<>();
    List<ThemeOption> declared = new ArrayList<>();
    Set<String> unstyled = new TreeSet<>();
    OptionReader standards =
        new OptionReader(ThemeColours.NONE, FontFinder.NONE, Code.THEME_MANIFEST, problems);
    for (OptionDeclarations.Declared one : OptionDeclarations.of(pile, problems)) {
      declared.add(one.option());
      if (one.unstyled()) {
        unstyled.add(one.option().name());
      }
      standards
          .read(one.option(), one.standard())
          .ifPresent(value -> values.put(one.option().name(), value));
    }
    Set<String> chosen = new TreeSet<>();
    OptionReader reader = new OptionReader(grounds, fonts, Code.THEME_WRONG_OPTION, problems);
    for (Node.Entry entry : wanted.entries()) {
      Optional<ThemeOption> option =
          declared.stream().filter(one -> one.name().equals(entry.key())).findFirst();
      if (option.isEmpty()) {
        problems.add(unknown(entry, wanted, lines, declared));
        continue;
      }
      reader
          .read(option.get(), new Written(entry.value(), lines))
          .ifPresent(value -> {
            values.put(entry.key(), value);
            chosen.add(entry.key());
          });
    }
    return problems.stream().anyMatch(Diagnostic::isError)
        ? Outcome.refused(problems)
        : Outcome.of(new ThemeOptions(declared, values, chosen, unstyled), problems);
  }

  private static Diagnostic unknown(
      Node.Entry entry, Node.Mapping wanted, LineMap lines, List<ThemeOption> declared) {
    List<String> names = declared.stream().map(ThemeOption::name).toList();
    String key = entry.key();
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.THEME_UNKNOWN_OPTION,
            lines.location(entry.keySpan()),
            "the theme has no option `" + key + "`",
            names.isEmpty() ? "It has no options." : Nearest.hint(key, names));
    return UnknownKeys.repaired(diagnostic, entry, wanted, names, lines);
  }

  /** What templates see as {@code theme}. */
  OptionValues plain() {
    SortedMap<String, Object> plain = new TreeMap<>();
    values.forEach((name, value) -> plain.put(name, value.plain()));
    return new OptionValues(plain);
  }

  /** The custom properties that the author's choices set, by name without dashes. */
  SortedMap<String, String> properties() {
    return properties(chosen);
  }

  /** The same of the defaults that no style sheet says. */
  SortedMap<String, String> defaults() {
    return properties(unstyled);
  }

  private SortedMap<String, String> properties(Set<String> names) {
    SortedMap<String, String> properties = new TreeMap<>();
    for (ThemeOption option : declared) {
      OptionValue value = values.get(option.name());
      if (value != null && names.contains(option.name())) {
        value.css().ifPresent(css -> properties.put(option.property(), css));
      }
    }
    return properties;
  }

  /** The files of letters that the author chose, by the names of the assets that they become. */
  SortedMap<String, OptionValue.Face> faces() {
    SortedMap<String, OptionValue.Face> faces = new TreeMap<>();
    for (OptionValue value : values.values()) {
      if (value instanceof OptionValue.Typeface typeface) {
        typeface.faces().forEach(face -> faces.put(face.name(), face));
      }
    }
    return faces;
  }

  /** The families that have files. */
  List<OptionValue.Typeface> families() {
    List<OptionValue.Typeface> families = new ArrayList<>();
    for (Map.Entry<String, OptionValue> value : values.entrySet()) {
      if (value.getValue() instanceof OptionValue.Typeface typeface
          && !typeface.faces().isEmpty()) {
        families.add(typeface);
      }
    }
    return families;
  }
}
