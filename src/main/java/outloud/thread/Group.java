package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Units that are taken together or not at all: a list with its lead-in, code with what announces
 * it.
 *
 * @param first the index of its first unit
 * @param cut whether its last items are left out
 */
record Group(int first, List<Unit> units, boolean cut) {
  private static final Prose MORE = Prose.plain("…");

  /** Longer code is not read as text among words. */
  private static final int MOST_LINES = 12;

  private static final int LONGEST_LINE = 100;

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

  /**
   * Code is a picture that this network would make something of, or that no segment holds together
   * with what announces it.
   */
  Group shown(Rendering rendering, WeightedLength length, int limit) {
    List<Unit> shown = new ArrayList<>();
    for (Unit unit : units) {
      boolean announced = unit.follows() == Unit.Tie.ANNOUNCED;
      Prose whole =
          announced ? shown.getLast().prose().followedBy("\n", unit.prose()) : unit.prose();
      boolean drawn =
          unit.instead().isPresent()
              && (!rendering.isSafe(unit.prose())
                  || !length.fits(rendering.draft(whole).text(), limit));
      shown.add(drawn ? unit.drawn() : unit);
    }
    return new Group(first, shown, cut);
  }

  /** Short code that is announced is text: for a network where its picture would stand apart. */
  Group written(List<Card> cards) {
    List<Unit> written = new ArrayList<>();
    for (Unit unit : units) {
      Optional<String> code =
          unit.kind() == Unit.Kind.SENTENCE && unit.endsWithColon() && !unit.media().isEmpty()
              ? shortCode(unit.media().getFirst(), cards)
              : Optional.empty();
      written.add(code.isPresent() ? unit.with(List.of()) : unit);
      code.ifPresent(text -> written.add(unit.announcing(text)));
    }
    return new Group(first, written, cut);
  }

  private static Optional<String> shortCode(Segment.Media picture, List<Card> cards) {
    for (Card card : cards) {
      if (card instanceof Card.Code code && code.file().equals(picture.file())) {
        List<String> lines = code.code().lines().toList();
        boolean isShort =
            lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
        return isShort ? Optional.of(code.code().replace("\t", "  ")) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Only its first units, and that there are more: a list that is too long for a thread. */
  Group shortened(int count) {
    List<Unit> kept = new ArrayList<>(units.subList(0, count));
    kept.set(count - 1, kept.getLast().saying(kept.getLast().prose().followedBy("\n", MORE)));
    return new Group(first, kept, true);
  }
}
