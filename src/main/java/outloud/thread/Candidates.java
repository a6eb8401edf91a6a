package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a thread may take from the article, with what each would cost on one network. */
final class Candidates {
  /** A list that takes more, in percent of a segment, loses its last items. */
  private static final int LONGEST_GROUP = 190;

  /** So much have all lists of a post that is nothing but lists. */
  private static final int LONGEST_LISTS = 700;

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
  private final int count;
  private final Selection selection;
  private final Ending ending;
  private final Hook hook;
  private final Optional<Unit> opener;
  private final BitSet said;
  private final BitSet announced = new BitSet();

  /** The list that the post promises by its number, with what it leans on. */
  private final BitSet promised;

  /**
   * What may be taken.
   *
   * @param promise how much of the list that the post promises must be in the thread
   */
  Candidates(
      ThreadSource source,
      Outline outline,
      Merit merit,
      Network network,
      WeightedLength length,
      Promise promise) {
    this.source = source;
    this.outline = outline;
    this.network = network;
    this.length = length;
    this.rendering = new Rendering(network, length, source.people());
    this.merit = merit;
    List<Group> whole = Group.of(outline);
    this.count = Math.max(1, whole.size());
    this.costs = new int[whole.size()];
    BitSet allowed = new BitSet();
    OptionalInt list =
        promise == Promise.NONE ? OptionalInt.empty() : PromisedList.of(source, whole);
    for (int i = 0; i < whole.size(); i++) {
      boolean isWhole = promise == Promise.WHOLE && list.isPresent() && list.getAsInt() == i;
      int most = isWhole ? source.settings().segments() * network.limit() : longest() - LABEL;
      groups.add(fitting(shown(whole.get(i)), i, most));
      allowed.set(i, isShowable(groups.get(i)));
    }
    Judgement judgement = new Judgement(outline, merit, groups, costs, limit(), allowed);
    this.selection = new Selection(outline, judgement, groups, costs, limit(), longest());
    this.promised = list.isPresent() ? selection.with(list.getAsInt()) : new BitSet();
    int segments = network == Network.LINKEDIN ? 1 : source.settings().segments();
    this.ending =
        Ending.of(source, network, length, (network.limit() - LABEL) / (segments == 1 ? 2 : 1));
    int taken = network == Network.LINKEDIN ? 0 : ending.besidesHook(length, segments);
    this.hook =
        new HookMaker(source, network, length, rendering, taken)
            .make(groups, selection, merit, outline.loose());
    this.opener = hook.lead().stream().mapToObj(i -> groups.get(i).head()).findFirst();
    this.said = said();
    hook.lead().ifPresent(this::beginAt);
  }

  /** A hook that announces something is followed by that, whatever else the thread takes. */
  private void beginAt(int lead) {
    selection.beginAt(lead);
    promised.and(selection.all());
    Group group = groups.get(lead);
    if (group.units().size() > 1 && selection.isPossible(lead)) {
      costs[lead] -= length.safe(rendering.draft(group.head().prose()).text());
      groups.set(lead, group.rest());
      announced.set(lead);
      said.clear(lead);
    }
  }

  /** The groups that the hook says already: its lead, or what the description repeats. */
  private BitSet said() {
    BitSet said = new BitSet();
    hook.lead().ifPresent(said::set);
    Told told = Told.by(hook.passage().text());
    for (int i = 0; i < groups.size() && hook.lead().isEmpty(); i++) {
      Unit head = groups.get(i).head();
      boolean words = groups.get(i).isSentence() || head.kind() == Unit.Kind.OTHER;
      boolean again = words && told.says(head.prose());
      said.set(i, selection.isPossible(i) && again);
    }
    return said;
  }

  /** What it is on this network: LinkedIn has all pictures behind the text. */
  private Group shown(Group group) {
    Group shown = group.shown(rendering, length, limit());
    return network == Network.LINKEDIN ? shown.written(outline.cards()) : shown;
  }

