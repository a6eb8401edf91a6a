package outloud.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import outloud.theme.Theme;

/**
 * The sites that the gates look at: the project's own, and two that were made for them, one that
 * has everything and one in Arabic. {@code -Doutloud.themes=a,b} looks at these in other themes than
 * the default one; {@code -Doutloud.themes=all}, in all of them, and opens more pages in the browser
 * than an author of this program has patience for.
 */
final class Sites implements AutoCloseable {
  static final String EVERYTHING = "everything";
  static final String ARABIC = "arabic";

  /** What authors write looks different on each of these; of the others, one of a kind will do. */
  private static final Set<String> WRITTEN = Set.of("PostPage", "ProjectPage", "FreePageView");

  private static final String ASKED = System.getProperty("outloud.themes", Theme.DEFAULT);
  private static final boolean IS_THOROUGH = ASKED.equals("all");

  private final Path folder;
  private final Map<String, ServedSite> open = new LinkedHashMap<>();

  Sites() throws IOException {
    folder = Files.createTempDirectory("outloud-gates");
  }

  /** The project's own site. */
  synchronized ServedSite own() {
    return open.computeIfAbsent("own", name -> served(name, Path.of("content")));
  }

  /** One of the sites that were made for the gates. */
  synchronized ServedSite made(String site, String theme) {
    String name = site + " in " + theme;
    return open.computeIfAbsent(name, _ -> served(name, copy(site, theme)));
  }

  /** Whether all themes were asked for, and time does not matter. */
  static boolean isThorough() {
    return IS_THOROUGH;
  }

  /** All of them. */
  List<ServedSite> all() {
    List<ServedSite> all = new ArrayList<>(List.of(own()));
    for (String theme : themes()) {
      all.add(made(EVERYTHING, theme));
      all.add(made(ARABIC, theme));
    }
    return all;
  }

  /** The pages that a browser looks at: each kind, and whatever an author can write. */
  List<ServedPage> looked() {
    List<ServedPage> looked = new ArrayList<>();
    if (IS_THOROUGH) {
      looked.addAll(kinds(own().pages()));
      looked.addAll(kinds(made(ARABIC, Theme.DEFAULT).pages()));
    }
    for (String theme : themes()) {
      Set<String> whole = theme.equals(Theme.DEFAULT) ? WRITTEN : Set.of();
      looked.addAll(kinds(made(EVERYTHING, theme).pages(), whole));
    }
    return looked;
  }

  /** One draft of each kind. */
  List<ServedPage> drafts() {
    return kinds(own().drafts());
  }

  /** The pages that run from right to left. */
  List<ServedPage> mirrored() {
    List<ServedPage> mirrored = new ArrayList<>();
    for (String theme : themes()) {
      mirrored.addAll(kinds(made(ARABIC, theme).pages(), WRITTEN));
    }
    return mirrored;
  }

  /** The heaviest page of each kind. */
  static List<ServedPage> kinds(List<ServedPage> pages) {
    return kinds(pages, Set.of());
  }

  private static List<ServedPage> kinds(List<ServedPage> pages, Set<String> whole) {
    Map<String, ServedPage> kinds = new LinkedHashMap<>();
    for (ServedPage page : pages) {
      String key = whole.contains(page.kind()) ? page.path() : page.kind();
      kinds.merge(
          key, page, (one, two) -> one.html().length() >= two.html().length() ? one : two);
    }
    return List.copyOf(kinds.values());
  }

  /** The themes that were asked for. */
  static List<String> themes() {
    if (!IS_THOROUGH) {
      return List.of(ASKED.split(","));
    }
    try (Stream<Path> folders = Files.list(Path.of("themes"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServedSite served(String name, Path content) {
    try {
      return ServedSite.open(name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of the site's files that asks for this theme. */
  private Path copy(String site, String theme) {
    Path from = Path.of("src", "browser", "sites", site, "content");
    Path to = folder.resolve(site + "-" + theme);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      Path settings = to.resolve("site.yaml");
      Files.writeString(settings, Files.readString(settings) + "theme: " + theme + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  @Override
  public void close() throws IOException {
    open.values().forEach(ServedSite::close);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
