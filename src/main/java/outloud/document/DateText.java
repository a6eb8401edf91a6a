package outloud.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the shapes that authors' files hold: ISO 8601 and its loose relatives,
 * JavaScript's {@code Date.toString()}, RFC 822, prose dates and epoch milliseconds. What is not a
 * date gives nothing; a day that does not exist is not a date.
 */
final class DateText {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + "(?:\\s+(?<early>[-+]\\d{2}:?\\d{2}))?"
              + "(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,](\\d{1,9}))?"
              + "\\s*(?<half>[AaPp][Mm])?)?"
              + "\\s*(?<zone>Z|UTC|GMT|[A-Z]{3,4}|[-+]\\d{2}:?\\d{2})?(?:\\[[^\\]]*\\])?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?"
              + "(?:(?<m1>[A-Za-z]{3,9})\\.?\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?"
              + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m2>[A-Za-z]{3,9})\\.?),?\\s+(?<y>\\d{4}),?"
              + "(?:\\s+(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?\\s*(?<half>[AaPp][Mm])?)?"
              + "(?:\\s*(?<zone>Z|(?:GMT|UTC)?[-+]\\d{2}:?\\d{2}|[A-Z]{3,4}))?(?:\\s*\\(.*\\))?");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** North American zone names, as RFC 822 defines them; other names say nothing certain. */
  private static final Map<String, String> ZONES =
      Map.of(
          "Z", "Z", "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00",
          "CDT", "-05:00", "MST", "-07:00", "PST", "-08:00", "PDT", "-07:00");

  private DateText() {}

  static Optional<PublishDate> parse(String text) {
    String stripped = text.strip();
    if (stripped.length() < 8 || stripped.length() > 100) {
      return Optional.empty();
    }
    try {
      Matcher numbers = NUMBERS.matcher(stripped);
      if (numbers.matches()) {
        return numbers(numbers);
      }
      Matcher words = WORDS.matcher(stripped);
      return words.matches() ? words(words) : epoch(stripped);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublishDate> numbers(Matcher match) {
    LocalDate day =
        LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
    if (match.group(5) == null) {
      return Optional.of(PublishDate.of(day));
    }
    String fraction = match.group(8) == null ? "" : match.group(8);
    LocalTime time =
        time(match.group(5), match.group(6), match.group(7), match.group("half"))
            .withNano(number((fraction + "000000000").substring(0, 9)));
    String zone = match.group("zone");
    if (zone == null || (match.group("early") != null && zone.length() == 3)) {
      zone = zone == null ? match.group("early") : zone;
    }
    return Optional.of(new PublishDate(day, Optional.of(time), offset(zone)));
  }

  private static Optional<PublishDate> words(Matcher match) {
    String name = match.group("m1") == null ? match.group("m2") : match.group("m1");
    Integer month = MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT));
    if (month == null) {
      return Optional.empty();
    }
    String day = match.group("d1") == null ? match.group("d2") : match.group("d1");
    LocalDate date = LocalDate.of(number(match.group("y")), month, number(day));
    if (match.group("h") == null) {
      return Optional.of(PublishDate.of(date));
    }
    LocalTime time =
        time(match.group("h"), match.group("min"), match.group("s"), match.group("half"));
    String zone = match.group("zone");
    boolean named = zone != null && zone.matches("(GMT|UTC)[-+].*");
    return Optional.of(
        new PublishDate(date, Optional.of(time), offset(named ? zone.substring(3) : zone)));
  }

  /** Milliseconds since 1970: 12 or 13 digits. */
  private static Optional<PublishDate> epoch(String text) {
    if (!text.matches("\\d{12,13}")) {
      return Optional.empty();
    }
    return Optional.of(of(Instant.ofEpochMilli(Long.parseLong(text))));
  }

  /** A moment, in UTC. */
  static PublishDate of(Instant instant) {
    OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
    return new PublishDate(
        utc.toLocalDate(), Optional.of(utc.toLocalTime()), Optional.of(ZoneOffset.UTC));
  }

  private static LocalTime time(
      String hour, String minute, @Nullable String second, @Nullable String half) {
    int hours = number(hour);
    if (half != null && half.equalsIgnoreCase("pm") && hours < 12) {
      hours += 12;
    } else if (half != null && half.equalsIgnoreCase("am") && hours == 12) {
      hours = 0;
    }
    return LocalTime.of(hours, number(minute), second == null ? 0 : number(second));
  }

  private static Optional<ZoneOffset> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    String offset = ZONES.getOrDefault(zone, zone);
    return offset.equals("Z") || offset.startsWith("+") || offset.startsWith("-")
        ? Optional.of(ZoneOffset.of(offset))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
