package outloud.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads dates in the shapes that authors' files hold: ISO 8601 and its loose relatives,
 * JavaScript's {@code Date.toString()}, RFC 822, prose dates and seconds or milliseconds since
 * 1970. What is not a date gives nothing; a day that does not exist is not a date, and a date that
 * may mean two days ({@code 01/02/2024}) is none either.
 */
final class DateText {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 100;

  /** Years before this one are what tools write for "no date". */
  private static final int FIRST_YEAR = 1000;

  private DateText() {}

  /** The date that a text says; a zone only where the text has one. */
  static Optional<PublishDate> parse(String text) {
    String plain = Invisible.plain(text);
    if (plain.length() < SHORTEST || plain.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Optional<PublishDate> date =
          isDay(plain) ? Optional.of(PublishDate.of(day(plain))) : LooseDate.parse(plain);
      return date.filter(found -> found.day().getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The two days that {@code 01/02/2024} may mean; nothing for other texts. */
  static Optional<String> twoDays(String text) {
    String plain = Invisible.plain(text);
    return plain.length() > LONGEST ? Optional.empty() : LooseDate.twoDays(plain);
  }

  /** {@code 2026-11-20}, as nearly all dates are written. */
  private static boolean isDay(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && areDigits(text, 0, 4)
        && areDigits(text, 5, 7)
        && areDigits(text, 8, 10);
  }

  private static LocalDate day(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /** Whether all characters from {@code from} to {@code to} are ASCII digits. */
  static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }

  static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** A moment, in UTC. */
  static PublishDate of(Instant instant) {
    OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
    return new PublishDate(
        utc.toLocalDate(), Optional.of(utc.toLocalTime()), Optional.of(ZoneOffset.UTC));
  }
}
