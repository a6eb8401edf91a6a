package outloud.thread;

import java.util.List;

/** A post as a chain of segments for one network. */
public record SocialThread(Network network, List<Segment> segments) {
  public SocialThread {
    segments = List.copyOf(segments);
  }
}
