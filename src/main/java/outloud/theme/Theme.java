package outloud.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.output.OutputFile;
import outloud.page.Texts;
import outloud.site.ThemeWish;
import outloud.source.SourceFile;

/**
 * A folder of looks: templates that show pages, and the assets that these ask for.
 *
 * @param templates by the name that templates call each other by, like {@code post.peb}
 * @param assets by name, like {@code style.css}
 * @param texts its words in the language of one site
 * @param options what its author chose
 * @param colours those of its style, and of the author's choice
 */
public record Theme(
    String name,
    SortedMap<String, SourceFile> templates,
    SortedMap<String, Asset> assets,
    Texts texts,
    ThemeOptions options,
    ThemeColours colours) {
  /** The theme that comes with the program, and beneath every other. */
  public static final String DEFAULT = "default";

  private static final String ID = " id=\"";

  public Theme {
    templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /**
   * The theme that a pile of folders makes.
   *
   * @param pile the default theme's folder first; what lies above counts before what lies beneath
   * @param wish what the author wants of it
   * @param language of the site, BCP 47
   */
  public static Outcome<Theme> of(
      List<ThemeLayer> pile, ThemeWish wish, String language, FontFinder fonts) {
    SortedMap<String, SourceFile> templates = ThemeTemplates.of(pile);
    ThemeStyle style = ThemeStyle.of(pile);
    Outcome<Texts> texts = ThemeTexts.of(language, pile);
    Outcome<ThemeOptions> options =
        ThemeOptions.of(pile, wish.options(), wish.lines(), style.colours(), fonts);
    List<Diagnostic> problems = new ArrayList<>(texts.diagnostics());
    problems.addAll(options.diagnostics());
    problems.addAll(TemplateFamily.problems(templates, above(pile)));
    problems.addAll(TemplateUses.problems(pile, templates));
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      return Outcome.refused(problems);
    }
    ThemeOptions chosen = options.value().orElseThrow();
    ThemeStyle whole = style.with(chosen);
    SortedMap<String, Asset> assets = ThemeAssets.of(pile, whole, chosen.faces(), problems);
    Texts words = texts.value().orElseThrow();
    return Outcome.of(
        new Theme(wish.name(), templates, assets, words, chosen, whole.colours()), problems);
  }

  /** The files of all themes but the lowest, which is known to be right. */
  private static Set<SourceFile> above(List<ThemeLayer> pile) {
    Set<SourceFile> files = new HashSet<>();
    pile.stream().skip(1).forEach(layer -> files.addAll(layer.folder().texts().values()));
    return files;
  }

  /** Every {@code id} that its templates give, whatever a page says. */
  public Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    for (SourceFile template : templates.values()) {
      String text = template.text();
      for (int at = text.indexOf(ID); at >= 0; at = text.indexOf(ID, at + 1)) {
        int end = text.indexOf('"', at + ID.length());
        String id = end < 0 ? "" : text.substring(at + ID.length(), end);
        if (!id.isEmpty() && id.indexOf('{') < 0) {
          anchors.add(id);
        }
      }
    }
    return anchors;
  }

  /** How wide its text is at most, in rem. */
  public double textWidth() {
    return TextWidth.of(colours.value("measure"));
  }

  /** The files to publish. */
  public List<OutputFile> files() {
    return assets.values().stream().map(Asset::file).toList();
  }
}
