package outloud.theme;

import java.util.List;
import java.util.Optional;

/**
 * The colours of a theme, by the custom properties of its {@code style.css}: {@code --accent:
 * #b3341a} or {@code --accent: light-dark(#b3341a, #ff9a76)}.
 *
 * @param sheets what counts most first: what the author chose, then each addition to the style,
 *     then the style; within one of them the first value counts
 */
public record ThemeColours(List<String> sheets) {
  static final ThemeColours NONE = new ThemeColours(List.of());

  public ThemeColours {
    sheets = List.copyOf(sheets);
  }

  /**
   * A colour as it is written, like {@code #b3341a}.
   *
   * @param property its name without dashes
   * @param isDark whether that of the dark is asked for, where there are two
   */
  public Optional<String> find(String property, boolean isDark) {
    return sheets.stream().flatMap(css -> find(css, property, isDark).stream()).findFirst();
  }

  /** What a custom property says, whatever it is. */
  Optional<String> value(String property) {
    return sheets.stream().flatMap(css -> value(css, property).stream()).findFirst();
  }

  private static Optional<String> value(String css, String property) {
    int at = property.isEmpty() ? -1 : css.indexOf("--" + property + ":");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + property.length() + 3;
    int end = start;
    while (end < css.length() && css.charAt(end) != ';' && css.charAt(end) != '}') {
      end++;
    }
    return Optional.of(css.substring(start, end).strip());
  }

  private static Optional<String> find(String css, String property, boolean isDark) {
    String value = value(css, property).orElse("");
    if (value.startsWith("light-dark(") && value.endsWith(")")) {
      String[] both = value.substring("light-dark(".length(), value.length() - 1).split(",");
      value = both[isDark && both.length > 1 ? 1 : 0].strip();
    }
    return value.startsWith("#") ? Optional.of(value) : Optional.empty();
  }
}
