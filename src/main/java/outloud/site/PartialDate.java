package outloud.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date of which the day, or the month too, may be left open. */
public final class PartialDate {
  static final String HINT = "Write it like 2026, 2026-11 or 2026-11-20.";

  private PartialDate() {}

  /** The first day of it; nothing for what is no date. */
  public static Optional<LocalDate> firstDay(String written) {
    try {
      return switch (written.length()) {
        case 4 -> Optional.of(LocalDate.of(year(written), 1, 1));
        case 7 -> Optional.of(YearMonth.parse(written).atDay(1));
        case 10 -> Optional.of(LocalDate.parse(written));
        default -> Optional.empty();
      };
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int year(String written) {
    if (!written.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new DateTimeException("no year: " + written);
    }
    return Integer.parseInt(written);
  }
}
