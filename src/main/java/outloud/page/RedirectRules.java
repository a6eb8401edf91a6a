package outloud.page;

import outloud.site.Redirect;
import outloud.site.Site;

/**
 * Writes {@code _redirects}, by which Netlify and Cloudflare Pages answer an old address with the
 * status 301 instead of a page that leads on. Other hosts do not know the file and show the page.
 *
 * @see <a href="https://docs.netlify.com/manage/routing/redirects/overview/">Netlify's syntax</a>
 */
final class RedirectRules {
  private RedirectRules() {}

  /** One line for each redirect: from, to, status. */
  static String write(Site site) {
    StringBuilder rules = new StringBuilder();
    for (Redirect redirect : site.redirects()) {
      rules
          .append(site.config().local(redirect.from()))
          .append(' ')
          .append(Addresses.local(site.config(), redirect.to()))
          .append(" 301\n");
    }
    return rules.toString();
  }
}
