package outloud.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;

/** Reads what an option is set to, and reports what does not fit its type where it stands. */
final class OptionReader {
  private final ThemeColours grounds;
  private final TypefaceReader typefaces;
  private final Code code;
  private final List<Diagnostic> problems;

  /**
   * A reader of options.
   *
   * @param grounds the colours of the theme, on which others must be read
   * @param fonts finds the files that an author names
   * @param code under which a value that does not fit is reported
   */
  OptionReader(ThemeColours grounds, FontFinder fonts, Code code, List<Diagnostic> problems) {
    this.grounds = grounds;
    this.code = code;
    this.problems = problems;
    this.typefaces = new TypefaceReader(fonts, this::refused);
  }

  /** The value; nothing where it is not of the option's type. */
  Optional<OptionValue> read(ThemeOption option, Written written) {
    return switch (option.type()) {
      case COLOUR -> colour(option, written);
      case FONT -> typefaces.read(option, written);
      case CHOICE -> choice(option, written);
      case BOOLEAN -> truth(option, written);
      case NUMBER -> number(option, written);
      case TEXT ->
          written.isText()
              ? Optional.of(new OptionValue.Words(written.text(), ""))
              : refused(option, written, "is a text", "");
    };
  }

  private Optional<OptionValue> colour(ThemeOption option, Written written) {
    Optional<String> both = Colours.parse(written.text());
    Optional<String> light = written.at("light").flatMap(it -> Colours.parse(it.text()));
    Optional<String> dark = written.at("dark").flatMap(it -> Colours.parse(it.text()));
    if (both.isPresent()) {
      return Optional.of(colour(option, both.get(), written));
    }
    if (light.isPresent() && dark.isPresent()) {
      check(option, light.get(), false, written.at("light").orElse(written));
      check(option, dark.get(), true, written.at("dark").orElse(written));
      return Optional.of(new OptionValue.Colour(light.get(), dark.get()));
    }
    return refused(
        option,
        written,
        "is a colour",
        "Write it in quotes, like `\"#0a7c5a\"`, or one for each scheme: `{light: \"#0a7c5a\", dark:"
            + " \"#5fd3a8\"}`.");
  }

  /** One colour for both schemes: in the dark the same, or the nearest that can be read there. */
  private OptionValue colour(ThemeOption option, String colour, Written written) {
    check(option, colour, false, written);
    Optional<String> night = grounds.find(option.ground(), true).flatMap(Colours::parse);
    String dark = night.map(ground -> Colours.readable(colour, ground)).orElse(colour);
    return new OptionValue.Colour(colour, dark);
  }

  private void check(ThemeOption option, String colour, boolean isDark, Written written) {
    Optional<String> ground = grounds.find(option.ground(), isDark).flatMap(Colours::parse);
    if (ground.isEmpty() || Colours.contrast(colour, ground.get()) >= Colours.READABLE) {
      return;
    }
    String near = Colours.readable(colour, ground.get());
    // Rounded down, so that 4.49 does not look like enough.
    double ratio = Math.floor(Colours.contrast(colour, ground.get()) * 100) / 100;
    problems.add(
        Diagnostic.of(
            Code.THEME_CONTRAST,
            written.place(),
            "`"
                + colour
                + "` has a contrast of "
                + ratio
                + " to 1 on `--"
                + option.ground()
                + "`, which is "
                + ground.get()
                + (isDark ? " in the dark" : " in the light"),
            "Text needs 4.5 to 1. The nearest colour that has it is `" + near + "`."));
  }

  private Optional<OptionValue> choice(ThemeOption option, Written written) {
    Map<String, String> values = option.values();
    if (written.isText() && values.containsKey(written.text())) {
      String inStyle = values.getOrDefault(written.text(), "");
      return Optional.of(new OptionValue.Words(written.text(), inStyle));
    }
    String names = String.join(", ", values.keySet());
    String near = Nearest.question(written.text(), values.keySet());
    return refused(option, written, "is one of " + names, near);
  }

  private Optional<OptionValue> truth(ThemeOption option, Written written) {
    return switch (written.text()) {
      case "true", "yes", "on" -> Optional.of(new OptionValue.Truth(true));
      case "false", "no", "off" -> Optional.of(new OptionValue.Truth(false));
      default -> refused(option, written, "is `true` or `false`", "");
    };
  }

  private Optional<OptionValue> number(ThemeOption option, Written written) {
    String digits = written.text();
    if (!digits.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
      return refused(option, written, "is a number", "");
    }
    double value = Double.parseDouble(digits);
    return value >= option.least() && value <= option.most()
        ? Optional.of(new OptionValue.Amount(digits))
        : refused(
            option,
            written,
            "is a number from " + shown(option.least()) + " to " + shown(option.most()),
            "");
  }

  private static String shown(double bound) {
    return bound == Math.rint(bound) && Math.abs(bound) < 1e15
        ? Long.toString((long) bound)
        : Double.toString(bound);
  }

  private Optional<OptionValue> refused(
      ThemeOption option, Written written, String kind, String hint) {
    return refused(written.place(), "the option `" + option.name() + "` " + kind, hint, written);
  }

  private Optional<OptionValue> refused(
      Location place, String message, String hint, Written written) {
    String found =
        written.node() instanceof Node.Scalar
            ? ", and `" + written.text() + "` is none"
            : ", and this is none";
    problems.add(Diagnostic.of(code, place, message + found, hint));
    return Optional.empty();
  }
}
