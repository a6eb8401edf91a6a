package outloud.page;

import java.util.Locale;

/** How a feed is written: whoever reads feeds reads at least one of these. */
enum FeedFormat {
  /** RFC 4287. */
  ATOM("Atom", "atom.xml", "application/atom+xml"),
  /** RSS 2.0, with the whole text in {@code content:encoded}. */
  RSS("RSS", "rss.xml", "application/rss+xml"),
  /** JSON Feed 1.1. */
  JSON("JSON", "feed.json", "application/feed+json");

  private final String title;
  private final String file;
  private final String type;

  FeedFormat(String title, String file, String type) {
    this.title = title;
    this.file = file;
    this.type = type;
  }

  /** What people call it. */
  String title() {
    return title;
  }

  /** The name of the file, the same in every folder. */
  String file() {
    return file;
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** What readers expect at an address that another tool gave its feed. */
  static FeedFormat at(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JSON;
    }
    return name.contains("rss") || name.equals("index.xml") ? RSS : ATOM;
  }
}
