package outloud.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import outloud.source.SourceFile;

/**
 * The style of a pile of folders. A theme either has a {@code style.css} of its own, or it keeps
 * the one beneath and adds its {@code extra.css} at the end of it; what the author chose comes
 * last.
 *
 * @param sheets the style sheet that counts, and what it and all above it add, without comments
 */
record ThemeStyle(List<String> sheets) {
  static final String NAME = "style.css";

  /** What is no asset of its own. */
  static final String EXTRA = "extra.css";

  private static final String FOLDER = "assets/";

  ThemeStyle {
    sheets = List.copyOf(sheets);
  }

  static ThemeStyle of(List<ThemeLayer> pile) {
    List<String> sheets = new ArrayList<>();
    for (ThemeLayer layer : pile) {
      SourceFile own = layer.folder().texts().get(FOLDER + NAME);
      SourceFile extra = layer.folder().texts().get(FOLDER + EXTRA);
      if (own != null) {
        sheets.clear();
        sheets.add(StyleSheet.compact(own.text()));
      }
      if (extra != null) {
        sheets.add(StyleSheet.compact(extra.text()));
      }
    }
    return new ThemeStyle(sheets);
  }

  /** Whether a folder replaces the whole style. */
  static boolean isOwn(ThemeLayer layer) {
    return layer.folder().texts().containsKey(FOLDER + NAME);
  }

  /** With defaults that it does not say behind it, and what the author chose at the end. */
  ThemeStyle with(ThemeOptions options) {
    StringBuilder chosen = new StringBuilder();
    for (OptionValue.Typeface family : options.families()) {
      family.faces().forEach(face -> chosen.append(face(family.name(), face)));
    }
    chosen.append(root(options.properties()));
    List<String> all = new ArrayList<>(sheets);
    all.add(Math.min(1, all.size()), root(options.defaults()));
    all.add(chosen.toString());
    all.removeIf(String::isEmpty);
    return new ThemeStyle(all);
  }

  private static String root(SortedMap<String, String> properties) {
    return properties.isEmpty()
        ? ""
        : properties.entrySet().stream()
            .map(property -> "--" + property.getKey() + ":" + property.getValue())
            .collect(Collectors.joining(";", ":root{", "}"));
  }

  /** Readers see the text in other letters until these are there. */
  private static String face(String family, OptionValue.Face face) {
    String end = face.name().substring(face.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return "@font-face{font-family:\""
        + family
        + "\";src:url(\""
        + face.name()
        + "\") format(\""
        + TypefaceReader.FORMATS.getOrDefault(end, end)
        + "\")"
        + (face.weight().isEmpty() ? "" : ";font-weight:" + face.weight())
        + (face.style().equals("normal") ? "" : ";font-style:" + face.style())
        + ";font-display:swap}";
  }

  String text() {
    return String.join("", sheets);
  }

  ThemeColours colours() {
    return new ThemeColours(sheets.reversed());
  }
}
