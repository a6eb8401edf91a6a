package outloud.theme;

import java.util.List;
import outloud.page.Texts;
import outloud.source.Folder;
import outloud.source.FolderReader;

/** The words of the theme that comes with the program, for tests. */
public final class ThemeWords {
  public static final Texts ENGLISH = in("en");

  private ThemeWords() {}

  /** In this language. */
  public static Texts in(String language) {
    Folder base = new FolderReader().readOwn("themes/default", "theme.yaml");
    return ThemeTexts.of(language, List.of(new ThemeLayer(Theme.DEFAULT, base)))
        .value()
        .orElseThrow();
  }
}
