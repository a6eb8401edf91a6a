package outloud.thread;

/** How long a text is by the rule of one network. */
public sealed interface WeightedLength
    permits XLength, BlueskyLength, MastodonLength, ThreadsLength, LinkedInLength {

  /** The length that the network counts. */
  int count(String text);

  /**
   * A length that no counter of this network goes beyond, old or new: what segments are packed by.
   */
  default int safe(String text) {
    return count(text);
  }

  /** Whether the network takes the text as one segment. */
  default boolean fits(String text, int limit) {
    return safe(text) <= limit;
  }

  /** The rule of a network. */
  static WeightedLength of(Network network) {
    return switch (network) {
      case X -> new XLength();
      case BLUESKY -> new BlueskyLength();
      case MASTODON -> new MastodonLength();
      case THREADS -> new ThreadsLength();
      case LINKEDIN -> new LinkedInLength();
    };
  }
}
