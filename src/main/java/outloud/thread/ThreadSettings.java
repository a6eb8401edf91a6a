package outloud.thread;

import java.util.List;

/**
 * What an author wants of a thread, with every question answered.
 *
 * @param networks those that a thread is made for, in this order
 * @param segments how many a thread has at most, from 1 to {@link #MOST_SEGMENTS}; LinkedIn has one
 * @param link where the article's address stands
 * @param hashtags which ones end the thread
 * @param code what becomes of code blocks
 */
public record ThreadSettings(
    List<Network> networks,
    int segments,
    LabelStyle labels,
    LinkPlace link,
    HashtagWish hashtags,
    CodeForm code) {

  /** So many X's composer holds. */
  public static final int MOST_SEGMENTS = 25;

  /** When nobody says anything: nine segments are what people read. */
  public static final ThreadSettings DEFAULT =
      new ThreadSettings(
          List.of(Network.values()),
          9,
          LabelStyle.FRACTION,
          LinkPlace.LAST,
          new HashtagWish.Usual(),
          CodeForm.PICTURE);

  public ThreadSettings {
    networks = List.copyOf(networks);
    if (segments < 1 || segments > MOST_SEGMENTS) {
      throw new IllegalArgumentException("segments: " + segments);
    }
  }
}
