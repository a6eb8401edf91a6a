package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.source.Folder;
import outloud.source.FolderReader;
import outloud.theme.Theme;
import outloud.theme.ThemeLayer;
import outloud.theme.ThemeManifest;

/**
 * Gathers the folders of a theme: first those of the theme on which it stands, down to the default
 * one; and of each theme first the folder that comes with the program, then the author's.
 */
final class ThemePile {
  private static final String FOLDER = "themes";
  private static final String MANIFEST = "theme.yaml";

  private final FolderReader reader;
  private final Path folder;
  private final List<ThemeLayer> pile = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private ThemePile(FolderReader reader, Path site) {
    this.reader = reader;
    this.folder = site.resolve(FOLDER);
  }

  /**
   * The folders of a theme, the lowest first.
   *
   * @param site the site folder, whose {@code themes/} come before the program's
   * @param asked where the author chose the theme
   */
  static Outcome<List<ThemeLayer>> of(FolderReader reader, Path site, String name, Location asked) {
    ThemePile pile = new ThemePile(reader, site);
    pile.put(name, asked);
    return pile.problems.stream().anyMatch(Diagnostic::isError)
        ? Outcome.refused(pile.problems)
        : Outcome.of(pile.pile, pile.problems);
  }

  private void put(String name, Location asked) {
    if (names.contains(name)) {
      problems.add(
          Diagnostic.of(
              Code.THEME_NOT_FOUND,
              asked,
              "the theme `" + name + "` stands on itself: " + String.join(" on ", names),
              "Let the lowest of them extend `default`."));
      return;
    }
    names.add(name);
    Outcome<Folder> own = reader.read(folder.resolve(name), FOLDER + "/" + name);
    problems.addAll(own.diagnostics());
    Folder above = own.value().orElse(Folder.EMPTY);
    Folder shipped = reader.findOwn(FOLDER + "/" + name, MANIFEST).orElse(Folder.EMPTY);
    if (above.isEmpty() && shipped.isEmpty()) {
      problems.add(notFound(name, asked));
      return;
    }
    if (!name.equals(Theme.DEFAULT)) {
      Outcome<ThemeManifest> manifest =
          ThemeManifest.of(shipped.overriddenBy(above), FOLDER + "/" + name);
      problems.addAll(manifest.diagnostics());
      manifest.value().ifPresent(known -> put(known.beneath(), known.place()));
    }
    for (Folder files : List.of(shipped, above)) {
      if (!files.isEmpty()) {
        pile.add(new ThemeLayer(name, files));
      }
    }
  }

  private Diagnostic notFound(String name, Location asked) {
    List<String> known = new ArrayList<>(reader.names(folder));
    known.addAll(reader.ownNames(FOLDER, Theme.DEFAULT + "/" + MANIFEST));
    return Diagnostic.of(
        Code.THEME_NOT_FOUND,
        asked,
        "there is no theme `" + name + "`: the folder themes/" + name + " is not there",
        Nearest.hint(name, known));
  }
}
