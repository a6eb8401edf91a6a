package outloud.share;

/**
 * The addresses of a page as they are seen from elsewhere.
 *
 * @param page the page's own, absolute
 * @param host scheme and host of the site, without a slash at its end
 */
record Address(String page, String host) {

  /** The absolute form of an address in a page; empty when there is none. */
  String absolute(String url) {
    if (url.startsWith("#")) {
      return page + url;
    }
    if (url.startsWith("//")) {
      return "https:" + url;
    }
    if (url.startsWith("/")) {
      return host + url;
    }
    boolean whole = url.startsWith("http://") || url.startsWith("https://");
    return whole || url.startsWith("mailto:") || url.startsWith("tel:") ? url : "";
  }
}
