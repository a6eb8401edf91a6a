package outloud.theme;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import outloud.source.Folder;
import outloud.source.SourceFile;

/**
 * Names the templates of a pile of folders. {@code post.peb} is the topmost of this name; {@code
 * default/post.peb} is the one that the theme {@code default} shows where nothing lies above it, so
 * that a template can extend the very one that it stands before.
 */
final class ThemeTemplates {
  private static final String FOLDER = "templates/";

  /** Between the name of a theme and that of a template whose place another has taken. */
  private static final String BENEATH = "//";

  private ThemeTemplates() {}

  static SortedMap<String, SourceFile> of(List<ThemeLayer> pile) {
    SortedMap<String, SourceFile> named = new TreeMap<>();
    Folder seen = Folder.EMPTY;
    for (ThemeLayer layer : pile.subList(0, pile.size() - 1)) {
      seen = seen.overriddenBy(layer.folder());
      of(seen).forEach((name, file) -> put(named, layer.name(), name, file));
    }
    named.putAll(of(seen.overriddenBy(pile.getLast().folder())));
    return named;
  }

  private static SortedMap<String, SourceFile> of(Folder folder) {
    SortedMap<String, SourceFile> named = new TreeMap<>();
    folder
        .texts()
        .forEach((path, file) -> {
          if (path.startsWith(FOLDER)) {
            named.put(path.substring(FOLDER.length()), file);
          }
        });
    return named;
  }

  private static void put(
      SortedMap<String, SourceFile> named, String theme, String name, SourceFile file) {
    SourceFile former = named.put(theme + "/" + name, file);
    if (former != null) {
      named.put(theme + BENEATH + name, former);
    }
  }

  /**
   * The name of what a template means that asks for {@code name}: the one beneath, where it asks
   * for itself by the name of its theme.
   */
  static String meant(String name, String asking) {
    return name.equals(asking) && !name.contains(BENEATH) ? name.replace("/", BENEATH) : name;
  }

  /** The names that the author of a theme would write, without those of other themes. */
  static List<String> plain(SortedMap<String, SourceFile> templates) {
    return templates.keySet().stream().filter(name -> !name.contains("/")).toList();
  }
}
