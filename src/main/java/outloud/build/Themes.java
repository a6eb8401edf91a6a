package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.site.SiteConfig;
import outloud.source.Folder;
import outloud.source.FolderReader;
import outloud.theme.Theme;
import outloud.theme.ThemeRenderer;

/**
 * Finds the theme a site asks for, and keeps its compiled templates as long as it stays the same.
 */
final class Themes {
  private final FolderReader reader = new FolderReader();
  private Optional<Look> last = Optional.empty();

  /** A theme that is ready to render. */
  record Look(Theme theme, String basePath, ThemeRenderer renderer) {}

  /**
   * The theme of this name, ready to render.
   *
   * @param site the site folder, whose {@code themes/} come before the program's
   * @param asked where the author chose it
   */
  Outcome<Look> find(Path site, SiteConfig config, Location asked) {
    Path folder = site.resolve("themes");
    Outcome<Folder> own = reader.read(folder.resolve(config.theme()), "themes/" + config.theme());
    List<Diagnostic> problems = new ArrayList<>(own.diagnostics());
    if (own.value().isEmpty()) {
      return Outcome.refused(problems);
    }
    Outcome<Theme> theme =
        Theme.of(
            config.theme(),
            reader.readOwn("themes/" + Theme.DEFAULT, "theme.yaml"),
            own.value().get(),
            asked,
            known(folder),
            config.language());
    problems.addAll(theme.diagnostics());
    return theme
        .value()
        .map(found -> Outcome.of(look(found, config.basePath()), problems))
        .orElseGet(() -> Outcome.refused(problems));
  }

  private List<String> known(Path folder) {
    List<String> names = new ArrayList<>(reader.names(folder));
    names.add(Theme.DEFAULT);
    return names;
  }

  private Look look(Theme theme, String basePath) {
    boolean same =
        last.isPresent()
            && last.get().theme().equals(theme)
            && last.get().basePath().equals(basePath);
    if (!same) {
      last = Optional.of(new Look(theme, basePath, new ThemeRenderer(theme, basePath)));
    }
    return last.orElseThrow();
  }
}
