package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The golden site {@code contract} has a theme that prints every name of every record, and for each
 * name a page on which it has a value. So a name that is renamed or lost breaks a template, and one
 * that says something else changes a golden page. Run with {@code -Doutloud.rewrite=true} to write
 * its templates anew.
 */
class ContractThemeTest {
  private static final Path SITE = Path.of("src", "test", "resources", "sites", "contract");
  private static final Path TEMPLATES = SITE.resolve("themes/contract/templates");
  private static final Pattern TEMPLATE = Pattern.compile("(?m)^shown by (\\S+)$");
  private static final Pattern LINE = Pattern.compile("(?m)^(page|site|head)\\.(\\S+) = \\[(?!]$)");

  private final Contract contract = Contract.read();

  @Test
  void itsThemePrintsEveryName() throws IOException {
    SortedMap<String, String> templates = ContractTheme.templates(contract);
    if (Boolean.getBoolean("outloud.rewrite")) {
      for (Path old : files(TEMPLATES)) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> template : templates.entrySet()) {
        Files.writeString(TEMPLATES.resolve(template.getKey()), template.getValue());
      }
    }
    SortedMap<String, String> written = new TreeMap<>();
    for (Path file : files(TEMPLATES)) {
      written.put(file.getFileName().toString(), Files.readString(file));
    }
    assertEquals(templates, written);
  }

  @Test
  void everyNameHasAValueSomewhere() throws IOException {
    Map<String, Contract.Kind> kinds = new HashMap<>(contract.views());
    contract.pages().forEach(page -> kinds.put(TemplatesReference.template(page.type()), page));
    SortedSet<String> silent = new TreeSet<>();
    kinds.forEach((kind, it) -> it.names().forEach(name -> silent.add(kind + " " + name.name())));
    for (Path file : files(SITE.resolve("expected/public"))) {
      String text = file.toString().endsWith(".html") ? Files.readString(file) : "";
      Matcher template = TEMPLATE.matcher(text);
      String page = template.find() ? template.group(1) : "";
      for (Matcher line = LINE.matcher(text); line.find(); ) {
        String first = line.group(1).equals("page") ? page : line.group(1);
        heard(kinds, first, line.group(2).replaceAll("\\[\\d+]", ""), silent);
      }
    }
    silent.removeIf(name -> name.endsWith(".peb site"));
    // Beside copies as WebP, browsers of old get a single picture.
    assertEquals(Set.of("picture srcset"), silent);
  }

  /** Follows {@code feed.links.url} from one kind to the next. */
  private static void heard(
      Map<String, Contract.Kind> kinds, String first, String path, SortedSet<String> silent) {
    String at = first;
    for (String part : path.split("\\.")) {
      silent.remove(at + " " + part);
      at =
          Optional.ofNullable(kinds.get(at)).orElseThrow().names().stream()
              .filter(name -> name.name().equals(part))
              .flatMap(name -> name.record().stream())
              .map(Contract::name)
              .findFirst()
              .orElse("");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
