package outloud.thread;

/** Where a thread goes, with the limit of one segment by that network's own counting. */
public enum Network {
  X("x", 280),
  BLUESKY("bluesky", 300),
  MASTODON("mastodon", 500),
  THREADS("threads", 500),
  LINKEDIN("linkedin", 3000);

  private final String id;
  private final int limit;

  Network(String id, int limit) {
    this.id = id;
    this.limit = limit;
  }

  /** As in file names and reports. */
  public String id() {
    return id;
  }

  public int limit() {
    return limit;
  }
}
