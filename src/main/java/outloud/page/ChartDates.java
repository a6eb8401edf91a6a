package outloud.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import outloud.site.PartialDate;

/** Dates for an axis: beginnings of years or months, or days, whichever leaves a few of them. */
final class ChartDates {
  private static final int MOST = 5;
  private static final int[] MONTHS = {1, 2, 3, 6};
  private static final int[] DAYS = {1, 2, 7, 14};

  private final Dates dates;

  ChartDates(Dates dates) {
    this.dates = dates;
  }

  /** A date of the axis and what stands at it. */
  record Mark(LocalDate date, String label) {}

  List<Mark> marks(LocalDate first, LocalDate last) {
    for (int days : DAYS) {
      if (ChronoUnit.DAYS.between(first, last) <= days * (MOST - 1L)) {
        return marks(first, last, days, ChronoUnit.DAYS);
      }
    }
    LocalDate start = first.withDayOfMonth(1);
    for (int months : MONTHS) {
      if (ChronoUnit.MONTHS.between(start, last) <= months * (MOST - 1L)) {
        return marks(aligned(start, months), last, months, ChronoUnit.MONTHS).stream()
            .filter(mark -> !mark.date().isBefore(first))
            .toList();
      }
    }
    long years = Math.max(1, (last.getYear() - first.getYear() + MOST - 2L) / (MOST - 1L));
    return marks(first.withDayOfYear(1), last, years, ChronoUnit.YEARS).stream()
        .filter(mark -> !mark.date().isBefore(first))
        .toList();
  }

  /**
   * The label of one row's date among others: as precise as it is written, and no longer than
   * needed.
   */
  String label(String written, boolean sameYear) {
    return PartialDate.firstDay(written)
        .filter(_ -> written.length() > 4)
        .map(date -> written.length() == 10 && sameYear ? dates.day(date) : dates.month(date))
        .orElse(written);
  }

  /** January, April, July and October, where there is a mark every three months. */
  private static LocalDate aligned(LocalDate month, int months) {
    return month.withMonth((month.getMonthValue() - 1) / months * months + 1);
  }

  private List<Mark> marks(LocalDate first, LocalDate last, long step, ChronoUnit unit) {
    List<Mark> marks = new ArrayList<>();
    for (LocalDate at = first; !at.isAfter(last); at = at.plus(step, unit)) {
      marks.add(new Mark(at, label(at, unit)));
    }
    return marks;
  }

  private String label(LocalDate date, ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> date.toString().substring(0, 4);
      case MONTHS -> dates.month(date);
      default -> dates.day(date);
    };
  }
}
