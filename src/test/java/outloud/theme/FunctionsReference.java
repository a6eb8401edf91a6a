package outloud.theme;

import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.Phrase;
import outloud.page.Plural;
import outloud.page.SampleSite;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/**
 * What the page of functions says. The sentences are in {@code functions.yaml}; results of examples
 * are made, and a function that Pebble or the theme has and nobody describes is an error.
 */
final class FunctionsReference {
  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "reference", "functions.yaml");
  private static final Page POST =
      new PagePlanner().plan(SampleSite.site(), ThemeWords.ENGLISH).getFirst().page().get();

  private final Node.Mapping sentences;

  private FunctionsReference(Node.Mapping sentences) {
    this.sentences = sentences;
  }

  static Map<String, String> parts() throws IOException {
    FunctionsReference reference = new FunctionsReference(yaml(SENTENCES));
    CoreExtension core = new CoreExtension();
    EscaperExtension escaper = new EscaperExtension();
    SortedSet<String> functions =
        new TreeSet<>(new ThemeFunctions(DefaultTheme.theme(), "").getFunctions().keySet());
    functions.addAll(core.getFunctions().keySet());
    functions.addAll(Set.of("block", "parent"));
    SortedSet<String> filters = new TreeSet<>(core.getFilters().keySet());
    filters.addAll(escaper.getFilters().keySet());
    SortedSet<String> tags = new TreeSet<>(Set.of("verbatim"));
    core.getTokenParsers().forEach(parser -> tags.add(parser.getTag()));
    escaper.getTokenParsers().forEach(parser -> tags.add(parser.getTag()));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("functions", reference.examples("functions", functions));
    parts.put("filters", reference.examples("filters", filters));
    parts.put("tests", reference.plain("tests", core.getTests().keySet()));
    parts.put("tags", reference.plain("tags", tags));
    parts.put("options", options());
    parts.put("keys", reference.plain("keys", Set.copyOf(OptionDeclarations.KEYS)));
    parts.put("types", reference.plain("types", Set.copyOf(OptionType.words())));
    parts.put("words", words());
    return parts;
  }

  /** Sentences without results; what has a form of its own is shown in that. */
  private String plain(String part, Set<String> names) {
    List<List<String>> rows = new ArrayList<>();
    for (Node.Entry entry : described(part, names)) {
      rows.add(
          entry.value() instanceof Node.Mapping said
              ? List.of(Reference.code(text(said, "like")), text(said, "is"))
              : List.of(Reference.code(entry.key()), ((Node.Scalar) entry.value()).text()));
    }
    return Reference.table(List.of("Name", "Is"), rows);
  }

  /** Sentences with an example and what comes of it. */
  private String examples(String part, Set<String> names) {
    List<List<String>> rows = new ArrayList<>();
    for (Node.Entry entry : described(part, names)) {
      Node.Mapping said = (Node.Mapping) entry.value();
      String like = text(said, "like");
      String given =
          said.get("gives").isPresent() ? text(said, "gives") : Reference.code(made(like));
      String example = Reference.code(like) + " gives " + given;
      rows.add(List.of(Reference.code(entry.key()), text(said, "is") + ": " + example));
    }
    return Reference.table(List.of("Name", "Is"), rows);
  }

  private static String made(String expression) {
    Theme theme = DefaultTheme.with(Map.of("templates/post.peb", expression));
    String made = new ThemeRenderer(theme, "/blog").render(POST).value().orElseThrow();
    return made.strip()
        .replaceAll("[0-9a-f]{64}", "2cf24dba5f…")
        .replaceAll("-[0-9a-f]{8,10}\\.", "-1f3a5c7e9b.");
  }

  private List<Node.Entry> described(String part, Set<String> names) {
    Node.Mapping said = (Node.Mapping) sentences.get(part).orElseThrow();
    Set<String> told =
        said.entries().stream().map(Node.Entry::key).collect(Collectors.toCollection(TreeSet::new));
    if (!told.equals(new TreeSet<>(names))) {
      throw new IllegalStateException(
          part + ": described are " + told + ", there are " + new TreeSet<>(names));
    }
    return said.entries();
  }

  private static String text(Node.Mapping said, String key) {
    return said.get(key)
        .map(node -> ((Node.Scalar) node).text())
        .orElseThrow(() -> new IllegalStateException("no `" + key + "` in " + said));
  }

  private static Node.Mapping yaml(Path path) throws IOException {
    SourceFile file =
        new SourceFile(new SourcePath(path.toString().replace('\\', '/')), Files.readString(path));
    return Trees.yaml(file, DataCodes.CONFIG).value().orElseThrow();
  }

  private static String options() {
    Theme theme = DefaultTheme.theme();
    List<List<String>> rows = new ArrayList<>();
    for (ThemeOption option : theme.options().declared()) {
      StringBuilder standard = new StringBuilder(standard(theme, option.name()));
      for (String other : List.of("terminal", "magazine")) {
        String its = standard(DefaultTheme.shipped(other), option.name());
        if (!its.equals(standard(theme, option.name()))) {
          standard.append("; in `").append(other).append("` ").append(its);
        }
      }
      String is = option.type().word() + choices(option) + ". " + option.description();
      rows.add(List.of(Reference.code(option.name()), is, standard.toString()));
    }
    return Reference.table(List.of("Option", "Is", "Default"), rows);
  }

  private static String choices(ThemeOption option) {
    return option.type() == OptionType.CHOICE
        ? option.values().keySet().stream()
            .map(Reference::code)
            .collect(Collectors.joining(", ", ": ", ""))
        : "";
  }

  private static String standard(Theme theme, String option) {
    Object value = theme.options().plain().get(option);
    return value instanceof OptionValue.Colour(String light, String dark)
        ? Reference.code(light) + ", dark " + Reference.code(dark)
        : Reference.code(String.valueOf(value));
  }

  private static String words() {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Phrase> word : ThemeWords.ENGLISH.phrases().entrySet()) {
      Phrase phrase = word.getValue();
      String forms =
          phrase.forms().size() == 1
              ? Reference.code(phrase.forms().getOrDefault(Plural.OTHER, ""))
              : phrase.forms().entrySet().stream()
                  .map(form ->
                      form.getKey().name().toLowerCase(Locale.ROOT)
                          + ": "
                          + Reference.code(form.getValue()))
                  .collect(Collectors.joining("; "));
      rows.add(List.of(Reference.code(word.getKey()), forms));
    }
    return Reference.table(List.of("Text", "In English"), rows);
  }
}
