package outloud.theme;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.output.OutputFile;
import outloud.page.Texts;
import outloud.source.Folder;
import outloud.source.SourceFile;

/**
 * A folder of looks: templates that show pages, and the assets that these ask for.
 *
 * @param templates by the name that templates call each other by, like {@code post.peb}
 * @param assets by name, like {@code style.css}
 * @param texts its words in the language of one site
 */
public record Theme(
    String name,
    SortedMap<String, SourceFile> templates,
    SortedMap<String, Asset> assets,
    Texts texts) {
  /** The theme that comes with the program, and beneath every other. */
  public static final String DEFAULT = "default";

  private static final String TEMPLATES = "templates/";
  private static final String ASSETS = "assets/";
  private static final String ID = " id=\"";

  public Theme {
    templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /**
   * The theme of this name: what the author's folder lacks comes from the default theme.
   *
   * @param base the default theme
   * @param own the author's folder {@code themes/<name>/}, empty when there is none
   * @param asked where the author chose the theme
   * @param known the names of all folders in {@code themes/}
   * @param language of the site, BCP 47
   */
  public static Outcome<Theme> of(
      String name, Folder base, Folder own, Location asked, List<String> known, String language) {
    if (own.isEmpty() && !name.equals(DEFAULT)) {
      return Outcome.refused(
          Diagnostic.of(
              Code.THEME_NOT_FOUND,
              asked,
              "there is no theme `" + name + "`: the folder themes/" + name + " is not there",
              Nearest.hint(name, known)));
    }
    Outcome<Texts> words = ThemeTexts.of(language, base, own);
    return words
        .value()
        .map(texts -> Outcome.of(of(name, base.overriddenBy(own), texts), words.diagnostics()))
        .orElseGet(() -> Outcome.refused(words.diagnostics()));
  }

  private static Theme of(String name, Folder folder, Texts texts) {
    TreeMap<String, SourceFile> templates = new TreeMap<>();
    TreeMap<String, Asset> assets = new TreeMap<>();
    folder
        .texts()
        .forEach((path, file) -> {
          if (path.startsWith(TEMPLATES)) {
            templates.put(path.substring(TEMPLATES.length()), file);
          } else if (path.startsWith(ASSETS)) {
            put(assets, Asset.of(path.substring(ASSETS.length()), file.text()));
          }
        });
    folder
        .others()
        .forEach((path, file) -> {
          if (path.startsWith(ASSETS)) {
            put(assets, Asset.of(path.substring(ASSETS.length()), file));
          }
        });
    return new Theme(name, templates, assets, texts);
  }

  private static void put(TreeMap<String, Asset> assets, Asset asset) {
    assets.put(asset.name(), asset);
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

  /** The files to publish. */
  public List<OutputFile> files() {
    return assets.values().stream().map(Asset::file).toList();
  }
}
