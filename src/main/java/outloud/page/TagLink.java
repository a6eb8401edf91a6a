package outloud.page;

/**
 * A tag.
 *
 * @param name as posts write it
 * @param url the page of its posts
 * @param count how many posts carry it
 * @param feedUrl the Atom feed of these posts
 */
public record TagLink(String name, String url, int count, String feedUrl) {}
