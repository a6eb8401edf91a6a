package outloud.page;

/**
 * A tag.
 *
 * @param count how many posts carry it
 * @param feedUrl the Atom feed of these posts
 */
public record TagLink(String name, String url, int count, String feedUrl) {}
