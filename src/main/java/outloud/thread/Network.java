package outloud.thread;

/**
 * Where a thread goes, and the numbers of that network. They change: each stands here with its
 * source and nowhere else.
 */
public enum Network {
  /** twitter-text config v3; alt and pictures: X API v2, media metadata. */
  X("x", 280, 1000, 3, Integer.MAX_VALUE),
  /** Lexicons app.bsky.feed.post and app.bsky.embed.images; alt: the app's own limit. */
  BLUESKY("bluesky", 300, 2000, 3, Integer.MAX_VALUE),
  /** Mastodon's StatusLengthValidator and MediaAttachment. */
  MASTODON("mastodon", 500, 1500, 3, Integer.MAX_VALUE),
  /** Threads API, Posts: one topic tag, at most five different links. */
  THREADS("threads", 500, 1000, 1, 5),
  /** LinkedIn Posts API. */
  LINKEDIN("linkedin", 3000, 4086, 5, Integer.MAX_VALUE);

  /** The pictures that go with a segment, everywhere. */
  public static final int MOST_PICTURES = 4;

  private final String id;
  private final int limit;
  private final int altLimit;
  private final int hashtags;
  private final int links;

  Network(String id, int limit, int altLimit, int hashtags, int links) {
    this.id = id;
    this.limit = limit;
    this.altLimit = altLimit;
    this.hashtags = hashtags;
    this.links = links;
  }

  /** As in file names and reports. */
  public String id() {
    return id;
  }

  /** The longest segment, by {@link WeightedLength}. */
  public int limit() {
    return limit;
  }

  /** The longest description of a picture, in UTF-16 units. */
  public int altLimit() {
    return altLimit;
  }

  /** How many hashtags end a thread. */
  public int hashtags() {
    return hashtags;
  }

  /** How many different links a segment may have. */
  public int links() {
    return links;
  }
}
