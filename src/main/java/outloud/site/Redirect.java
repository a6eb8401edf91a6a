package outloud.site;

/**
 * An old path that leads elsewhere.
 *
 * @param to a site-absolute path as it stands in a URL, without the base path, or an absolute URL
 */
public record Redirect(Permalink from, String to) {

  /** An old path that leads to a page of this site. */
  public Redirect(Permalink from, Permalink to) {
    this(from, to.encoded());
  }
}
