package outloud.site;

/**
 * A picture that a page shows.
 *
 * @param url site-absolute without the base path, or absolute; percent-encoded
 */
public record Picture(String url, String alt) {}
