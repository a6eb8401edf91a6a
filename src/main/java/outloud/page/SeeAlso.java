package outloud.page;

/**
 * Something to read beside a page.
 *
 * @param url where it is
 * @param title its own
 * @param language its own language, BCP 47
 * @param date of posts; empty for other pages
 */
public record SeeAlso(String url, String title, String language, DateView date) {}
