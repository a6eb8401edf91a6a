package outloud.theme;

import java.util.Locale;
import java.util.Optional;

/** Colours as {@code #rrggbb}, and how well one is read on another (WCAG 2.2, 1.4.3). */
final class Colours {
  /** What text of any size needs. */
  static final double READABLE = 4.5;

  private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
  private static final int STEPS = 24;

  private Colours() {}

  /** {@code #0a7} and {@code #00AA77} as {@code #00aa77}; nothing for anything else. */
  static Optional<String> parse(String written) {
    String colour = written.strip().toLowerCase(Locale.ROOT);
    if (colour.matches("#[0-9a-f]{6}")) {
      return Optional.of(colour);
    }
    return colour.matches("#[0-9a-f]{3}")
        ? Optional.of(colour.replaceAll("([0-9a-f])", "$1$1"))
        : Optional.empty();
  }

  /** From 1, where they are the same, to 21, black on white. */
  static double contrast(String one, String other) {
    double a = luminance(linear(one));
    double b = luminance(linear(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * The colour itself where it is read on its ground, else the nearest of the same hue that is:
   * only as much lighter or darker as it takes.
   */
  static String readable(String colour, String ground) {
    if (contrast(colour, ground) >= READABLE) {
      return colour;
    }
    double[] lab = toLab(linear(colour));
    double goal = luminance(linear(ground)) > 0.18 ? 0 : 1;
    double unread = lab[0];
    double read = goal;
    for (int i = 0; i < STEPS; i++) {
      double between = (unread + read) / 2;
      if (contrast(hex(between, lab), ground) >= READABLE) {
        read = between;
      } else {
        unread = between;
      }
    }
    return hex(read, lab);
  }

  /** The same hue at another lightness, with as much colour as screens can show there. */
  private static String hex(double lightness, double[] lab) {
    double share = 1;
    while (share > 0 && !isShown(fromLab(lightness, lab[1] * share, lab[2] * share))) {
      share -= 0.02;
    }
    double left = Math.max(0, share);
    return hex(fromLab(lightness, lab[1] * left, lab[2] * left));
  }

  private static boolean isShown(double[] linear) {
    for (double c : linear) {
      if (c < -0.001 || c > 1.001) {
        return false;
      }
    }
    return true;
  }

  private static double[] linear(String colour) {
    double[] channels = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      channels[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return channels;
  }

  private static double luminance(double[] linear) {
    return WEIGHTS[0] * linear[0] + WEIGHTS[1] * linear[1] + WEIGHTS[2] * linear[2];
  }

  private static String hex(double[] linear) {
    StringBuilder hex = new StringBuilder("#");
    for (double c : linear) {
      double inside = Math.clamp(c, 0, 1);
      double encoded =
          inside <= 0.0031308 ? inside * 12.92 : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
      hex.append(String.format(Locale.ROOT, "%02x", Math.round(encoded * 255)));
    }
    return hex.toString();
  }

  /** Oklab (Björn Ottosson, 2020), in which a step of lightness looks the same in every hue. */
  private static double[] toLab(double[] rgb) {
    double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
    double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
    double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double[] fromLab(double lightness, double a, double b) {
    double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }
}
