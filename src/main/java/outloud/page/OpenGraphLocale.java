package outloud.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language as {@code og:locale} wants it: {@code en_GB}. It needs a country; where an author does
 * not name one, the one that most readers think of stands for it.
 */
final class OpenGraphLocale {
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("ar", "AR"),
          Map.entry("cs", "CZ"),
          Map.entry("da", "DK"),
          Map.entry("el", "GR"),
          Map.entry("en", "US"),
          Map.entry("fa", "IR"),
          Map.entry("he", "IL"),
          Map.entry("hi", "IN"),
          Map.entry("ja", "JP"),
          Map.entry("ko", "KR"),
          Map.entry("nb", "NO"),
          Map.entry("pt", "BR"),
          Map.entry("sl", "SI"),
          Map.entry("sr", "RS"),
          Map.entry("sv", "SE"),
          Map.entry("uk", "UA"),
          Map.entry("vi", "VN"),
          Map.entry("zh", "CN"));

  /** Languages whose country has the same code. */
  private static final Set<String> SAME =
      Set.of(
          "bg", "de", "es", "fi", "fr", "hr", "hu", "id", "it", "lt", "lv", "nl", "pl", "ro", "ru",
          "sk", "th", "tr");

  private OpenGraphLocale() {}

  /** Empty for a language whose country nobody can guess. */
  static String of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String code = locale.getLanguage();
    if (code.length() != 2) {
      return "";
    }
    String country = locale.getCountry();
    if (!country.matches("[A-Z]{2}")) {
      country =
          SAME.contains(code) ? code.toUpperCase(Locale.ROOT) : COUNTRIES.getOrDefault(code, "");
    }
    return country.isEmpty() ? "" : code + "_" + country;
  }
}
