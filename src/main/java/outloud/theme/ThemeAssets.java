package outloud.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.Folder;
import outloud.source.SourceFile;

/**
 * Makes the assets of a pile of folders. Style sheets come last, for the names of what they refer
 * to hold the digests of these.
 */
final class ThemeAssets {
  private static final String FOLDER = "assets/";
  private static final String SHEET = ".css";
  private static final String SCRIPT = ".js";

  private final List<ThemeLayer> pile;
  private final SortedMap<String, String> sheets = new TreeMap<>();
  private final SortedMap<String, Asset> made = new TreeMap<>();
  private final Deque<String> making = new ArrayDeque<>();
  private final List<Diagnostic> problems;

  private ThemeAssets(List<ThemeLayer> pile, List<Diagnostic> problems) {
    this.pile = pile;
    this.problems = problems;
  }

  /**
   * The assets by name.
   *
   * @param style what {@code style.css} says
   * @param faces files of letters that the author chose
   */
  static SortedMap<String, Asset> of(
      List<ThemeLayer> pile,
      ThemeStyle style,
      SortedMap<String, OptionValue.Face> faces,
      List<Diagnostic> problems) {
    ThemeAssets assets = new ThemeAssets(pile, problems);
    Folder seen = Folder.EMPTY;
    for (ThemeLayer layer : pile) {
      seen = seen.overriddenBy(layer.folder());
    }
    assets.gather(seen);
    faces.forEach((name, face) -> assets.made.put(name, Asset.of(name, face.file())));
    assets.sheets.remove(ThemeStyle.EXTRA);
    if (!style.sheets().isEmpty()) {
      assets.sheets.put(ThemeStyle.NAME, style.text());
    }
    new TreeSet<>(assets.sheets.keySet()).forEach(assets::find);
    return assets.made;
  }

  private void gather(Folder folder) {
    folder
        .texts()
        .forEach((path, file) -> {
          String name = name(path);
          if (name.endsWith(SHEET)) {
            sheets.put(name, name.equals(ThemeStyle.NAME) ? "" : StyleSheet.compact(file.text()));
          } else if (name.endsWith(SCRIPT)) {
            made.put(name, Asset.of(name, Script.compact(file.text())));
          } else if (!name.isEmpty()) {
            made.put(name, Asset.of(name, file.text()));
          }
        });
    folder
        .others()
        .forEach((path, file) -> {
          if (!name(path).isEmpty()) {
            made.put(name(path), Asset.of(name(path), file));
          }
        });
  }

  private static String name(String path) {
    return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
  }

  /** An asset; a style sheet is made when it is asked for first. */
  private Optional<Asset> find(String name) {
    String sheet = sheets.get(name);
    if (sheet != null && !made.containsKey(name) && !making.contains(name)) {
      making.push(name);
      String css = StyleUrls.led(sheet, path -> published(name, path));
      making.pop();
      made.put(name, Asset.of(name, css));
    }
    return Optional.ofNullable(made.get(name));
  }

  /**
   * The path of an asset as it is published, as seen from a style sheet.
   *
   * @param path as the style sheet has it
   */
  private Optional<String> published(String sheet, String path) {
    String name = resolved(sheet.substring(0, sheet.lastIndexOf('/') + 1) + path);
    Optional<Asset> asset = find(name);
    if (asset.isEmpty()) {
      if (!making.contains(name)) {
        missing(sheet, path, name);
      }
      return Optional.empty();
    }
    String file = asset.get().file().path().value();
    return Optional.of(
        path.substring(0, path.lastIndexOf('/') + 1) + file.substring(file.lastIndexOf('/') + 1));
  }

  /** Without {@code .} and {@code ..}. */
  private static String resolved(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private void missing(String sheet, String path, String name) {
    List<String> names =
        sheet.equals(ThemeStyle.NAME) ? List.of(ThemeStyle.EXTRA, sheet) : List.of(sheet);
    List<String> known = new ArrayList<>(made.keySet());
    known.addAll(sheets.keySet());
    for (ThemeLayer layer : pile.reversed()) {
      for (String file : names) {
        SourceFile source = layer.folder().texts().get(FOLDER + file);
        int at = source == null ? -1 : source.text().indexOf(path);
        if (source != null && at >= 0) {
          problems.add(
              Diagnostic.of(
                  Code.THEME_MISSING_ASSET,
                  source.lines().location(at, at + path.length()),
                  "the theme has no asset `" + name + "`",
                  Nearest.hint(name, known)));
          return;
        }
      }
    }
  }
}
