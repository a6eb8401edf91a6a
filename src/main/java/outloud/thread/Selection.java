package outloud.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** Half a list is worth less than the whole one. */
  private static final int CUT = 2;

  /** So many sentences may lean on one. */
  private static final int LONGEST_CHAIN = 6;

  private final Outline outline;
  private final Merit merit;
  private final List<Group> groups;
  private final int[] costs;
  private final int longest;
  private final int[] scores;
  private final BitSet possible = new BitSet();
  private final BitSet leaning = new BitSet();
  private int chain;
  private int aside = -1;

  /**
   * @param groups those that the thread may take; one that is too long is already shortened
   * @param costs the length of each group
   * @param longest a group that costs more would be cut and is taken only with everything else
   * @param allowed whether the network can show each group
   */
  Selection(
      Outline outline, Merit merit, List<Group> groups, int[] costs, int longest, BitSet allowed) {
    this.outline = outline;
    this.merit = merit;
    this.groups = groups;
    this.costs = costs.clone();
    this.longest = longest;
    this.scores = new int[groups.size()];
    for (int i = 0; i < groups.size(); i++) {
      judge(i, allowed.get(i));
    }
  }

  private void judge(int i, boolean allowed) {
    Group group = groups.get(i);
    Unit head = group.head();
    boolean leans = merit.leans(head);
    boolean announcesNothing =
        group.units().size() == 1 && head.isAnnouncement() && head.media().isEmpty();
    boolean fine =
        allowed
            && !announcesNothing
            && !outline.isAppendix(head.section())
            && !isOutOfPlace(i)
            && (!leans
                || (chain < LONGEST_CHAIN
                    && i > 0
                    && possible.get(i - 1)
                    && !head.gap()
                    && !groups.get(i - 1).cut()));
    possible.set(i, fine);
    leaning.set(i, leans);
    chain = leans ? chain + 1 : 0;
    boolean opensParagraph =
        i == 0 || groups.get(i - 1).units().getLast().paragraph() != head.paragraph();
    scores[i] = merit.score(head) + (opensParagraph ? 1 : 0) - (group.cut() ? CUT : 0);
  }

  private boolean isOutOfPlace(int i) {
    List<Unit> units = groups.get(i).units();
    // What announces the rest of its group points to what is there.
    boolean points =
        units.stream().anyMatch(merit::pointsBack)
            || units.stream().skip(units.size() > 1 ? 1 : 0).anyMatch(merit::pointsAhead);
    if (merit.opensAside(units.getFirst())) {
      aside = units.getFirst().paragraph();
    }
    return points
        || units.getFirst().paragraph() == aside
        || units.stream().anyMatch(merit::isBoilerplate);
  }

  /** Leaves out what stands before the group that the hook took. */
  void beginAt(int group) {
    possible.clear(0, group);
  }

  /** Whether a group may stand in the thread at all. */
  boolean isPossible(int group) {
    return possible.get(group);
  }

  /** Whether it needs the group before it. */
  boolean isLeaning(int group) {
    return leaning.get(group);
  }

  /** Everything that may stand in the thread. */
  BitSet all() {
    return (BitSet) possible.clone();
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
    int left = leads(chosen, capacity, muted);
    int[] perChapter = new int[outline.headings().size()];
    chosen.stream().forEach(i -> perChapter[chapter(i)]++);
    while (true) {
      int best = -1;
      int bestRank = Integer.MIN_VALUE;
      for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
        if (!chosen.get(i)
            && scores[i] > WORTHLESS
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

  /** Questions whose answer did not come along, unless they are taken in any case. */
  private BitSet openQuestions(BitSet chosen, BitSet taken) {
    BitSet open = new BitSet();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      boolean asks = groups.get(i).units().getLast().asks();
      boolean answered = i + 1 < groups.size() && chosen.get(i + 1) && isSameSection(i, i + 1);
      open.set(i, asks && !answered && !taken.get(i));
    }
    return open;
  }

  /** Takes the lead of each chapter that has none yet; the capacity that is left. */
  private int leads(BitSet chosen, int capacity, BitSet muted) {
    int left = capacity;
    Set<Integer> spoken = new HashSet<>();
    chosen.stream().forEach(i -> spoken.add(chapter(i)));
    int[] best = new int[outline.headings().size()];
    Arrays.fill(best, Integer.MIN_VALUE);
    List<Integer> leads = new ArrayList<>();
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      best[chapter(i)] = Math.max(best[chapter(i)], scores[i]);
      if (!leaning.get(i) && costs[i] <= longest && spoken.add(chapter(i))) {
        leads.add(i);
      }
    }
    if (leads.size() > MOST_CHAPTERS) {
      // A sentence of each would be a table of contents: the best chapters speak.
      leads.sort(Comparator.comparingInt(i -> -best[chapter(i)]));
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

  private int rank(int i, BitSet chosen) {
    boolean before = i > 0 && chosen.get(i - 1) && isSameSection(i, i - 1);
    boolean after = i + 1 < groups.size() && chosen.get(i + 1) && isSameSection(i, i + 1);
    return 2 * scores[i] + (before ? NEIGHBOUR : 0) + (after ? NEIGHBOUR - 1 : 0);
  }

  private boolean isSameSection(int one, int other) {
    return groups.get(one).head().section() == groups.get(other).head().section();
  }

  private int chapter(int group) {
    return outline.chapter(groups.get(group).head().section());
  }

  /** With the groups that it leans on, as far as they are not in yet. */
  private int cost(int group, BitSet chosen) {
    int cost = 0;
    for (int i = group; i >= 0 && !chosen.get(i); i--) {
      cost += costs[i];
      if (!leaning.get(i)) {
        break;
      }
    }
    return cost;
  }

  private void take(int group, BitSet chosen) {
    for (int i = group; i >= 0 && !chosen.get(i); i--) {
      chosen.set(i);
      if (!leaning.get(i)) {
        break;
      }
    }
  }

  /** These groups without some, and without those that lean on them. */
  BitSet without(BitSet chosen, BitSet gone) {
    BitSet left = (BitSet) chosen.clone();
    left.andNot(gone);
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      if (leaning.get(i) && i > 0 && !left.get(i - 1)) {
        left.clear(i);
      }
    }
    return left;
  }

  /** The units of the chosen groups, in the article's order. */
  List<Unit> units(BitSet chosen) {
    List<Unit> units = new ArrayList<>();
    chosen.stream().forEach(i -> units.addAll(groups.get(i).units()));
    return units;
  }
}
