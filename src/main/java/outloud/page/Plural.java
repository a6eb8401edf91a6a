package outloud.page;

import java.util.Locale;

/** The grammatical numbers that languages tell apart (Unicode CLDR, plural categories). */
public enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** As it stands in a file of texts: {@code one}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The category of a whole number (CLDR 47, cardinals); {@link #OTHER} in a language that is not
   * told here, which is right wherever nouns have but one form.
   *
   * @param language its primary subtag, like {@code ar}
   */
  public static Plural of(String language, long number) {
    long n = Math.abs(number);
    return switch (language) {
      case "zh", "ja", "ko", "vi", "th", "id", "ms", "my", "lo" -> OTHER;
      case "fr", "pt", "hi", "fa", "bn", "gu", "kn", "am", "hy" -> n <= 1 ? ONE : OTHER;
      case "ar" -> arabic(n);
      case "he" -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
      case "ru", "uk", "be" -> eastSlavic(n);
      case "hr", "sr", "bs" -> eastSlavic(n) == MANY ? OTHER : eastSlavic(n);
      case "pl" -> n == 1 ? ONE : eastSlavic(n) == FEW ? FEW : MANY;
      case "cs", "sk" -> n == 1 ? ONE : isWithin(n, 2, 4) ? FEW : OTHER;
      case "sl" -> slovenian(n);
      case "ro" -> n == 1 ? ONE : n == 0 || isWithin(n % 100, 1, 19) ? FEW : OTHER;
      case "lt" -> lithuanian(n);
      case "lv" -> latvian(n);
      case "ga" -> irish(n);
      default -> n == 1 ? ONE : OTHER;
    };
  }

  private static Plural arabic(long n) {
    if (n <= 2) {
      return n == 0 ? ZERO : n == 1 ? ONE : TWO;
    }
    return isWithin(n % 100, 3, 10) ? FEW : n % 100 >= 11 ? MANY : OTHER;
  }

  private static Plural eastSlavic(long n) {
    boolean teens = isWithin(n % 100, 11, 14);
    return n % 10 == 1 && !teens ? ONE : isWithin(n % 10, 2, 4) && !teens ? FEW : MANY;
  }

  private static Plural slovenian(long n) {
    long rest = n % 100;
    return rest == 1 ? ONE : rest == 2 ? TWO : isWithin(rest, 3, 4) ? FEW : OTHER;
  }

  private static Plural lithuanian(long n) {
    boolean teens = isWithin(n % 100, 11, 19);
    return teens || n % 10 == 0 ? OTHER : n % 10 == 1 ? ONE : FEW;
  }

  private static Plural latvian(long n) {
    boolean none = n % 10 == 0 || isWithin(n % 100, 11, 19);
    return none ? ZERO : n % 10 == 1 ? ONE : OTHER;
  }

  private static Plural irish(long n) {
    if (n == 1 || n == 2) {
      return n == 1 ? ONE : TWO;
    }
    return isWithin(n, 3, 6) ? FEW : isWithin(n, 7, 10) ? MANY : OTHER;
  }

  private static boolean isWithin(long n, long from, long to) {
    return n >= from && n <= to;
  }
}
