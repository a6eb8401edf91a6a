package outloud.thread;

/**
 * Bluesky's length: graphemes, at most 300, and UTF-8 bytes, at most 3,000 (lexicon {@code
 * app.bsky.feed.post}). A tenth of the bytes counts when it is more, so that one limit holds both.
 */
record BlueskyLength() implements WeightedLength {
  private static final int BYTES_A_GRAPHEME = 10;

  @Override
  public int count(String text) {
    return Math.max(Graphemes.count(text), Math.ceilDiv(Utf8.length(text), BYTES_A_GRAPHEME));
  }
}
