package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.output.Fingerprint;
import outloud.site.SiteConfig;
import outloud.site.ThemeWish;
import outloud.source.BinaryReader;
import outloud.source.Folder;
import outloud.source.FolderReader;
import outloud.theme.Theme;
import outloud.theme.ThemeLayer;
import outloud.theme.ThemeRenderer;

/**
 * Finds the theme a site asks for, and keeps its compiled templates as long as it stays the same.
 */
final class Themes {
  private final FolderReader reader = new FolderReader();
  private final BinaryReader binaries = new BinaryReader();
  private Optional<Look> last = Optional.empty();

  /** A theme that is ready to render. */
  record Look(Theme theme, String basePath, ThemeRenderer renderer) {}

  /**
   * The theme that the author wants, ready to render.
   *
   * @param site the site folder, whose {@code themes/} come before the program's
   * @param settings the folder of {@code site.yaml}, where the paths of fonts begin
   */
  Outcome<Look> find(Path site, SiteConfig config, Path settings) {
    ThemeWish wish = config.theme();
    Outcome<List<ThemeLayer>> pile = ThemePile.of(reader, site, wish.name(), wish.place());
    List<Diagnostic> problems = new ArrayList<>(pile.diagnostics());
    Optional<Outcome<Theme>> theme =
        pile.value()
            .map(layers -> Theme.of(layers, wish, config.language(), path -> font(settings, path)));
    theme.ifPresent(made -> problems.addAll(made.diagnostics()));
    return theme
        .flatMap(Outcome::value)
        .map(found -> Outcome.of(look(found, config.basePath()), problems))
        .orElseGet(() -> Outcome.refused(problems));
  }

  /** A file of letters, unless it lies where nobody looks for changes. */
  private Optional<Folder.Other> font(Path settings, String path) {
    boolean isHidden = path.matches("(.*[/\\\\])?(\\..*|node_modules[/\\\\].*)");
    return isHidden
        ? Optional.empty()
        : binaries
            .find(settings, path)
            .map(file -> new Folder.Lying(file.path(), Fingerprint.of(binaries.read(file))));
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
