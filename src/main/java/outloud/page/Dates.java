package outloud.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Writes dates in the words of one language (CLDR), never of the machine's. */
final class Dates {
  private final Texts texts;
  private final DateTimeFormatter full;
  private final DateTimeFormatter brief;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter shortMonth;

  Dates(Locale locale, Texts texts) {
    this.texts = texts;
    full = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    // Not FormatStyle.MEDIUM: in German, Arabic and others that is nothing but numbers.
    brief = localized("yMMMd", locale);
    day = localized("MMMd", locale);
    month = localized("yMMMM", locale);
    shortMonth = localized("yMMM", locale);
  }

  /**
   * The pattern is looked up here, by one thread at a time: {@code ofLocalizedPattern} does it when
   * first asked, and in JDK 25 two threads that are the first to ask for a locale may both fail.
   */
  private static synchronized DateTimeFormatter localized(String fields, Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            fields, IsoChronology.INSTANCE, locale);
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  /** A day; {@link DateView#NONE} for nothing. */
  DateView view(Optional<OffsetDateTime> date) {
    return date.map(this::view).orElse(DateView.NONE);
  }

  /** A day, without the time. */
  DateView view(OffsetDateTime date) {
    LocalDate local = date.toLocalDate();
    return new DateView(
        local.toString(), full.format(local), brief.format(local), day.format(local), year(local));
  }

  /** Four digits at least. */
  private static String year(LocalDate date) {
    String iso = date.toString();
    return iso.substring(0, iso.indexOf('-', 1));
  }

  /** A day, with time and zone for machines. */
  DateView viewWithTime(OffsetDateTime date) {
    DateView view = view(date);
    return new DateView(stamp(date), view.text(), view.brief(), view.day(), view.year());
  }

  /** Date, time with seconds, and zone: RFC 3339. */
  static String stamp(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.withNano(0));
  }

  /** A date of any precision, as an author wrote it, in words; anything else stays as it is. */
  String words(String written) {
    try {
      return switch (written.length()) {
        case 7 -> month.format(YearMonth.parse(written));
        case 10 -> brief.format(LocalDate.parse(written));
        default -> written;
      };
    } catch (DateTimeException _) {
      return written;
    }
  }

  /** A day without its year, for where the year is known. */
  String day(LocalDate date) {
    return day.format(date);
  }

  /** A month with its year in few letters. */
  String month(LocalDate date) {
    return shortMonth.format(date);
  }

  /** From when to when; the empty text where nothing is said. */
  String period(String started, String ended) {
    String from = words(started);
    String to = words(ended);
    if (from.equals(to) || to.isEmpty()) {
      return to.isEmpty() && !from.isEmpty() ? texts.of("since", from) : to;
    }
    boolean spaced = from.contains(" ") || to.contains(" ");
    return from.isEmpty() ? to : from + (spaced ? " – " : "–") + to;
  }
}
