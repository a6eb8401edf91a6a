package outloud.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the theme reference, as they follow from the program. */
final class Reference {
  private static final Path PROSE = Path.of("src", "test", "resources", "reference");
  private static final Pattern PLACE = Pattern.compile("\\[\\[(\\w+)]]");

  private Reference() {}

  /** Every page by its name: a text with places, and what is put there. */
  static Map<String, String> pages() throws IOException {
    Contract contract = Contract.read();
    Map<String, String> pages = new TreeMap<>();
    pages.put("theme-reference.md", page("theme-reference.md", Map.of()));
    pages.put(
        "theme-templates.md", page("theme-templates.md", new TemplatesReference(contract).parts()));
    pages.put("theme-values.md", page("theme-values.md", new ValuesReference(contract).parts()));
    pages.put("theme-functions.md", page("theme-functions.md", FunctionsReference.parts()));
    return pages;
  }

  private static String page(String name, Map<String, String> parts) throws IOException {
    String prose = Files.readString(PROSE.resolve(name));
    return PLACE
        .matcher(prose)
        .replaceAll(place -> Matcher.quoteReplacement(part(parts, place.group(1)).strip()));
  }

  private static String part(Map<String, String> parts, String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("nothing for [[" + name + "]]");
    }
    return part;
  }

  /** A table of Markdown. */
  static String table(List<String> names, List<List<String>> rows) {
    return row(names)
        + row(names.stream().map(_ -> "---").toList())
        + rows.stream().map(Reference::row).collect(Collectors.joining())
        + "\n";
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** The names of a record. */
  static String names(List<Contract.Name> names, String before, String valuesPage) {
    List<List<String>> rows =
        names.stream()
            .map(name ->
                List.of(
                    code(before + name.name()),
                    words(name, valuesPage) + (name.mayBeEmpty() ? ", may be empty" : ""),
                    name.about().replaceFirst("(, or|; may be) empty$", "")))
            .toList();
    return table(List.of("Name", "Is", "Meaning"), rows);
  }

  /** The type in the words of those who write themes. */
  private static String words(Contract.Name name, String valuesPage) {
    String one =
        name.record()
            .map(Contract::name)
            .map(kind -> "[" + kind + "](" + valuesPage + "#" + kind.replace(' ', '-') + ")")
            .orElseGet(() -> plain(name));
    return name.isList() ? "list of " + one : one;
  }

  private static String plain(Contract.Name name) {
    if (name.isList()) {
      return "texts";
    }
    return switch (name.type().getTypeName()) {
      case "int" -> "number";
      case "boolean" -> "yes or no";
      default -> name.about().contains("finished HTML") ? "HTML" : "text";
    };
  }
}
