package outloud.thread;

import java.util.List;

/**
 * A post as a chain of segments for one network.
 *
 * @param leftOut the headings of level 2 under which nothing is in the thread, in order
 */
public record SocialThread(Network network, List<Segment> segments, List<String> leftOut) {
  public SocialThread {
    segments = List.copyOf(segments);
    leftOut = List.copyOf(leftOut);
  }
}
