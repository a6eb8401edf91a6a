package outloud.thread;

import java.util.BitSet;
import java.util.List;

/** Which groups may stand in a thread at all, which need others, and what each is worth. */
final class Judgement {
  /** Half a list is worth less than the whole one. */
  private static final int CUT = 2;

  /** A sentence that no segment holds would be cut. */
  private static final int TOO_LONG = 6;

  /** What opens a section says what it is about. */
  private static final int OPENING = 2;

  private static final int SUMMARY = 2;

  /** So many sentences may lean on one. */
  private static final int LONGEST_CHAIN = 6;

  /** A shorter answer says nothing without its question. */
  private static final int ANSWER = 40;

  private final Outline outline;
  private final Merit merit;
  private final List<Group> groups;
  private final int[] scores;
  private final BitSet possible = new BitSet();
  private final BitSet leaning = new BitSet();
  private final BitSet naming = new BitSet();
  private final BitSet open = new BitSet();
  private final BitSet clinging = new BitSet();
  private final BitSet opener = new BitSet();
  private int chain;
  private int aside = -1;

  /**
   * @param groups those that the thread may take; one that is too long is already shortened
   * @param costs the length of each group
   * @param limit of a segment
   * @param allowed whether the network can show each group
   */
  Judgement(
      Outline outline, Merit merit, List<Group> groups, int[] costs, int limit, BitSet allowed) {
    this.outline = outline;
    this.merit = merit;
    this.groups = groups;
    this.scores = new int[groups.size()];
    for (int i = 0; i < groups.size(); i++) {
      judge(i, allowed.get(i), costs[i] > limit);
    }
  }

  private void judge(int i, boolean allowed, boolean tooLong) {
    Group group = groups.get(i);
    Unit head = group.head();
    boolean clings = isShort(i) && merit.isFew(head) && !opensParagraph(i);
    boolean opens = isShort(i) && opensParagraph(i) && goesOnBehind(i);
    boolean leans =
        !(opens && isOpening(i)) && (merit.leans(head) || answers(i) || goesOn(i) || clings);
    if (merit.leans(head) && i > 0 && !opensParagraph(i)) {
      // "That sounds slow. It is fast.": the second one takes the first along, not the other way.
      clinging.clear(i - 1);
    }
    boolean announcesNothing =
        group.units().size() == 1 && head.isAnnouncement() && head.media().isEmpty();
    boolean fine =
        allowed
            && !announcesNothing
            && !outline.isAppendix(head.section())
            && !isOutOfPlace(i)
            && !(merit.points(head) && (head.gap() || isShownElsewhere(i)))
            && (!leans
                || (chain < LONGEST_CHAIN
                    && i > 0
                    && possible.get(i - 1)
                    && !head.gap()
                    && !groups.get(i - 1).cut()));
    possible.set(i, fine);
    leaning.set(i, leans);
    naming.set(i, merit.names(head));
    Unit last = group.units().getLast();
    open.set(i, last.asks() || last.opens() || merit.setsUp(last) || opens);
    clinging.set(i, clings && !open.get(i));
    opener.set(i, opens);
    chain = leans ? chain + 1 : 0;
    scores[i] =
        merit.score(head)
            + (isOpening(i) && merit.isLong(head) ? OPENING : 0)
            + (opensParagraph(i) ? 1 : 0)
            + (outline.isSummary(head.section()) ? SUMMARY : 0)
            - (group.cut() ? CUT : 0)
            - (tooLong && group.isSentence() ? TOO_LONG : 0);
  }

  /** Whether it says too little to stand alone: "Yes.", "240 failures." */
  private boolean isShort(int i) {
    return groups.get(i).isSentence() && !merit.isLong(groups.get(i).head());
  }

  /** Whether its paragraph goes on. */
  private boolean goesOnBehind(int i) {
    return i + 1 < groups.size()
        && groups.get(i + 1).head().paragraph() == groups.get(i).head().paragraph();
  }

  /** Whether it is no more than the answer to the question before it. */
  private boolean answers(int i) {
    Unit head = groups.get(i).head();
    if (i == 0 || head.prose().size() >= ANSWER) {
      return false;
    }
    Unit before = groups.get(i - 1).units().getLast();
    return before.asks() && before.paragraph() == head.paragraph();
  }

  /** Whether it is a list behind a picture that was announced: it goes on with that. */
  private boolean goesOn(int i) {
    Unit head = groups.get(i).head();
    if (i == 0 || head.kind() != Unit.Kind.ITEM) {
      return false;
    }
    Unit before = groups.get(i - 1).units().getLast();
    return before.section() == head.section()
        && !before.media().isEmpty()
        && before.endsWithColon();
  }

  /** Whether what was announced right before it is not to be seen there. */
  private boolean isShownElsewhere(int i) {
    if (i == 0 || possible.get(i - 1)) {
      return false;
    }
    Unit before = groups.get(i - 1).units().getLast();
    return before.section() == groups.get(i).head().section() && merit.showsPicture(before);
  }

  private boolean opensParagraph(int i) {
    return i == 0
        || groups.get(i - 1).units().getLast().paragraph() != groups.get(i).head().paragraph();
  }

  /** Whether it is the first of its section. */
  boolean isOpening(int i) {
    return i == 0 || groups.get(i - 1).head().section() != groups.get(i).head().section();
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

  /** Leaves out what stands before a group. */
  void beginAt(int group) {
    possible.clear(0, group);
  }

  /** Every group that may stand in the thread. */
  BitSet possible() {
    return possible;
  }

  boolean isPossible(int group) {
    return possible.get(group);
  }

  /** Whether a group needs the one before it. */
  boolean isLeaning(int group) {
    return leaning.get(group);
  }

  /** Whether a group names something of the one before it. */
  boolean isNaming(int group) {
    return naming.get(group);
  }

  /** Whether a group says nothing without the one behind it: a question, a scene. */
  boolean isOpen(int group) {
    return open.get(group);
  }

  /** Whether a group is a short sentence that goes with the one before it. */
  boolean isClinging(int group) {
    return clinging.get(group) && possible.get(group);
  }

  /** Whether a group is a short sentence that opens the paragraph of the one behind it. */
  boolean isOpener(int group) {
    return opener.get(group) && possible.get(group);
  }

  /** What a group is worth; an ordinary sentence has about 0. */
  int score(int group) {
    return scores[group];
  }
}
