package outloud.site;

/**
 * Where a person is found elsewhere.
 *
 * @param network a name in lower case, like {@code github}, {@code mastodon}, {@code email}
 * @param handle as shown, like {@code @ada@hachyderm.io}
 * @param url the profile's address
 */
public record Account(String network, String handle, String url) {}
