package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a post's thread for one network. */
public final class ThreadSplitter {

  /** The threads for the networks that the author wants; the article is read and judged once. */
  public PostThreads split(ThreadSource source) {
    if (source.settings().networks().isEmpty()) {
      return new PostThreads(List.of(), List.of(), "No network is asked for.");
    }
    Article article = new Article(source);
    if (article.isSilent()) {
      return new PostThreads(
          List.of(), List.of(), "The post has no title, no words and no picture.");
    }
    List<SocialThread> threads = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Network network : source.settings().networks()) {
      SocialThread thread = article.thread(network);
      threads.add(thread);
      thread.segments().forEach(segment -> segment.media().forEach(m -> named.add(m.file())));
    }
    List<Card> cards = new ArrayList<>(article.outline().cards());
    cards.removeIf(card -> !named.contains(card.file()));
    return new PostThreads(threads, cards, "");
  }

  /**
   * The thread, ending with the article's address. The author's own segments are taken as they are;
   * else it is made from the blocks, in their order and words.
   */
  public SocialThread split(ThreadSource source, Network network) {
    return new Article(source).thread(network);
  }

  /** What is the same for every network. */
  private record Article(ThreadSource source, Outline outline, Merit merit) {
    Article(ThreadSource source) {
      this(source, OutlineReader.read(source));
    }

    private Article(ThreadSource source, Outline outline) {
      this(source, outline, new Merit(source, outline));
    }

    boolean isSilent() {
      return !isWritten()
          && outline.units().isEmpty()
          && outline.loose().isEmpty()
          && source.title().isBlank()
          && source.description().isBlank()
          && source.hook().orElse("").isBlank();
    }

    private boolean isWritten() {
      return source.written().stream().anyMatch(words -> !words.isBlank());
    }

    SocialThread thread(Network network) {
      WeightedLength length = WeightedLength.of(network);
      return isWritten()
          ? new WrittenThread(source, network, length).thread()
          : made(network, length);
    }

    /** The thread that has most of what the post promises and is short enough. */
    private SocialThread made(Network network, WeightedLength length) {
      for (Promise promise : Promise.values()) {
        Making making = new Making(this, network, length, promise);
        SocialThread thread = making.make();
        if (making.keeps(thread)) {
          return thread;
        }
      }
      throw new IllegalStateException("no promise is kept: " + source.title());
    }
  }

  /** One thread in the making: select, compose and pack until it is short enough. */
  private static final class Making {
    /** How full, in percent, selected segments can be packed at best, and when to give up. */
    private static final int FIRST_FILL = 92;

    /** What is read to its end on LinkedIn. */
    private static final int LINKEDIN_FILL = 65;

    private static final int LEAST_FILL = 20;
    private static final int STEP = 5;
    private static final int MOST_CRUMBS = 8;

    private final ThreadSource source;
    private final Network network;
    private final WeightedLength length;
    private final Outline outline;
    private final Candidates candidates;
    private final int breaks;
    private final int most;
    private List<String> leftOut = List.of();

    Making(Article article, Network network, WeightedLength length, Promise promise) {
      this.source = article.source();
      this.network = network;
      this.length = length;
      this.outline = article.outline();
      this.candidates = new Candidates(source, outline, article.merit(), network, length, promise);
      this.breaks =
          network == Network.LINKEDIN
              ? 0
              : (int) outline.units().stream().filter(Unit::breaks).count();
      this.most = most();
    }

    private int most() {
      if (network == Network.LINKEDIN) {
        return 1;
      }
      int wanted = source.settings().segments();
      // More than X's composer holds only when the author breaks more often.
      return breaks == 0
          ? wanted
          : Math.max(wanted, Math.max(ThreadSettings.MOST_SEGMENTS, breaks + 2));
    }

    /** Whether a thread is no longer than it may be for the sake of what the post promises. */
    boolean keeps(SocialThread thread) {
      return !candidates.hasPromise() || thread.segments().size() <= most;
    }

    SocialThread make() {
      int wanted = Math.min(most, candidates.length(candidates.all()) / network.limit() + 1);
      for (Labels labels : Labels.of(network, length, source.settings().labels())) {
        if (Math.max(wanted, breaks) <= labels.most()) {
          List<List<Part>> segments = segments(labels);
          if (segments.size() <= labels.most()) {
            List<List<Part>> led = candidates.ending().leading(segments, length);
            return labels.thread(network, length, led, leftOut);
          }
        }
      }
      throw new IllegalStateException("a thread of more than 9,999 segments: " + source.title());
    }

    /** The segments with room for these labels; more than the thread may have only in despair. */
    private List<List<Part>> segments(Labels labels) {
      int limit = network.limit() - labels.width();
      BitSet chosen = candidates.all();
      int fill = 100;
      if (candidates.length(chosen) > most * limit) {
        fill = network == Network.LINKEDIN ? LINKEDIN_FILL : FIRST_FILL;
        chosen = candidates.best(capacity(limit, fill));
      }
      while (true) {
        List<Part> parts = candidates.parts(chosen, limit);
        List<List<Part>> segments = Packing.pack(parts, bounds(limit));
        if (segments.size() <= most || fill < 0) {
          return withoutCrumbs(segments, chosen, limit);
        }
        fill = fill <= LEAST_FILL ? -1 : Math.min(fill - STEP, fill * most / segments.size());
        chosen = fill < 0 ? candidates.least() : candidates.best(capacity(limit, fill));
      }
    }

    /** A short sentence between two long ones is left out: it would be a segment of its own. */
    private List<List<Part>> withoutCrumbs(List<List<Part>> packed, BitSet all, int limit) {
      List<List<Part>> segments = packed;
      BitSet chosen = all;
      Set<Unit> crumbs = Packing.crumbs(segments, network.limit());
      for (int i = 0; i < MOST_CRUMBS && !crumbs.isEmpty(); i++) {
        chosen = candidates.without(chosen, crumbs);
        segments = Packing.pack(candidates.parts(chosen, limit), bounds(limit));
        crumbs = Packing.crumbs(segments, network.limit());
      }
      leftOut = candidates.leftOut(chosen);
      return segments;
    }

    private int capacity(int limit, int fill) {
      return (most * limit - candidates.fixedLength()) * fill / 100;
    }

    private Packing.Bounds bounds(int limit) {
      Ending ending = candidates.ending();
      int taken = ending.besidesHook(length, 2);
      int hook = network == Network.LINKEDIN ? limit : Math.min(limit, Hook.limit(network));
      boolean noLinks = network == Network.X && taken == 0;
      int hookLinks = noLinks ? 0 : network.links() - (taken == 0 ? 0 : 1);
      return new Packing.Bounds(limit, hook, taken, hookLinks, network.links());
    }
  }
}
