package outloud.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is written for a language, in front matter and in {@code site.yaml}: a tag of <a
 * href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>.
 */
public final class LanguageTag {
  private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private LanguageTag() {}

  /** The tag in its usual form: {@code en_us} is {@code en-US}; nothing for what is no language. */
  public static Optional<String> of(String written) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(plain(written)).build();
      return isKnown(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException _) {
      return Optional.empty();
    }
  }

  /** With hyphens, and without the encoding that systems write behind it. */
  private static String plain(String written) {
    String tag = written.strip().replace('_', '-');
    int dot = tag.indexOf('.');
    return dot < 0 ? tag : tag.substring(0, dot);
  }

  /** Of three letters there are thousands (ISO 639-3); of more there is none. */
  private static boolean isKnown(String language) {
    return language.length() == 3 || OF_TWO_LETTERS.contains(language);
  }

  /** What to write in place of what is no language. */
  public static String hint(String written) {
    return named(written.strip())
        .map(code -> "Write its code, `" + code + "`.")
        .orElse("Write it like `en` or `pt-BR`.");
  }

  /** The code of a language by its name, in English or in itself. */
  private static Optional<String> named(String name) {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      boolean same =
          language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
              || language.getDisplayLanguage(language).equalsIgnoreCase(name);
      if (same) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
