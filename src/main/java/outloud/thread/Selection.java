package outloud.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which groups of an article its thread takes: the lead of each chapter first, so that every one
 * speaks before any speaks twice, then the best of the rest until the thread is full.
 */
final class Selection {
  private static final int SPREAD = 2;
  private static final int NEIGHBOUR = 3;
  private static final int WORTHLESS = -2;

  /** So many chapters speak in a thread. */
  private static final int MOST_CHAPTERS = 7;

  /** A shorter sentence does not lead a chapter that has another. */
  private static final int SHORTEST_LEAD = 30;

  private final Outline outline;
  private final Judgement judgement;
  private final List<Group> groups;
  private final int[] costs;
  private final int limit;
  private final int longest;

  /**
   * @param groups those that the thread may take; one that is too long is already shortened
   * @param costs the length of each group
   * @param limit of a segment
   * @param longest a group that costs more would be cut and is taken only with everything else
   */
  Selection(
      Outline outline,
      Judgement judgement,
      List<Group> groups,
      int[] costs,
      int limit,
      int longest) {
    this.outline = outline;
    this.judgement = judgement;
    this.groups = groups;
    this.costs = costs.clone();
    this.limit = limit;
    this.longest = longest;
  }

  /** Leaves out what stands before the group that the hook took. */
  void beginAt(int group) {
    judgement.beginAt(group);
  }

  /** Whether a group may stand in the thread at all. */
  boolean isPossible(int group) {
    return judgement.isPossible(group);
  }

  /** Whether it needs the group before it. */
  boolean isLeaning(int group) {
    return judgement.isLeaning(group);
  }

  /** Everything that may stand in the thread. */
  BitSet all() {
    return (BitSet) judgement.possible().clone();
  }

