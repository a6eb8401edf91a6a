package outloud.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in every shape but the plainest one; only loaded when a file has one. */
final class LooseDate {
  private static final String TIME =
      "(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?(?:[.,](?<fraction>\\d{1,9}))?"
          + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?";
  private static final String ZONE =
      "(?<zone>[Zz]|(?:GMT|UTC)?[-+]\\d{1,2}(?::?\\d{2})?|[A-Z]{3,4})";

  /** Nothing after the zone says more than the zone. */
  private static final String REST = "(?:\\s+[A-Z]{3,5})?(?:\\s*\\[.*\\]|\\s*\\(.*\\)|\\s+m=.*)?";

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<y>\\d{4})(?:[-/._](?<m>\\d{1,2})[-/._](?<d>\\d{1,2})"
              + "|\\s*年\\s*(?<m2>\\d{1,2})\\s*月\\s*(?<d2>\\d{1,2})\\s*日)"
              + "(?:\\s+(?<early>[-+]\\d{2}:?\\d{2}))?"
              + "(?:(?:[Tt]|,?\\s+)"
              + TIME
              + ")?\\s*"
              + ZONE
              + "?"
              + REST);

  /** Day and month before the year, apart only where the day cannot be a month. */
  private static final Pattern BACKWARDS =
      Pattern.compile(
          "(?<a>\\d{1,2})(?<by>[-/.])(?<b>\\d{1,2})\\k<by>(?<y>\\d{4})(?:,?\\s+"
              + TIME
              + ")?\\s*"
              + ZONE
              + "?");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}\\.?,?\\s+)?"
              + "(?:(?<m1>[A-Za-z]{3,9})\\.?\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?"
              + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<m2>[A-Za-z]{3,9})\\.?)"
              + ",?[\\s-]+(?<y>\\d{4}),?(?:\\s+(?:at\\s+)?"
              + TIME
              + ")?(?:\\s*"
              + ZONE
              + ")?"
              + REST);

  /** What {@code date} prints on Unix. */
  private static final Pattern UNIX =
      Pattern.compile(
          "[A-Z][a-z]{2}\\s+(?<m1>[A-Z][a-z]{2})\\s+(?<d1>\\d{1,2})\\s+"
              + TIME
              + "(?:\\s+"
              + ZONE
              + ")?\\s+(?<y>\\d{4})");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The zones of RFC 822 and those names that mean one offset only; others say nothing certain. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"));

  private LooseDate() {}

  /**
   * The date of a text of at most 100 characters.
   *
   * @throws java.time.DateTimeException when the numbers are no day
   */
  static Optional<PublishDate> parse(String text) {
    if (DateText.areDigits(text, 0, text.length())) {
      return digits(text);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return numbers(numbers);
    }
    Matcher backwards = BACKWARDS.matcher(text);
    if (backwards.matches()) {
      return backwards(backwards);
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return words(words, words.group("m1") == null ? "2" : "1");
    }
    Matcher unix = UNIX.matcher(text);
    return unix.matches() ? words(unix, "1") : Optional.empty();
  }

  /** The two days that a text may mean, month first and then day first; nothing for others. */
  static Optional<String> twoDays(String text) {
    Matcher match = BACKWARDS.matcher(text);
    if (!match.matches() || backwards(match).isPresent()) {
      return Optional.empty();
    }
    int first = number(match.group("a"));
    int second = number(match.group("b"));
    String day = match.group("y") + "-%02d-%02d";
    return Optional.of(("`" + day + "` or `" + day + "`").formatted(first, second, second, first));
  }

  /** {@code 20240131}, or seconds or milliseconds since 1970. */
  private static Optional<PublishDate> digits(String text) {
    return switch (text.length()) {
      case 8 ->
          Optional.of(
              PublishDate.of(
                  LocalDate.of(
                      DateText.number(text, 0, 4),
                      DateText.number(text, 4, 6),
                      DateText.number(text, 6, 8))));
      case 10 -> Optional.of(DateText.of(Instant.ofEpochSecond(Long.parseLong(text))));
      case 12, 13 -> Optional.of(DateText.of(Instant.ofEpochMilli(Long.parseLong(text))));
      default -> Optional.empty();
    };
  }

  private static Optional<PublishDate> numbers(Matcher match) {
    boolean chinese = match.group("m") == null;
    LocalDate day =
        LocalDate.of(
            number(match.group("y")),
            number(match.group(chinese ? "m2" : "m")),
            number(match.group(chinese ? "d2" : "d")));
    String zone = match.group("zone");
    String early = match.group("early");
    boolean named = zone != null && Character.isLetter(zone.charAt(0));
    return date(
        match, day, early != null && (zone == null || (named && !knows(zone))) ? early : zone);
  }

  private static boolean knows(String zone) {
    return ZONES.containsKey(zone);
  }

  private static Optional<PublishDate> backwards(Matcher match) {
    int first = number(match.group("a"));
    int second = number(match.group("b"));
    boolean points = match.group("by").equals(".");
    if (!points && first <= 12 && second <= 12 && first != second) {
      return Optional.empty();
    }
    boolean dayFirst = points || first > 12;
    int year = number(match.group("y"));
    LocalDate day = LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
    return date(match, day, match.group("zone"));
  }

  private static Optional<PublishDate> words(Matcher match, String order) {
    String month = match.group("m" + order).substring(0, 3).toLowerCase(Locale.ROOT);
    int at = MONTHS.indexOf(month);
    if (at < 0 || at % 3 != 0) {
      return Optional.empty();
    }
    int day = number(match.group("d" + order));
    return date(
        match, LocalDate.of(number(match.group("y")), at / 3 + 1, day), match.group("zone"));
  }

  private static Optional<PublishDate> date(Matcher match, LocalDate day, @Nullable String zone) {
    if (match.group("h") == null) {
      return Optional.of(PublishDate.of(day));
    }
    try {
      return Optional.of(new PublishDate(day, Optional.of(time(match)), offset(zone)));
    } catch (DateTimeException _) {
      // The day is good even where there is no such time.
      return Optional.of(PublishDate.of(day));
    }
  }

  private static LocalTime time(Matcher match) {
    int hours = number(match.group("h"));
    String half = match.group("half");
    boolean afternoon = half != null && Character.toLowerCase(half.charAt(0)) == 'p';
    if (half != null && hours > 12) {
      half = null;
    }
    if (half != null) {
      hours = hours % 12 + (afternoon ? 12 : 0);
    }
    String second = match.group("s");
    String fraction = match.group("fraction");
    int nanos = fraction == null ? 0 : number((fraction + "000000000").substring(0, 9));
    return LocalTime.of(
        hours, number(match.group("min")), second == null ? 0 : number(second), nanos);
  }

  private static Optional<ZoneOffset> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    String upper = zone.toUpperCase(Locale.ROOT);
    boolean prefixed = upper.length() > 3 && (upper.startsWith("GMT") || upper.startsWith("UTC"));
    String offset = ZONES.getOrDefault(upper, prefixed ? upper.substring(3) : upper);
    boolean known = offset.equals("Z") || offset.startsWith("+") || offset.startsWith("-");
    return known ? Optional.of(ZoneOffset.of(offset)) : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
