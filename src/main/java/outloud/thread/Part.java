package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A passage that packing does not cut.
 *
 * @param length by the network's safe rule
 * @param links how many different addresses it names
 * @param joint what stands between it and the part before it in the same segment
 * @param strain how bad it is to begin a segment here
 * @param starts whether a segment must begin here
 * @param announces whether its words announce a picture, if it has one
 * @param unit what it is from; nothing for the hook and the ending
 */
record Part(
    Passage passage,
    int length,
    int links,
    String joint,
    int strain,
    boolean starts,
    List<Segment.Media> media,
    boolean announces,
    Optional<Unit> unit) {

  /** A new section begins: the best place for a break. */
  static final int SECTION = 0;

  static final int PARAGRAPH = 200;
  static final int ITEM = 600;

  /** A segment could hold the whole list. */
  static final int WHOLE_ITEM = 9000;

  /** The last item of a list would stand without the others. */
  static final int LAST_ITEM = 2200;

  static final int SENTENCE = 900;

  /** The sentence leans on the one before it. */
  static final int LEANING = 2500;

  /** The question would stand without its answer. */
  static final int ANSWER = 4000;

  static final int CLAUSE = 6000;

  /** What it belongs to would stand in another segment. */
  static final int ANNOUNCED = 40_000;

  Part {
    media = List.copyOf(media);
  }

  /** A paragraph of its own that no unit of the article is behind. */
  static Part plain(Passage passage, String joint, WeightedLength length) {
    int own = length.safe(passage.text());
    return new Part(
        passage, own, passage.links(), joint, PARAGRAPH, false, List.of(), false, Optional.empty());
  }

  /** The same with more pictures. */
  Part with(List<Segment.Media> pictures) {
    List<Segment.Media> all = new ArrayList<>(media);
    all.addAll(pictures);
    return new Part(passage, length, links, joint, strain, starts, all, announces, unit);
  }

  /**
   * The same, from this unit.
   *
   * @param ahead whether its words announce something
   */
  Part of(Unit from, boolean ahead) {
    return new Part(passage, length, links, joint, strain, starts, media, ahead, Optional.of(from));
  }

  /** Whether a segment ends here: the picture behind it is what its words announce. */
  boolean isSealed() {
    return announces && !media.isEmpty();
  }
}
