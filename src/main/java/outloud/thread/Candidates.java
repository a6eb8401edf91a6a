package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What a thread may take from the article, with what each would cost on one network. */
final class Candidates {
  /** A list may fill as much of a segment, in percent, when there is not room for the article. */
  private static final int LONGEST_GROUP = 90;

  private final ThreadSource source;
  private final Outline outline;
  private final Merit merit;
  private final Network network;
  private final WeightedLength length;
  private final int limit;
  private final List<Group> whole;
  private final List<Group> groups = new ArrayList<>();
  private final Selection selection;
  private final Hook hook;
  private final int[] costs;

  Candidates(
      ThreadSource source,
      Outline outline,
      Merit merit,
      Network network,
      WeightedLength length,
      int limit) {
    this.source = source;
    this.outline = outline;
    this.merit = merit;
    this.network = network;
    this.length = length;
    this.limit = limit;
    this.whole = Group.of(outline);
    Rendering rendering = new Rendering(network, length, network.links());
    this.costs = new int[whole.size()];
    BitSet allowed = new BitSet();
    for (int i = 0; i < whole.size(); i++) {
      Group group = fitting(whole.get(i), rendering);
      groups.add(group);
      costs[i] = cost(group, rendering);
      allowed.set(i, group.units().stream().allMatch(unit -> rendering.isSafe(unit.prose())));
    }
    this.selection = new Selection(outline, merit, groups, costs, allowed);
    int hookLimit = Math.min(limit, Hook.limit(network));
    this.hook = Hook.of(source, groups, selection, merit, rendering, length, hookLimit);
  }

  Selection selection() {
    return selection;
  }

  Hook hook() {
    return hook;
  }

  int endingLength() {
    return length.safe(Ending.of(source, network, length, limit).text()) + 2;
  }

  /** About how long the chosen groups are together. */
  int length(BitSet chosen) {
    return chosen.stream().map(i -> costs[i]).sum();
  }

  /** The parts of the thread that takes these groups. */
  List<Part> parts(BitSet chosen) {
    BitSet rest = (BitSet) chosen.clone();
    hook.lead().ifPresent(rest::clear);
    Optional<Unit> opener =
        hook.lead().isPresent()
            ? Optional.of(groups.get(hook.lead().getAsInt()).head())
            : Optional.empty();
    return new Composer(source, outline, merit, network, length, limit)
        .compose(hook.passage(), opener, selection.units(rest));
  }

  private int cost(Group group, Rendering rendering) {
    return group.units().stream()
        .mapToInt(unit -> length.safe(rendering.draft(unit.prose()).text()) + 1)
        .sum();
  }

  /** As much of a list as a segment holds: its lead-in and an item at least. */
  private Group fitting(Group group, Rendering rendering) {
    int sum = 0;
    for (int count = 0; count < group.units().size(); count++) {
      sum += cost(new Group(group.first(), List.of(group.units().get(count))), rendering);
      if (sum * 100 > limit * LONGEST_GROUP && count >= 2) {
        return group.shortened(count);
      }
    }
    return group;
  }
}
