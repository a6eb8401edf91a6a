package outloud.page;

/**
 * A date, for people and for machines.
 *
 * @param iso for {@code datetime} and feeds: {@code 2026-03-01}, or with time and zone where the
 *     author gave a time; empty when there is no date
 * @param text in full, in the site's language: {@code March 1, 2026}
 * @param brief the same, shorter: {@code Mar 1, 2026}
 * @param day without the year: {@code Mar 1}
 * @param year four digits
 */
public record DateView(String iso, String text, String brief, String day, String year) {
  static final DateView NONE = new DateView("", "", "", "", "");
}
