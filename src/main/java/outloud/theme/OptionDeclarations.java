package outloud.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.source.SourceFile;

/**
 * Reads which options the themes of a pile declare in their {@code theme.yaml}. A theme may say of
 * an option of the one beneath only what is different, its default for example.
 */
final class OptionDeclarations {
  static final String FILE = "theme.yaml";

  static final List<String> KEYS =
      List.of("type", "default", "description", "values", "property", "on", "min", "max");
  private static final String NAME = "[a-z][a-z0-9_]*";

  private final List<Diagnostic> problems;
  private final Map<String, Map<String, Written>> written = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();
  private final Set<String> unstyled = new HashSet<>();

  private OptionDeclarations(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /**
   * An option with what it is set to unless an author says otherwise.
   *
   * @param unstyled whether that is said by a theme without a style sheet of its own, so that none
   *     says the same
   */
  record Declared(ThemeOption option, Written standard, boolean unstyled) {}

  /** All options by name, in the order in which they are declared. */
  static List<Declared> of(List<ThemeLayer> pile, List<Diagnostic> problems) {
    OptionDeclarations declarations = new OptionDeclarations(problems);
    for (ThemeLayer layer : pile) {
      SourceFile file = layer.folder().texts().get(FILE);
      if (ThemeStyle.isOwn(layer)) {
        declarations.unstyled.clear();
      }
      if (file != null) {
        declarations.collect(file, !ThemeStyle.isOwn(layer));
      }
    }
    List<Declared> declared = new ArrayList<>();
    declarations.written.forEach(
        (name, said) -> declarations.declared(name, said).ifPresent(declared::add));
    return declared;
  }

  private void collect(SourceFile file, boolean isUnstyled) {
    Optional<Node> options =
        Trees.yaml(file, DataCodes.CONFIG).value().flatMap(tree -> tree.get("options"));
    if (options.isEmpty() || !(options.get() instanceof Node.Mapping mapping)) {
      options
          .filter(node -> !(node instanceof Node.Scalar scalar && scalar.text().isEmpty()))
          .ifPresent(node ->
              add(file.lines().location(node.span()), "`options` has no options", "", List.of()));
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      Location place = file.lines().location(entry.keySpan());
      if (!entry.key().matches(NAME) || !(entry.value() instanceof Node.Mapping said)) {
        problems.add(
            Diagnostic.of(
                Code.THEME_MANIFEST,
                place,
                "`" + entry.key() + "` is no option",
                "Write its name in small letters, and below it its `type` and its `default`."));
        continue;
      }
      places.put(entry.key(), place);
      if (isUnstyled && said.get("default").isPresent()) {
        unstyled.add(entry.key());
      }
      Map<String, Written> keys = written.computeIfAbsent(entry.key(), _ -> new LinkedHashMap<>());
      for (Node.Entry key : said.entries()) {
        if (KEYS.contains(key.key())) {
          keys.put(key.key(), new Written(key.value(), file.lines()));
        } else {
          add(
              file.lines().location(key.keySpan()),
              "`" + key.key() + "` says nothing of an option",
              key.key(),
              KEYS);
        }
      }
    }
  }

  private Optional<Declared> declared(String name, Map<String, Written> said) {
    Location place = places.getOrDefault(name, Location.file(FILE));
    Written type = said.get("type");
    Optional<OptionType> known =
        Optional.ofNullable(type).flatMap(word -> OptionType.of(word.text()));
    if (type == null || known.isEmpty()) {
      add(
          type == null ? place : type.place(),
          type == null
              ? "the option `" + name + "` has no `type`"
              : "`" + type.text() + "` is no type of an option",
          type == null ? "" : type.text(),
          OptionType.words());
      return Optional.empty();
    }
    Written standard = said.get("default");
    Map<String, String> values = values(said.get("values"));
    if (standard == null || (known.get() == OptionType.CHOICE && values.isEmpty())) {
      String missing = standard == null ? "default" : "values";
      add(place, "the option `" + name + "` has no `" + missing + "`", "", List.of());
      return Optional.empty();
    }
    return Optional.of(
        new Declared(
            new ThemeOption(
                name,
                known.get(),
                text(said, "description", ""),
                text(said, "property", name.replace('_', '-')),
                text(said, "on", ""),
                values,
                number(said, "min", Double.NEGATIVE_INFINITY),
                number(said, "max", Double.POSITIVE_INFINITY)),
            standard,
            unstyled.contains(name)));
  }

  private static String text(Map<String, Written> said, String key, String otherwise) {
    Written value = said.get(key);
    return value == null ? otherwise : value.text();
  }

  private double number(Map<String, Written> said, String key, double otherwise) {
    Written value = said.get(key);
    try {
      return value == null ? otherwise : Double.parseDouble(value.text());
    } catch (NumberFormatException _) {
      add(value.place(), "`" + value.text() + "` is no number", "", List.of());
      return otherwise;
    }
  }

  /** A list of names, or names with what stands for them in style sheets. */
  private static Map<String, String> values(@Nullable Written written) {
    Map<String, String> values = new LinkedHashMap<>();
    if (written != null && written.node() instanceof Node.Sequence list) {
      list.items().forEach(item -> values.put(new Written(item, written.lines()).text(), ""));
    } else if (written != null && written.node() instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        values.put(entry.key(), new Written(entry.value(), written.lines()).text());
      }
    }
    return values;
  }

  private void add(Location place, String message, String word, List<String> names) {
    String hint = names.isEmpty() ? "" : Nearest.hint(word, names);
    problems.add(Diagnostic.of(Code.THEME_MANIFEST, place, message, hint));
  }
}
