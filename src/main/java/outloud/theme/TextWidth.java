package outloud.theme;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide the text of a theme is at most, by {@code --measure} of its style. */
final class TextWidth {
  /** Of a theme that does not say: 70 characters of most letters, and some more. */
  static final double USUAL = 40;

  private static final Pattern LENGTH = Pattern.compile("([0-9]{0,4}(?:\\.[0-9]+)?)(rem|em|px|ch)");

  /**
   * How many rem one is. A character is as wide as its zero: so much of the size in letters of one
   * width, less in others.
   */
  private static final Map<String, Double> UNITS =
      Map.of("rem", 1.0, "em", 1.0, "px", 1.0 / 16, "ch", 0.6);

  private TextWidth() {}

  /** In rem; browsers that choose a picture know no font yet. */
  static double of(Optional<String> measure) {
    return measure
        .map(LENGTH::matcher)
        .filter(Matcher::matches)
        .filter(length -> !length.group(1).isEmpty())
        .map(length ->
            Double.parseDouble(length.group(1)) * UNITS.getOrDefault(length.group(2), 1.0))
        .filter(rem -> rem > 0)
        .orElse(USUAL);
  }
}
