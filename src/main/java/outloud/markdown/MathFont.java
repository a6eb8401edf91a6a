package outloud.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The alphabets of formulas. Browsers know only one of MathML's variants, so letters are written as
 * Unicode's Mathematical Alphanumeric Symbols.
 */
enum MathFont {
  ITALIC(0, 0, ""),
  UPRIGHT(0, 0, ""),
  BOLD(0x1D400, 0x1D7CE, ""),
  BOLD_ITALIC(0x1D468, 0x1D7CE, ""),
  DOUBLE_STRUCK(0x1D538, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
  SCRIPT(0x1D49C, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
  FRAKTUR(0x1D504, 0, "CℭHℌIℑRℜZℨ"),
  SANS(0x1D5A0, 0x1D7E2, ""),
  TYPEWRITER(0x1D670, 0x1D7F6, "");

  private final int letters;
  private final int digits;
  private final String exceptions;

  MathFont(int letters, int digits, String exceptions) {
    this.letters = letters;
    this.digits = digits;
    this.exceptions = exceptions;
  }

  /** The font that a command asks for: {@code mathbf}, or the old {@code bf}; null for others. */
  static @Nullable MathFont of(String command) {
    return switch (command) {
      case "mathrm", "rm", "mathup", "mathnormal" -> UPRIGHT;
      case "mathit", "it", "mit" -> ITALIC;
      case "mathbf", "bf", "bold" -> BOLD;
      case "boldsymbol", "bm", "mathbfit", "pmb" -> BOLD_ITALIC;
      case "mathbb", "Bbb" -> DOUBLE_STRUCK;
      case "mathcal", "mathscr", "cal" -> SCRIPT;
      case "mathfrak", "frak" -> FRAKTUR;
      case "mathsf", "sf" -> SANS;
      case "mathtt", "tt" -> TYPEWRITER;
      default -> null;
    };
  }

  /** Whether a command changes all that follows it in its group. */
  static boolean isSwitch(String command) {
    return switch (command) {
      case "rm", "it", "bf", "cal", "frak", "sf", "tt", "mit" -> true;
      default -> false;
    };
  }

  /** The same character in this alphabet. */
  String styled(int c) {
    int exception = exceptions.indexOf(c);
    if (exception >= 0) {
      return exceptions.substring(exception + 1, exception + 2);
    }
    if (letters > 0 && c >= 'A' && c <= 'Z') {
      return Character.toString(letters + c - 'A');
    }
    if (letters > 0 && c >= 'a' && c <= 'z') {
      return Character.toString(letters + 26 + c - 'a');
    }
    if (digits > 0 && c >= '0' && c <= '9') {
      return Character.toString(digits + c - '0');
    }
    return Character.toString(greek(c));
  }

  private int greek(int c) {
    boolean italic = this == BOLD_ITALIC;
    if ((this == BOLD || italic) && c >= 'Α' && c <= 'Ω') {
      return (italic ? 0x1D71C : 0x1D6A8) + c - 'Α';
    }
    if ((this == BOLD || italic) && c >= 'α' && c <= 'ω') {
      return (italic ? 0x1D736 : 0x1D6C2) + c - 'α';
    }
    return c;
  }
}
