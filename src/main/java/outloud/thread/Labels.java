package outloud.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers at the ends of a thread's segments: {@code 1/7}.
 *
 * @param width the most room that one takes, with its space
 * @param most how many segments can be numbered in that room
 */
record Labels(int width, int most) {
  /** Two segments need no numbers. */
  private static final Labels NONE = new Labels(0, 2);

  /** The labels to try, the narrowest first. */
  static List<Labels> of(Network network) {
    if (network == Network.LINKEDIN) {
      return List.of(new Labels(0, Integer.MAX_VALUE));
    }
    List<Labels> labels = new ArrayList<>(List.of(NONE));
    for (int digits = 1, most = 9; digits <= 4; digits++, most = most * 10 + 9) {
      labels.add(new Labels(" /".length() + 2 * digits, most));
    }
    return labels;
  }

  /** The thread of these segments, numbered when there are more than two. */
  SocialThread thread(
      Network network, WeightedLength length, List<List<Part>> segments, List<String> leftOut) {
    List<Segment> made = new ArrayList<>();
    for (List<Part> parts : segments) {
      boolean numbered = width > 0 && segments.size() > NONE.most;
      String label = numbered ? " " + (made.size() + 1) + "/" + segments.size() : "";
      made.add(segment(network, length, parts, label));
    }
    return new SocialThread(network, made, leftOut);
  }

  private static Segment segment(
      Network network, WeightedLength length, List<Part> parts, String label) {
    Passage words = Passage.plain("");
    Map<String, Segment.Media> media = new LinkedHashMap<>();
    for (Part part : parts) {
      words = words.followedBy(part.joint(), part.passage());
      part.media().forEach(picture -> media.putIfAbsent(picture.file(), picture));
    }
    String text = words.text() + label;
    return new Segment(
        text,
        length.count(text),
        media.values().stream()
            .limit(Network.MOST_PICTURES)
            .map(picture -> new Segment.Media(picture.file(), alt(picture.alt(), network)))
            .toList(),
        network == Network.BLUESKY ? words.facets() : List.of());
  }

  /** As much of a description as the network takes, whole words. */
  private static String alt(String alt, Network network) {
    if (alt.length() <= network.altLimit()) {
      return alt;
    }
    int end = alt.lastIndexOf(' ', network.altLimit());
    return alt.substring(0, end > 0 ? end : alt.offsetByCodePoints(0, network.altLimit() / 2));
  }
}
