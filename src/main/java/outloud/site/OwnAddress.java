package outloud.site;

import java.util.Optional;

/** The addresses that a site has for pages and files which no document asks for: the one list. */
public enum OwnAddress {
  HOME("/"),
  ARCHIVE("/archive/"),
  TAGS("/tags/"),
  SERIES("/series/"),
  SEARCH("/search/"),
  PORTFOLIO("/portfolio/"),
  LINKS("/links/"),
  NOT_FOUND("/404.html"),
  FEEDS("/feeds/"),
  ATOM("/atom.xml"),
  RSS("/rss.xml"),
  JSON_FEED("/feed.json"),
  SITEMAP("/sitemap.xml"),
  TOUCH_ICON("/apple-touch-icon.png"),
  SMALL_ICON("/icon-192.png"),
  LARGE_ICON("/icon-512.png"),
  MANIFEST("/site.webmanifest"),
  LLMS("/llms.txt"),
  ROBOTS("/robots.txt"),
  CARD("/card.vcf"),
  RESUME("/resume.json");

  private final String path;

  OwnAddress(String path) {
    this.path = path;
  }

  /** Where it is. */
  public Permalink permalink() {
    return new Permalink(path);
  }

  /** Whether it is a page, in whose place a text of the author's may stand; else it is a file. */
  boolean isPage() {
    return path.endsWith("/") || this == NOT_FOUND;
  }

  /** The one at a path like {@code /archive/}, in small letters; nothing for any other path. */
  static Optional<OwnAddress> at(String path) {
    for (OwnAddress address : values()) {
      if (address.path.equals(path)) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }
}
