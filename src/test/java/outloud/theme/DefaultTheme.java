package outloud.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.output.OutputFile;
import outloud.page.PagePlanner;
import outloud.site.Site;
import outloud.site.ThemeWish;
import outloud.source.Folder;
import outloud.source.FolderReader;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** The theme that comes with the program, for tests. */
final class DefaultTheme {
  private DefaultTheme() {}

  static Theme theme() {
    return with(Map.of());
  }

  /** With files of an author's over it, by their path in the theme. */
  static Theme with(Map<String, String> own) {
    return with(own, "en");
  }

  /** The same for a site in this language. */
  static Theme with(Map<String, String> own, String language) {
    Folder base = new FolderReader().readOwn("themes/default", "theme.yaml");
    TreeMap<String, SourceFile> texts = new TreeMap<>();
    own.forEach((path, text) ->
        texts.put(path, new SourceFile(new SourcePath("themes/mine/" + path), text)));
    ThemeLayer mine = new ThemeLayer("mine", new Folder(texts, new TreeMap<>()));
    ThemeLayer lowest = new ThemeLayer(Theme.DEFAULT, base);
    return own.isEmpty() ? made(List.of(lowest), language) : made(List.of(lowest, mine), language);
  }

  /** Another theme that comes with the program. */
  static Theme shipped(String name) {
    List<ThemeLayer> pile = new ArrayList<>();
    for (String one : List.of(Theme.DEFAULT, name)) {
      Folder files = new FolderReader().readOwn("themes/" + one, "theme.yaml");
      pile.add(new ThemeLayer(one, files));
    }
    return made(name.equals(Theme.DEFAULT) ? pile.subList(0, 1) : pile, "en");
  }

  private static Theme made(List<ThemeLayer> pile, String language) {
    ThemeWish wish =
        new ThemeWish(
            pile.getLast().name(),
            Location.file("site.yaml"),
            Node.Mapping.EMPTY,
            new SourceFile(new SourcePath("site.yaml"), "").lines());
    return Theme.of(pile, wish, language, FontFinder.NONE).value().orElseThrow();
  }

  /** What is published of a text asset. */
  static String text(Theme theme, String asset) {
    return theme.assets().get(asset) instanceof Asset(_, OutputFile.Made made) ? made.text() : "";
  }

  /** Every page of a site by its path; a page that cannot be made fails the test. */
  static Map<String, String> render(Site site) {
    return render(site, theme());
  }

  /** The same with another theme. */
  static Map<String, String> render(Site site, Theme theme) {
    ThemeRenderer renderer = new ThemeRenderer(theme, site.config().basePath());
    return new PagePlanner()
        .plan(site, theme.texts()).stream()
            .collect(
                Collectors.toMap(
                    planned -> planned.path().value(),
                    planned -> renderer.render(planned.page().get()).value().orElseThrow(),
                    (a, _) -> a,
                    TreeMap::new));
  }
}
