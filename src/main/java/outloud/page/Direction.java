package outloud.page;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");

  private Direction() {}

  /** {@code rtl} or {@code ltr}; a script subtag ({@code az-Arab}) wins over the language. */
  static String of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean leftwards =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return leftwards ? "rtl" : "ltr";
  }
}
