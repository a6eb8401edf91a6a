package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What a thread may take from the article, with what each would cost on one network. */
final class Candidates {
  /** A list that takes more, in percent of a segment, loses its last items. */
  private static final int LONGEST_GROUP = 190;

  /** What a label takes at most, as far as single groups are concerned. */
  private static final int LABEL = 8;

  private final ThreadSource source;
  private final Outline outline;
  private final Network network;
  private final WeightedLength length;
  private final Rendering rendering;
  private final Merit merit;
  private final List<Group> groups = new ArrayList<>();
  private final int[] costs;
  private final Selection selection;
  private final Hook hook;

  Candidates(
      ThreadSource source, Outline outline, Merit merit, Network network, WeightedLength length) {
    this.source = source;
    this.outline = outline;
    this.network = network;
    this.length = length;
    this.rendering = new Rendering(network, length);
    this.merit = merit;
    List<Group> whole = Group.of(outline);
    this.costs = new int[whole.size()];
    BitSet allowed = new BitSet();
    for (int i = 0; i < whole.size(); i++) {
      groups.add(fitting(whole.get(i), i));
      boolean safe =
          groups.get(i).units().stream().allMatch(unit -> rendering.isSafe(unit.prose()));
      allowed.set(i, safe);
    }
    this.selection =
        new Selection(outline, merit, groups, costs, 2 * (network.limit() - LABEL), allowed);
    this.hook = new HookMaker(source, network, length, rendering).make(groups, selection, merit);
  }

  /** Every group that may stand in the thread. */
  BitSet all() {
    return selection.all();
  }

  /** The best groups that cost no more than this. */
  BitSet best(int capacity) {
    BitSet taken = new BitSet();
    hook.lead().ifPresent(taken::set);
    return selection.best(taken, capacity);
  }

  /** About how long the chosen groups are together. */
  int length(BitSet chosen) {
    return chosen.stream().map(i -> costs[i]).sum();
  }

  /** How long the hook and the ending are: what every thread has. */
  int fixedLength() {
    Passage ending = Ending.of(source, network, length, network.limit() - LABEL);
    return length.safe(hook.passage().text()) + length.safe(ending.text()) + "\n\n".length();
  }

  /**
   * The parts of the thread that takes these groups.
   *
   * @param limit of a segment, its label taken off
   */
  List<Part> parts(BitSet chosen, int limit) {
    BitSet rest = (BitSet) chosen.clone();
    hook.lead().ifPresent(rest::clear);
    Optional<Unit> opener = hook.lead().stream().mapToObj(i -> groups.get(i).head()).findFirst();
    return new Composer(source, outline, merit, network, length, rendering, limit)
        .compose(hook.passage(), opener, selection.units(rest));
  }

  /** As much of a list as two segments hold, its lead-in and an item at least; notes its cost. */
  private Group fitting(Group group, int index) {
    int limit = (network.limit() - LABEL) * LONGEST_GROUP / 100;
    int sum = 0;
    for (int count = 0; count < group.units().size(); count++) {
      Passage words = rendering.draft(group.units().get(count).prose());
      int cost = length.safe(words.text()) + 1;
      if (sum + cost > limit && count >= 2) {
        costs[index] = sum;
        return group.shortened(count);
      }
      sum += cost;
    }
    costs[index] = sum;
    return group;
  }
}
