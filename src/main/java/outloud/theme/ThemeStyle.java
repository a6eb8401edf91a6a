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

  /** With what the author chose at the end. */
  ThemeStyle with(ThemeOptions options) {
    String chosen = chosen(options);
    List<String> all = new ArrayList<>(sheets);
    if (!chosen.isEmpty()) {
      all.add(chosen);
    }
    return new ThemeStyle(all);
  }

  private static String chosen(ThemeOptions options) {
    StringBuilder css = new StringBuilder();
    for (OptionValue.Typeface family : options.families()) {
      family.faces().forEach(face -> css.append(face(family.name(), face)));
    }
    SortedMap<String, String> properties = options.properties();
    if (!properties.isEmpty()) {
      css.append(":root{");
      css.append(
          properties.entrySet().stream()
              .map(property -> "--" + property.getKey() + ":" + property.getValue())
              .collect(Collectors.joining(";")));
      css.append('}');
    }
    return css.toString();
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
