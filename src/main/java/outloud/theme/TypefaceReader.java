package outloud.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Nearest;
import outloud.source.Folder;

/**
 * Reads which letters an author wants: the name of a stack ({@code serif}), or a family of files in
 * the site folder.
 */
final class TypefaceReader {
  /** How a style sheet calls the formats, by the ends of names. */
  static final Map<String, String> FORMATS =
      Map.of("woff2", "woff2", "woff", "woff", "ttf", "truetype", "otf", "opentype");

  private static final String FAMILY = "[\\p{L}\\p{N} _.-]{1,80}";
  private static final String WEIGHT = "normal|bold|[1-9]\\d{0,2}(?: [1-9]\\d{0,2})?|1000";

  private final FontFinder fonts;
  private final Refusal refusal;

  TypefaceReader(FontFinder fonts, Refusal refusal) {
    this.fonts = fonts;
    this.refusal = refusal;
  }

  /** Says that a value does not fit, and is nothing. */
  interface Refusal {
    Optional<OptionValue> of(ThemeOption option, Written written, String kind, String hint);
  }

  Optional<OptionValue> read(ThemeOption option, Written written) {
    if (written.isText()) {
      Map<String, String> stacks = new LinkedHashMap<>(option.values());
      FontStacks.BY_NAME.forEach(stacks::putIfAbsent);
      String stack = stacks.get(written.text());
      return stack == null
          ? refused(option, written, "is a family of letters", hint(written.text(), stacks))
          : Optional.of(new OptionValue.Typeface(written.text(), stack, List.of()));
    }
    String family = written.at("family").map(Written::text).orElse("");
    String fallback = written.at("fallback").map(Written::text).orElse("sans");
    String stack = FontStacks.BY_NAME.get(fallback);
    List<Written> files = items(written.at("files"));
    if (!family.matches(FAMILY) || files.isEmpty()) {
      String hint = "Write `{family: Inter, files: [fonts/inter.woff2]}`, or a name like `serif`.";
      return refused(option, written, "is a family of letters with its files", hint);
    }
    if (stack == null) {
      Written place = written.at("fallback").orElse(written);
      return refused(
          option,
          place,
          "falls back to a family that machines have",
          hint(place.text(), FontStacks.BY_NAME));
    }
    List<OptionValue.Face> faces = new ArrayList<>();
    for (Written file : files) {
      Optional<OptionValue.Face> face = face(option, file);
      if (face.isEmpty()) {
        return Optional.empty();
      }
      faces.add(face.get());
    }
    String both = "\"" + family + "\"," + stack;
    return Optional.of(new OptionValue.Typeface(family, both, faces));
  }

  /**
   * {@code fonts/inter.woff2}, or {@code {file: fonts/inter.woff2, weight: 700, style: italic}}.
   */
  private Optional<OptionValue.Face> face(ThemeOption option, Written written) {
    Written path = written.isText() ? written : written.at("file").orElse(written);
    String weight = written.at("weight").map(Written::text).orElse("");
    String style = written.at("style").map(Written::text).orElse("normal");
    String name = path.text().substring(path.text().lastIndexOf('/') + 1);
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Optional<Folder.Other> file =
        FORMATS.containsKey(end) ? fonts.find(path.text()) : Optional.empty();
    if (file.isEmpty()) {
      String kind =
          FORMATS.containsKey(end) ? "names a file that is there" : "names files of fonts";
      String hint =
          FORMATS.containsKey(end)
              ? "Its path begins at this file's folder."
              : "Give files of woff2, woff, ttf or otf.";
      refused(option, path, kind, hint);
      return Optional.empty();
    }
    if (!weight.isEmpty() && !weight.matches(WEIGHT)) {
      Written place = written.at("weight").orElse(written);
      refused(option, place, "has a weight", "Write `400`, or `100 900` for a variable font.");
      return Optional.empty();
    }
    if (!style.equals("normal") && !style.equals("italic")) {
      refused(option, written.at("style").orElse(written), "is `normal` or `italic`", "");
      return Optional.empty();
    }
    return Optional.of(new OptionValue.Face(asset(path.text()), file.get(), weight, style));
  }

  /** Fonts are beside each other in the folder of assets, wherever the author keeps them. */
  private static String asset(String path) {
    String plain = path.replace('\\', '/').replaceAll("(^|/)\\.?(?=/)", "");
    return plain.startsWith("fonts/") ? plain : "fonts/" + plain;
  }

  private static List<Written> items(Optional<Written> written) {
    if (written.isPresent() && written.get().node() instanceof Node.Sequence list) {
      return list.items().stream().map(item -> new Written(item, written.get().lines())).toList();
    }
    return written.filter(it -> !it.text().isEmpty()).map(List::of).orElse(List.of());
  }

  private static String hint(String name, Map<String, String> stacks) {
    String near = Nearest.question(name, stacks.keySet());
    return near.isEmpty() ? "There is: " + String.join(", ", stacks.keySet()) + "." : near;
  }

  private Optional<OptionValue> refused(
      ThemeOption option, Written written, String kind, String hint) {
    return refusal.of(option, written, kind, hint);
  }
}
