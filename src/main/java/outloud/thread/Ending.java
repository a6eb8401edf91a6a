package outloud.thread;

import java.util.List;
import outloud.thread.Segment.Facet;

/** How a thread ends: the article's address, then its hashtags. */
final class Ending {
  private static final String ELLIPSIS = "/…";

  private Ending() {}

  /**
   * The address and as many hashtags as are allowed and fit.
   *
   * @param limit the longest that it may be
   */
  static Passage of(ThreadSource source, Network network, WeightedLength length, int limit) {
    List<String> tags = Hashtags.of(source.tags());
    Passage address = address(source.url(), network, length, limit);
    for (int count = Math.min(network.hashtags(), tags.size()); count > 0; count--) {
      Passage tagged = address.followedBy("\n", hashtags(tags.subList(0, count)));
      if (length.safe(tagged.text()) <= limit) {
        return tagged;
      }
    }
    return address;
  }

  /** The whole address; on Bluesky its host when it is too long: the facet has it whole. */
  static Passage address(String url, Network network, WeightedLength length, int limit) {
    String shown = url;
    if (length.safe(url) > limit) {
      int slash = url.indexOf('/', url.indexOf("://") + 3);
      if (network != Network.BLUESKY || slash < 0) {
        return Passage.plain("");
      }
      shown = url.substring(url.indexOf("://") + 3, slash) + ELLIPSIS;
    }
    Passage.Mark link = new Passage.Mark(0, shown.length(), Facet.Kind.LINK, url);
    return new Passage(shown, List.of(link));
  }

  private static Passage hashtags(List<String> tags) {
    Passage all = Passage.plain("");
    for (String tag : tags) {
      Passage.Mark mark = new Passage.Mark(0, tag.length() + 1, Facet.Kind.TAG, tag);
      all = all.followedBy(" ", new Passage("#" + tag, List.of(mark)));
    }
    return all;
  }
}
