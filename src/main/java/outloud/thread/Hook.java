package outloud.thread;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a thread begins.
 *
 * @param passage without any address on X and LinkedIn
 * @param lead the group that it took from the article, if it took one
 * @param media pictures of an article that has no words
 */
record Hook(Passage passage, OptionalInt lead, List<Segment.Media> media) {
  Hook {
    media = List.copyOf(media);
  }

  /** On X a longer first post is folded, and its label must fit, too. */
  private static final int X_LIMIT = 240;

  /** LinkedIn folds after three lines on a phone. */
  private static final int LINKEDIN_LIMIT = 140;

  /** How long the first segment may be when others follow; on LinkedIn its first paragraph. */
  static int limit(Network network) {
    return switch (network) {
      case X -> X_LIMIT;
      case BLUESKY, MASTODON, THREADS -> network.limit();
      case LINKEDIN -> LINKEDIN_LIMIT;
    };
  }
}
