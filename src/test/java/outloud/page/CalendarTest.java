package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import outloud.markdown.Body;
import outloud.site.Post;
import outloud.theme.ThemeWords;

class CalendarTest {
  private final List<Post> posts = new ArrayList<>();

  private CalendarTest on(String date) {
    posts.add(
        SampleSite.post(
            "https://a.example",
            "p" + posts.size(),
            "T",
            "",
            date,
            List.of(),
            "",
            "",
            Body.EMPTY,
            "en"));
    return this;
  }

  private CalendarView view() {
    return Calendar.of(
        SampleSite.bare(posts), ThemeWords.ENGLISH, new Dates(Locale.ENGLISH, ThemeWords.ENGLISH));
  }

  @Test
  void aYearOfWeeksEndsWithTheNewestPost() {
    // 2026-11-20 is a Friday: the sixth day of a week that begins on a Sunday.
    CalendarView view =
        on("2026-11-20").on("2026-11-20").on("2026-11-16").on("2025-11-17").on("2025-11-15").view();
    assertEquals("3 days with posts from Nov 16, 2025 to Nov 20, 2026.", view.summary());
    assertEquals(
        List.of(
            new CalendarView.Days(1, "M0 29h10v10h-10z", "Nov 17, 2025: one post"),
            new CalendarView.Days(1, "M676 29h10v10h-10z", "Nov 16, 2026: one post"),
            new CalendarView.Days(2, "M676 81h10v10h-10z", "Nov 20, 2026: 2 posts")),
        view.days().subList(1, view.days().size()));
    assertEquals(52 * 7 + 6 - 3, view.days().getFirst().path().split("M").length - 1);
    assertEquals(new CalendarView.Month("Dec", 2 * 13), view.months().getFirst());
    assertEquals(12, view.months().size());
  }

  @Test
  void manyDaysAreDrawnTogether() {
    for (int i = 0; i < 371; i++) {
      on(LocalDate.of(2026, 11, 20).minusDays(i).toString());
    }
    CalendarView view = view();
    assertEquals(2, view.days().size());
    assertEquals("", view.days().getLast().title());
    int size = view.days().stream().mapToInt(days -> days.path().length()).sum();
    assertTrue(size < 10_000, "too much for a page: " + size);
  }

  @Test
  void nothingIsDrawnWhereNothingHasADate() {
    assertEquals(CalendarView.NONE, view());
  }
}
