package outloud.thread;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Makes a post's thread for one network. */
public final class ThreadSplitter {
  /** So many segments people read. */
  private static final int MOST_SEGMENTS = 9;

  /** So many X's composer holds; more only when the author breaks more often. */
  private static final int MOST_WITH_BREAKS = 25;

  /** How much tighter each next attempt selects, in percent of what the segments hold. */
  private static final int FIRST_FILL = 94;

  private static final int LEAST_FILL = 24;
  private static final int STEP = 7;

  /**
   * The thread, ending with the article's address. The author's own segments are taken as they are;
   * else it is made from the blocks, in their order and words.
   */
  public SocialThread split(ThreadSource source, Network network) {
    WeightedLength length = WeightedLength.of(network);
    return source.written().stream().allMatch(String::isBlank)
        ? new Making(source, network, length).make()
        : new WrittenThread(source, network, length).thread();
  }

  /** One thread in the making. */
  private static final class Making {
    private final ThreadSource source;
    private final Network network;
    private final WeightedLength length;
    private final Outline outline;
    private final Merit merit;
    private final int most;

    Making(ThreadSource source, Network network, WeightedLength length) {
      this.source = source;
      this.network = network;
      this.length = length;
      this.outline = OutlineReader.read(source);
      this.merit = new Merit(source);
      this.most = most();
    }

    private int most() {
      if (network == Network.LINKEDIN) {
        return 1;
      }
      int breaks = (int) outline.units().stream().filter(Unit::breaks).count();
      return breaks == 0 ? MOST_SEGMENTS : Math.max(MOST_WITH_BREAKS, breaks + 2);
    }

    SocialThread make() {
      for (Labels labels : Labels.of(network)) {
        Optional<List<List<Part>>> packed = packed(labels);
        if (packed.isPresent()) {
          return labels.thread(network, length, packed.get());
        }
      }
      throw new IllegalStateException("a thread of more than 9,999 segments: " + source.title());
    }

    /** The segments, when they are not more than the labels have room for. */
    private Optional<List<List<Part>>> packed(Labels labels) {
      int limit = network.limit() - labels.width();
      Packing.Bounds bounds =
          new Packing.Bounds(
              limit,
              network == Network.LINKEDIN ? limit : Math.min(limit, Hook.limit(network)),
              network == Network.X ? 0 : network.links(),
              network.links());
      Candidates candidates = new Candidates(source, outline, merit, network, length, limit);
      Selection selection = candidates.selection();
      Hook hook = candidates.hook();
      BitSet taken = new BitSet();
      hook.lead().ifPresent(taken::set);
      List<List<Part>> segments = List.of();
      int fill = 100;
      BitSet chosen = selection.all();
      int capacity = most * limit - length.safe(hook.passage().text()) - candidates.endingLength();
      if (candidates.length(chosen) > most * limit) {
        fill = FIRST_FILL;
        chosen = selection.best(taken, capacity * fill / 100);
      }
      while (true) {
        segments = Packing.pack(candidates.parts(chosen), bounds);
        if (segments.size() <= most || fill <= LEAST_FILL) {
          break;
        }
        fill = fill == 100 ? FIRST_FILL : fill - STEP;
        chosen = selection.best(taken, capacity * fill / 100);
      }
      return segments.size() <= labels.most() ? Optional.of(segments) : Optional.empty();
    }
  }
}
