package outloud.page;

import outloud.site.Post;
import outloud.site.Site;

/** A post's body as it is read away from the site: every address has scheme and host. */
final class AbsoluteHtml {
  /** In finished HTML a quotation mark in text is an entity, so these are attributes alone. */
  private static final String VALUE = "=\"";

  private AbsoluteHtml() {}

  static String of(Site site, Post post) {
    String page = site.config().absolute(post.permalink());
    String base = site.config().baseUrl();
    String host = base.substring(0, base.length() - site.config().basePath().length());
    String html = post.body().markup().html(site::absoluteAddress);
    StringBuilder absolute = new StringBuilder(html.length() + html.length() / 16);
    int done = 0;
    for (int at = html.indexOf(VALUE); at >= 0; at = html.indexOf(VALUE, at + 1)) {
      int value = at + VALUE.length();
      if (value < html.length() && isAddress(html, at)) {
        char first = html.charAt(value);
        boolean rooted = first == '/' && !html.startsWith("//", value);
        if (first == '#' || rooted) {
          absolute.append(html, done, value).append(first == '#' ? page : host);
          done = value;
        }
      }
    }
    return absolute.append(html, done, html.length()).toString();
  }

  /** Whether the attribute whose name ends here holds one address. */
  private static boolean isAddress(String html, int end) {
    return named(html, end, " href")
        || named(html, end, " src")
        || named(html, end, " poster")
        || named(html, end, " cite");
  }

  private static boolean named(String html, int end, String name) {
    return html.startsWith(name, end - name.length());
  }
}
