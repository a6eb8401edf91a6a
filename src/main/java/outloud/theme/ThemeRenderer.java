package outloud.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import outloud.diagnostic.Outcome;
import outloud.page.Page;

/**
 * Renders pages with the templates of one theme. Any number of threads may render at once; each
 * template is compiled once.
 */
public final class ThemeRenderer {
  private static final int USUAL_PAGE = 16 * 1024;

  private final PebbleEngine engine;
  private final TemplateProblem problem;
  private final OptionValues options;

  /**
   * A renderer for one theme and site.
   *
   * @param basePath what stands before a site-absolute path in a link: empty, or like {@code /blog}
   */
  public ThemeRenderer(Theme theme, String basePath) {
    engine =
        new PebbleEngine.Builder()
            .loader(new TemplateLoader(theme.templates()))
            .extension(new ThemeFunctions(theme, basePath))
            .extension(new Conditions())
            .allowOverrideCoreOperators(true)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
    problem = new TemplateProblem(theme);
    options = theme.options().plain();
  }

  /** The page's HTML, or the template's line at which it could not be made. */
  public Outcome<String> render(Page page) {
    StringWriter html = new StringWriter(USUAL_PAGE);
    Map<String, Object> variables =
        Map.of("page", page, "site", page.site(), "head", page.head(), "theme", options);
    try {
      engine
          .getTemplate(page.template())
          .evaluate(html, variables, Locale.forLanguageTag(page.site().language()));
      return Outcome.of(html.toString());
    } catch (PebbleException broken) {
      return Outcome.refused(problem.of(broken, page));
    } catch (IndexOutOfBoundsException
        | ClassCastException
        | IllegalArgumentException
        | NullPointerException broken) {
      return Outcome.refused(problem.unplaced(broken, page));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing into memory", impossible);
    }
  }
}
