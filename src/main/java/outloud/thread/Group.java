package outloud.thread;

import java.util.ArrayList;
import java.util.List;

/**
 * Units that are taken together or not at all: a list with its lead-in, code with what announces
 * it.
 *
 * @param first the index of its first unit
 * @param cut whether its last items are left out
 */
record Group(int first, List<Unit> units, boolean cut) {
  private static final Prose MORE = Prose.plain("…");

  Group {
    units = List.copyOf(units);
  }

  /** All groups of an outline, in order. */
  static List<Group> of(Outline outline) {
    List<Group> groups = new ArrayList<>();
    List<Unit> open = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < outline.units().size(); i++) {
      Unit unit = outline.units().get(i);
      if (unit.follows() == Unit.Tie.NONE && !open.isEmpty()) {
        groups.add(new Group(first, open, false));
        open.clear();
        first = i;
      }
      open.add(unit);
    }
    if (!open.isEmpty()) {
      groups.add(new Group(first, open, false));
    }
    return groups;
  }

  Unit head() {
    return units.getFirst();
  }

  boolean isSentence() {
    return units.size() == 1 && head().kind() == Unit.Kind.SENTENCE;
  }

  /** Whether it is a list behind a sentence. */
  boolean isList() {
    return head().kind() == Unit.Kind.SENTENCE
        && units.size() > 1
        && units.get(1).kind() == Unit.Kind.ITEM;
  }

  /** What stands behind its first unit. */
  Group rest() {
    return new Group(first + 1, units.subList(1, units.size()), cut);
  }

  /** At most so many units, so that none is left without the list inside it. */
  int wholeItems(int most) {
    int count = most;
    while (count > 2
        && count < units.size()
        && units.get(count).isInner()
        && !units.get(count - 1).isInner()) {
      count--;
    }
    return count;
  }

  /** Code that this network would make something of is a picture. */
  Group shown(Rendering rendering) {
    List<Unit> shown = new ArrayList<>();
    for (Unit unit : units) {
      boolean spoilt = unit.instead().isPresent() && !rendering.isSafe(unit.prose());
      shown.add(spoilt ? unit.drawn() : unit);
    }
    return new Group(first, shown, cut);
  }

  /** Only its first units, and that there are more: a list that is too long for a thread. */
  Group shortened(int count) {
    List<Unit> kept = new ArrayList<>(units.subList(0, count));
    kept.set(count - 1, kept.getLast().saying(kept.getLast().prose().followedBy("\n", MORE)));
    return new Group(first, kept, true);
  }
}
