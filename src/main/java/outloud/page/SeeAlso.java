package outloud.page;

/**
 * Something to read beside a page.
 *
 * @param language its own language, BCP 47
 * @param date of posts; not said of other pages
 */
public record SeeAlso(String url, String title, String language, DateView date) {}
