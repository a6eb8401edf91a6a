package outloud.theme;

import java.util.Optional;
import outloud.output.OutputFile;

/**
 * The colours of a theme, by the custom properties of its {@code style.css}: {@code --accent:
 * #b3341a} or {@code --accent: light-dark(#b3341a, #ff9a76)}.
 */
public final class ThemeColours {
  private final String css;

  private ThemeColours(String css) {
    this.css = css;
  }

  /** The colours that a theme names; none of one without such a style sheet. */
  public static ThemeColours of(Theme theme) {
    Asset style = theme.assets().get("style.css");
    return style != null && style.file() instanceof OutputFile.Made made
        ? new ThemeColours(made.text())
        : new ThemeColours("");
  }

  /**
   * A colour as it is written, like {@code #b3341a}.
   *
   * @param property its name without dashes
   * @param isDark whether that of the dark is asked for, where there are two
   */
  public Optional<String> find(String property, boolean isDark) {
    int at = css.indexOf("--" + property + ":");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + property.length() + 3;
    int end = start;
    while (end < css.length() && css.charAt(end) != ';' && css.charAt(end) != '}') {
      end++;
    }
    String value = css.substring(start, end).strip();
    if (value.startsWith("light-dark(") && value.endsWith(")")) {
      String[] both = value.substring("light-dark(".length(), value.length() - 1).split(",");
      value = both[isDark && both.length > 1 ? 1 : 0].strip();
    }
    return value.startsWith("#") ? Optional.of(value) : Optional.empty();
  }
}
