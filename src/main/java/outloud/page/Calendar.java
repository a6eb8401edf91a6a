package outloud.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import outloud.site.Post;
import outloud.site.Site;

/** Draws the calendar of posting days. */
final class Calendar {
  private static final int WEEKS = 53;
  private static final int CELL = 10;
  private static final int STEP = 13;

  /** The line above the days, for the names of months. */
  private static final int HEAD = 16;

  private static final int MOST_POSTS = 4;

  /** Of so many days each says for itself what was published; the path of one is 60 bytes. */
  private static final int MOST_TITLES = 120;

  private final Locale locale;
  private final Texts texts;
  private final Dates dates;
  private final Map<LocalDate, Integer> posts = new TreeMap<>();
  private final LocalDate first;
  private final LocalDate last;

  private Calendar(Site site, Texts texts, Dates dates, LocalDate last) {
    this.locale = Locale.forLanguageTag(site.config().language());
    this.texts = texts;
    this.dates = dates;
    this.last = last;
    DayOfWeek monday = WeekFields.of(locale).getFirstDayOfWeek();
    this.first = last.with(TemporalAdjusters.previousOrSame(monday)).minusWeeks(WEEKS - 1L);
    for (Post post : site.posts()) {
      post.date()
          .map(OffsetDateTime::toLocalDate)
          .filter(day -> !day.isBefore(first))
          .ifPresent(day -> posts.merge(day, 1, Integer::sum));
    }
  }

  /** The year before the newest post; nothing for a site without dates. */
  static CalendarView of(Site site, Texts texts, Dates dates) {
    Optional<LocalDate> newest =
        site.posts().stream()
            .flatMap(post -> post.date().stream())
            .map(OffsetDateTime::toLocalDate)
            .max(LocalDate::compareTo);
    return newest
        .map(last -> new Calendar(site, texts, dates, last).view())
        .orElse(CalendarView.NONE);
  }

  private CalendarView view() {
    List<CalendarView.Days> days = new ArrayList<>();
    days.add(empty());
    boolean single = posts.size() <= MOST_TITLES;
    for (int level = 1; level <= MOST_POSTS; level++) {
      if (single) {
        singles(days, level);
      } else {
        together(days, level);
      }
    }
    String summary =
        texts.of("posting-days", posts.size(), dates.words("" + first), dates.words("" + last));
    int width = WEEKS * STEP - (STEP - CELL);
    return new CalendarView(summary, width, HEAD + 7 * STEP - (STEP - CELL), months(), days);
  }

  /** Where a month begins, unless its name would have no room. */
  private List<CalendarView.Month> months() {
    List<CalendarView.Month> months = new ArrayList<>();
    for (int week = 0; week < WEEKS - 2; week++) {
      LocalDate end = first.plusWeeks(week).plusDays(6);
      if (end.getDayOfMonth() <= 7) {
        String name = end.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        months.add(new CalendarView.Month(name, week * STEP));
      }
    }
    return months;
  }

  private CalendarView.Days empty() {
    StringBuilder path = new StringBuilder();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (!posts.containsKey(day)) {
        draw(path, day);
      }
    }
    return new CalendarView.Days(0, path.toString(), "");
  }

  private void singles(List<CalendarView.Days> days, int level) {
    posts.forEach((day, count) -> {
      if (level(count) == level) {
        StringBuilder path = new StringBuilder();
        draw(path, day);
        String title = texts.of("posts-on", count, dates.words(day.toString()));
        days.add(new CalendarView.Days(level, path.toString(), title));
      }
    });
  }

  private void together(List<CalendarView.Days> days, int level) {
    StringBuilder path = new StringBuilder();
    posts.forEach((day, count) -> {
      if (level(count) == level) {
        draw(path, day);
      }
    });
    if (!path.isEmpty()) {
      days.add(new CalendarView.Days(level, path.toString(), ""));
    }
  }

  private static int level(int count) {
    return Math.min(MOST_POSTS, count);
  }

  private void draw(StringBuilder path, LocalDate day) {
    long age = ChronoUnit.DAYS.between(first, day);
    long x = age / 7 * STEP;
    long y = HEAD + age % 7 * STEP;
    path.append('M').append(x).append(' ').append(y);
    path.append('h').append(CELL).append('v').append(CELL).append('h').append(-CELL).append('z');
  }
}
