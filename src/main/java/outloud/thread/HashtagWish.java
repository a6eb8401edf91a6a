package outloud.thread;

import java.util.List;

/** Which hashtags end a thread. */
public sealed interface HashtagWish {
  /** From the post's tags, as many as are usual on each network. */
  record Usual() implements HashtagWish {}

  /**
   * From the post's tags, but no more than so many.
   *
   * @param count 0 for none at all
   */
  record AtMost(int count) implements HashtagWish {
    public AtMost {
      if (count < 0) {
        throw new IllegalArgumentException("hashtags: " + count);
      }
    }
  }

  /** The author's own, with or without their {@code #}, on every network as many as it takes. */
  record Own(List<String> tags) implements HashtagWish {
    public Own {
      tags = List.copyOf(tags);
    }
  }
}
