package outloud.theme;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import outloud.source.Folder;
import outloud.source.SourceFile;

/**
 * Makes the assets of a pile of folders. A theme either has a {@code style.css} of its own, or it
 * keeps the one beneath and adds its {@code extra.css} at the end of it.
 */
final class ThemeAssets {
  static final String STYLE = "style.css";

  private static final String FOLDER = "assets/";
  private static final String EXTRA = "extra.css";

  private ThemeAssets() {}

  static SortedMap<String, Asset> of(List<ThemeLayer> pile) {
    SortedMap<String, Asset> assets = new TreeMap<>();
    Folder seen = Folder.EMPTY;
    for (ThemeLayer layer : pile) {
      seen = seen.overriddenBy(layer.folder());
    }
    seen.others()
        .forEach((path, file) -> {
          if (path.startsWith(FOLDER)) {
            String name = path.substring(FOLDER.length());
            assets.put(name, Asset.of(name, file));
          }
        });
    Map<String, String> sheets = new TreeMap<>();
    for (Map.Entry<String, SourceFile> text : seen.texts().entrySet()) {
      if (text.getKey().startsWith(FOLDER)) {
        String name = text.getKey().substring(FOLDER.length());
        if (name.endsWith(".css")) {
          sheets.put(name, text.getValue().text());
        } else {
          assets.put(name, Asset.of(name, text.getValue().text()));
        }
      }
    }
    if (sheets.remove(EXTRA) != null) {
      sheets.put(STYLE, style(pile));
    }
    SortedMap<String, Asset> asked = new TreeMap<>(assets);
    sheets.forEach(
        (name, css) -> assets.put(name, Asset.of(name, StyleLinks.published(css, name, asked))));
    return assets;
  }

  /** The style sheet that counts, and what it and all above it add. */
  private static String style(List<ThemeLayer> pile) {
    StringBuilder style = new StringBuilder();
    for (ThemeLayer layer : pile) {
      SourceFile own = layer.folder().texts().get(FOLDER + STYLE);
      SourceFile extra = layer.folder().texts().get(FOLDER + EXTRA);
      if (own != null) {
        style.setLength(0);
        style.append(own.text());
      }
      if (extra != null) {
        style.append('\n').append(extra.text());
      }
    }
    return style.toString();
  }
}
