package outloud.thread;

import java.util.ArrayList;
import java.util.List;

/**
 * The way home: the article's address and its hashtags.
 *
 * @param first what the first segment ends with, before its label
 * @param last what the last segment ends with
 */
record Ending(Passage first, Passage last) {
  private static final String ELLIPSIS = "/…";
  static final String JOINT = "\n\n";

  /**
   * The address where the author wants it, and as many hashtags as are allowed and fit.
   *
   * @param limit the longest that each of both may be
   */
  static Ending of(ThreadSource source, Network network, WeightedLength length, int limit) {
    Passage address = address(source.url(), network, length, limit);
    Passage nothing = Passage.plain("");
    LinkPlace place = source.settings().link();
    // An address that leaves a hook no room goes where there is room.
    boolean leads =
        place != LinkPlace.LAST && length.safe(address.text()) * 2 + 2 <= network.limit();
    boolean ends = place != LinkPlace.FIRST || !leads;
    return new Ending(
        leads ? address : nothing,
        tagged(ends ? address : nothing, source, network, length, limit));
  }

  private static Passage tagged(
      Passage address, ThreadSource source, Network network, WeightedLength length, int limit) {
    List<String> tags = Hashtags.of(source, network);
    for (int count = tags.size(); count > 0; count--) {
      Passage tagged = address.followedBy("\n", hashtags(tags.subList(0, count)));
      if (length.safe(tagged.text()) <= limit) {
        return tagged;
      }
    }
    return address;
  }

  /**
   * With the address behind everything else in the first segment; a thread of one has it once,
   * before its hashtags.
   */
  List<List<Part>> leading(List<List<Part>> segments, WeightedLength length) {
    boolean once = segments.size() == 1 && !last.isEmpty();
    if (first.isEmpty() || (once && last.text().startsWith(first.text()))) {
      return segments;
    }
    List<Part> opening = new ArrayList<>(segments.isEmpty() ? List.of() : segments.getFirst());
    if (once) {
      // The hashtags are its last part.
      opening.removeLast();
    }
    Passage home = once ? first.followedBy("\n", last) : first;
    opening.add(Part.plain(home, opening.isEmpty() ? "" : JOINT, length));
    List<List<Part>> led = new ArrayList<>(segments);
    led.subList(0, Math.min(1, led.size())).clear();
    led.addFirst(opening);
    return led;
  }

  /** How long both are when they stand in the same segment as something else. */
  int length(WeightedLength length) {
    return length(first, length) + length(last, length);
  }

  private static int length(Passage passage, WeightedLength length) {
    return passage.isEmpty() ? 0 : length.safe(passage.text()) + JOINT.length();
  }

  /** How much of the first segment is not the hook's: all of it when there is only one segment. */
  int besidesHook(WeightedLength length, int segments) {
    return segments == 1 ? length(length) : length(first, length);
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
    Passage.Mark link = new Passage.Mark(0, shown.length(), Passage.Kind.LINK, url);
    return new Passage(shown, List.of(link));
  }

  private static Passage hashtags(List<String> tags) {
    Passage all = Passage.plain("");
    for (String tag : tags) {
      Passage.Mark mark = new Passage.Mark(0, tag.length() + 1, Passage.Kind.TAG, tag);
      all = all.followedBy(" ", new Passage("#" + tag, List.of(mark)));
    }
    return all;
  }
}
