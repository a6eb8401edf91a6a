package outloud.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a thread's segments: {@code 1/7}.
 *
 * @param width the most room that one takes, with its space
 * @param most how many segments can be numbered in that room
 */
record Labels(LabelStyle style, int width, int most) {
  private static final String SPOOL = " 🧵";

  /** Two segments need no numbers. */
  private static final int UNNUMBERED = 2;

  /** The labels to try, the narrowest first. */
  static List<Labels> of(Network network, WeightedLength length, LabelStyle style) {
    if (network == Network.LINKEDIN || style == LabelStyle.NONE) {
      return List.of(new Labels(LabelStyle.NONE, 0, Integer.MAX_VALUE));
    }
    List<Labels> labels = new ArrayList<>();
    labels.add(new Labels(LabelStyle.NONE, 0, UNNUMBERED));
    if (style == LabelStyle.EMOJI) {
      labels.add(new Labels(style, length.safe(SPOOL), Integer.MAX_VALUE));
      return labels;
    }
    int numbers = style == LabelStyle.FRACTION ? 2 : 1;
    for (int digits = 1, most = 9; digits <= 4; digits++, most = most * 10 + 9) {
      labels.add(new Labels(style, " /".length() + numbers * digits, most));
    }
    return labels;
  }

  /** The thread of these segments, numbered when there are more than two. */
  SocialThread thread(
      Network network, WeightedLength length, List<List<Part>> segments, List<String> leftOut) {
    List<Segment> made = new ArrayList<>();
    for (List<Part> parts : segments) {
      made.add(segment(network, length, parts, made.size() + 1, segments.size()));
    }
    return new SocialThread(network, made, leftOut);
  }

  private Passage labelled(Passage words, int number, int count) {
    if (count <= UNNUMBERED) {
      return words;
    }
    return switch (style) {
      case FRACTION -> words.followedBy(" ", Passage.plain(number + "/" + count));
      case NUMBER -> Passage.plain(number + ".").followedBy(" ", words);
      case EMOJI -> number == 1 ? words.followedBy("", Passage.plain(SPOOL)) : words;
      case NONE -> words;
    };
  }

  private Segment segment(
      Network network, WeightedLength length, List<Part> parts, int number, int count) {
    Passage words = Passage.plain("");
    Map<String, Segment.Media> media = new LinkedHashMap<>();
    for (Part part : parts) {
      words = words.followedBy(part.joint(), part.passage());
    }
    for (boolean announced : new boolean[] {true, false}) {
      for (Part part : parts) {
        boolean first = part.passage().text().endsWith(":");
        for (Segment.Media picture : first == announced ? part.media() : List.<Segment.Media>of()) {
          if (media.size() < Network.MOST_PICTURES) {
            media.putIfAbsent(picture.file(), picture);
          }
        }
      }
    }
    Passage whole = labelled(words, number, count);
    return new Segment(
        whole.text(),
        length.count(whole.text()),
        parts.stream()
            .flatMap(part -> part.media().stream())
            .filter(picture -> media.remove(picture.file()) != null)
            .map(picture ->
                new Segment.Media(picture.file(), Alt.cut(picture.alt(), network.altLimit())))
            .toList(),
        network == Network.BLUESKY ? whole.facets() : List.of());
  }
}
