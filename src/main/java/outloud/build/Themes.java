package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.site.SiteConfig;
import outloud.site.ThemeWish;
import outloud.source.FolderReader;
import outloud.theme.Theme;
import outloud.theme.ThemeLayer;
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
   * The theme that the author wants, ready to render.
   *
   * @param site the site folder, whose {@code themes/} come before the program's
   */
  Outcome<Look> find(Path site, SiteConfig config) {
    ThemeWish wish = config.theme();
    Outcome<List<ThemeLayer>> pile = ThemePile.of(reader, site, wish.name(), wish.place());
    List<Diagnostic> problems = new ArrayList<>(pile.diagnostics());
    Optional<Outcome<Theme>> theme =
        pile.value().map(layers -> Theme.of(wish.name(), layers, config.language()));
    theme.ifPresent(made -> problems.addAll(made.diagnostics()));
    return theme
        .flatMap(Outcome::value)
        .map(found -> Outcome.of(look(found, config.basePath()), problems))
        .orElseGet(() -> Outcome.refused(problems));
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
