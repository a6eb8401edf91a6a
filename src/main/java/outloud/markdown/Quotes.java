package outloud.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, outer and inner, by the <a
 * href="https://cldr.unicode.org">CLDR</a>'s delimiters. Two things are not the CLDR's: French ones
 * stand off by a narrow space and differ within each other.
 *
 * @param open before the words
 * @param close behind them
 * @param openInner before words within words that are quoted
 * @param closeInner behind those
 */
public record Quotes(String open, String close, String openInner, String closeInner) {
  static final Quotes ENGLISH = new Quotes("“", "”", "‘", "’");

  private static final Quotes GERMAN = new Quotes("„", "“", "‚", "‘");
  private static final Quotes POLISH = new Quotes("„", "”", "«", "»");
  private static final Quotes ITALIAN = new Quotes("«", "»", "“", "”");
  private static final Quotes LOW = new Quotes("„", "“", "„", "“");
  private static final Quotes RUSSIAN = new Quotes("«", "»", "„", "“");
  private static final Quotes NORDIC = new Quotes("”", "”", "’", "’");
  private static final Quotes FRENCH = new Quotes("«\u202f", "\u202f»", "“", "”");

  private static final Map<String, Quotes> LANGUAGES =
      Map.ofEntries(
          Map.entry("de", GERMAN),
          Map.entry("cs", GERMAN),
          Map.entry("sk", GERMAN),
          Map.entry("sl", GERMAN),
          Map.entry("hr", GERMAN),
          Map.entry("bg", LOW),
          Map.entry("is", GERMAN),
          Map.entry("lt", LOW),
          Map.entry("et", GERMAN),
          Map.entry("pl", POLISH),
          Map.entry("ro", POLISH),
          Map.entry("hu", new Quotes("„", "”", "»", "«")),
          Map.entry("it", ITALIAN),
          Map.entry("el", ITALIAN),
          Map.entry("ca", ITALIAN),
          Map.entry("fr", FRENCH),
          Map.entry("ru", RUSSIAN),
          Map.entry("uk", RUSSIAN),
          Map.entry("be", RUSSIAN),
          Map.entry("nb", new Quotes("«", "»", "‘", "’")),
          Map.entry("no", new Quotes("«", "»", "‘", "’")),
          Map.entry("sv", NORDIC),
          Map.entry("fi", NORDIC));

  /**
   * Those of a language tag like {@code de-AT}; of one that is not listed, the English ones. Arabic
   * and Japanese are not: what is typed there as {@code "} is mostly no quotation of theirs.
   */
  public static Quotes of(String language) {
    int end = language.indexOf('-');
    String primary = end < 0 ? language : language.substring(0, end);
    return LANGUAGES.getOrDefault(primary.toLowerCase(Locale.ROOT), ENGLISH);
  }

  /** Whether texts of this language are written with the same marks as English ones. */
  public static boolean areEnglish(String language) {
    return of(language).equals(ENGLISH);
  }
}