  /** Whether nothing of it would be spoilt: not a word to paste, no item cut, no line. */
  private boolean isShowable(Group group) {
    for (Unit unit : group.units()) {
      if (unit.prose().has(Prose.Kind.FORMULA) || (network == Network.LINKEDIN && isApart(unit))) {
        return false;
      }
      boolean whole =
          unit.kind() == Unit.Kind.ITEM
              || unit.kind() == Unit.Kind.CODE
              || unit.kind() == Unit.Kind.TABLE;
      if (!rendering.isSafe(unit.prose())
          || (whole && !length.fits(rendering.draft(unit.prose()).text(), limit()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether its picture would stand far from what announces it. */
  private boolean isApart(Unit unit) {
    boolean drawn = unit.prose().isBlank() && unit.follows() == Unit.Tie.ANNOUNCED;
    return merit.showsPicture(unit) || (drawn && !unit.media().isEmpty());
  }

  /** The most that a group takes. */
  private int longest() {
    int percent = Math.max(LONGEST_GROUP, LONGEST_LISTS / count);
    return Math.min(limit() * percent / 100, Network.LINKEDIN.limit());
  }

  private int limit() {
    return network.limit() - LABEL;
  }

  /** The headings of level 2 under which these groups and the hook say nothing. */
  List<String> leftOut(BitSet chosen) {
    Set<Integer> chapters = new HashSet<>();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      if (groups.get(i).units().stream().anyMatch(unit -> !unit.prose().isBlank())) {
        chapters.add(outline.chapter(groups.get(i).head().section()));
      }
    }
    return outline.without(chapters);
  }

  /** These groups without those that any of the units is from. */
  BitSet without(BitSet chosen, Set<Unit> units) {
    BitSet gone = new BitSet();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      for (Unit unit : groups.get(i).units()) {
        if (units.contains(unit)) {
          gone.set(i);
        }
      }
    }
    gone.andNot(announced);
    gone.andNot(promised);
    return selection.without(chosen, gone);
  }

  /** Whether a list is in the thread because the post promises it. */
  boolean hasPromise() {
    return !promised.isEmpty();
  }

  /** Nothing but what the hook took, what it announces, and the list that the post promises. */
  BitSet least() {
    BitSet least = (BitSet) said.clone();
    least.or(announced);
    least.or(promised);
    return least;
  }

  /** Every group that may stand in the thread. */
  BitSet all() {
    return selection.all();
  }

  /** The best groups that cost no more than this. */
  BitSet best(int capacity) {
    BitSet list = (BitSet) promised.clone();
    list.andNot(said);
    return selection.best(least(), capacity - length(list));
  }

  /** About how long the chosen groups are together. */
  int length(BitSet chosen) {
    return chosen.stream().map(i -> costs[i]).sum();
  }

  /** What the thread ends with, and its first segment. */
  Ending ending() {
    return ending;
  }

  /** How long the hook and the ending are: what every thread has. */
  int fixedLength() {
    return length.safe(hook.passage().text()) + ending.length(length);
  }

  /**
   * The parts of the thread that takes these groups.
   *
   * @param limit of a segment, its label taken off
   */
  List<Part> parts(BitSet chosen, int limit) {
    BitSet rest = (BitSet) chosen.clone();
    rest.andNot(said);
    return new Composer(source, outline, merit, network, length, rendering, limit)
        .compose(hook, opener, selection.units(rest));
  }

  /** As much of a list as the limit allows, its lead-in and an item at least; notes its cost. */
  private Group fitting(Group group, int index, int limit) {
    int sum = 0;
    for (int count = 0; count < group.units().size(); count++) {
      Passage words = rendering.draft(group.units().get(count).prose());
      int cost = length.safe(words.text()) + 1;
      if (sum + cost > limit && count >= 2) {
        int kept = group.wholeItems(count);
        for (int i = kept; i < count; i++) {
          sum -= length.safe(rendering.draft(group.units().get(i).prose()).text()) + 1;
        }
        costs[index] = sum;
        return group.shortened(kept);
      }
      sum += cost;
    }
    costs[index] = sum;
    return group;
  }
}