  /**
   * The best that fits.
   *
   * @param taken groups that are in the thread in any case and cost nothing more
   * @param capacity how much the rest may cost
   */
  BitSet best(BitSet taken, int capacity) {
    BitSet chosen = (BitSet) taken.clone();
    BitSet muted = new BitSet();
    BitSet possible = judgement.possible();
    int room = capacity;
    for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
      for (int next = i + 1; next < end(i, chosen); next++) {
        room -= costs[next];
      }
      chosen.set(i, end(i, chosen));
    }
    int left = leads(chosen, room, muted);
    int[] perChapter = new int[outline.headings().size()];
    chosen.stream().forEach(i -> perChapter[chapter(i)]++);
    while (true) {
      int best = -1;
      int bestRank = Integer.MIN_VALUE;
      for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
        if (!chosen.get(i)
            && judgement.score(i) > WORTHLESS
            && isKnown(i, chosen)
            && !muted.get(chapter(i))
            && costs[i] <= longest
            && cost(i, chosen) <= left) {
          int rank = rank(i, chosen) - SPREAD * perChapter[chapter(i)];
          best = rank > bestRank ? i : best;
          bestRank = Math.max(rank, bestRank);
        }
      }
      if (best < 0) {
        return without(chosen, openQuestions(chosen, taken));
      }
      left -= cost(best, chosen);
      take(best, chosen);
      perChapter[chapter(best)]++;
    }
  }

  /** Questions whose answer did not come along, and scenes where nothing happens. */
  private BitSet openQuestions(BitSet chosen, BitSet taken) {
    BitSet open = new BitSet();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      boolean answered = i + 1 < groups.size() && chosen.get(i + 1) && isSameSection(i, i + 1);
      open.set(i, judgement.isOpen(i) && !answered && !taken.get(i));
    }
    return open;
  }

  /** Takes the lead of each chapter that has none yet; the capacity that is left. */
  private int leads(BitSet chosen, int capacity, BitSet muted) {
    int left = capacity;
    int[] best = new int[outline.headings().size()];
    Arrays.fill(best, Integer.MIN_VALUE);
    Map<Integer, Integer> found = new TreeMap<>();
    BitSet possible = judgement.possible();
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      best[chapter(i)] = Math.max(best[chapter(i)], judgement.score(i));
      if (!judgement.isLeaning(i) && costs[i] <= longest) {
        found.merge(chapter(i), i, (first, later) -> leadsBetter(later, first) ? later : first);
      }
    }
    chosen.stream().forEach(i -> found.remove(chapter(i)));
    List<Integer> leads = new ArrayList<>(found.values());
    if (leads.size() > MOST_CHAPTERS) {
      // A sentence of each would be a table of contents: the best chapters speak.
      leads.sort(
          Comparator.<Integer>comparingInt(i -> outline.isSummary(chapter(i)) ? 0 : 1)
              .thenComparingInt(i -> -best[chapter(i)]));
      for (int lead : leads.subList(MOST_CHAPTERS, leads.size())) {
        muted.set(chapter(lead));
      }
      leads = new ArrayList<>(leads.subList(0, MOST_CHAPTERS));
      leads.sort(Comparator.naturalOrder());
    }
    for (int i : leads) {
      if (cost(i, chosen) <= left) {
        left -= cost(i, chosen);
        take(i, chosen);
      }
    }
    return left;
  }

  /** Whether a group is a better lead than one before it: that one must be a poor one. */
  private boolean leadsBetter(int later, int first) {
    return !standsAlone(first) && standsAlone(later);
  }

  private boolean standsAlone(int i) {
    Group group = groups.get(i);
    return !judgement.isNaming(i)
        && (costs[i] <= limit || !group.isSentence())
        && (group.units().size() > 1 || group.head().prose().size() >= SHORTEST_LEAD)
        && !judgement.isOpen(i)
        && !group.head().opens()
        && !group.head().prose().isAll(Prose.Kind.LINK);
  }

  private int rank(int i, BitSet chosen) {
    boolean before = i > 0 && chosen.get(i - 1) && isSameSection(i, i - 1);
    boolean after = i + 1 < groups.size() && chosen.get(i + 1) && isSameSection(i, i + 1);
    return 2 * judgement.score(i) + (before ? NEIGHBOUR : 0) + (after ? NEIGHBOUR - 1 : 0);
  }

  /** Whether what it names was said right before it, or stands in the heading. */
  private boolean isKnown(int i, BitSet chosen) {
    return !judgement.isNaming(i)
        || judgement.isOpening(i)
        || (chosen.get(i - 1) && isSameSection(i, i - 1));
  }

  private boolean isSameSection(int one, int other) {
    return groups.get(one).head().section() == groups.get(other).head().section();
  }

  private int chapter(int group) {
    return outline.chapter(groups.get(group).head().section());
  }

  /** With the groups that come along, as far as they are not in yet. */
  private int cost(int group, BitSet chosen) {
    int cost = 0;
    for (int i = first(group, chosen); i < end(group, chosen); i++) {
      cost += costs[i];
    }
    return cost;
  }

  private void take(int group, BitSet chosen) {
    chosen.set(first(group, chosen), end(group, chosen));
  }

  /** The first group that comes along: one that it leans on, and a short one that opens that. */
  private int first(int group, BitSet chosen) {
    int first = group;
    while (first > 0 && judgement.isLeaning(first) && !chosen.get(first - 1)) {
      first--;
    }
    boolean opened =
        first > 0
            && !judgement.isLeaning(first)
            && judgement.isOpener(first - 1)
            && !chosen.get(first - 1);
    return opened ? first - 1 : first;
  }

  /** Where the short sentences end that come along behind a group. */
  private int end(int group, BitSet chosen) {
    int end = group + 1;
    while (end < groups.size() && judgement.isClinging(end) && !chosen.get(end)) {
      end++;
    }
    return end;
  }

  /** These groups without some, and without those that lean on them. */
  BitSet without(BitSet chosen, BitSet gone) {
    BitSet left = (BitSet) chosen.clone();
    left.andNot(gone);
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      if (judgement.isLeaning(i) && i > 0 && !left.get(i - 1)) {
        left.clear(i);
      }
    }
    return left;
  }

  /** A group with those that it leans on; nothing where it cannot stand in the thread. */
  BitSet with(int group) {
    BitSet chosen = new BitSet();
    if (isPossible(group)) {
      take(group, chosen);
    }
    return chosen;
  }

  /** The units of the chosen groups, in the article's order. */
  List<Unit> units(BitSet chosen) {
    List<Unit> units = new ArrayList<>();
    chosen.stream().forEach(i -> units.addAll(groups.get(i).units()));
    return units;
  }
}
