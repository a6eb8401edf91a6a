package outloud.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.site.Post;
import outloud.site.Site;

/** A post's body as it is read away from the site: every address has scheme and host. */
final class AbsoluteHtml {
  /** In finished HTML a quotation mark in text is an entity, so this matches attributes alone. */
  private static final Pattern RELATIVE =
      Pattern.compile("( (?:href|src|poster|cite)=\")(#|/(?!/))");

  private AbsoluteHtml() {}

  static String of(Site site, Post post) {
    String page = site.config().absolute(post.permalink());
    String base = site.config().baseUrl();
    String host = base.substring(0, base.length() - site.config().basePath().length());
    Matcher matcher = RELATIVE.matcher(post.body().markup().html(site::absoluteAddress));
    return matcher.replaceAll(match ->
        Matcher.quoteReplacement(
            match.group(1) + (match.group(2).equals("#") ? page + "#" : host + "/")));
  }
}
