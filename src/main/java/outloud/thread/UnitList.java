package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The units of an article while it is read: each is tied to what announced it, and pictures find
 * the unit that they go with.
 */
final class UnitList {
  private final List<Unit> units = new ArrayList<>();
  private final List<Segment.Media> waiting = new ArrayList<>();
  private final List<Segment.Media> loose = new ArrayList<>();
  private int section;
  private int paragraph;
  private boolean breaks;
  private boolean gap;
  private boolean lost;

  /** The units so far. */
  List<Unit> list() {
    return units;
  }

  /** A new section begins; pictures that still wait have nothing to go with. */
  void beginSection() {
    end();
    section++;
  }

  /** A new block begins. */
  void beginBlock() {
    paragraph++;
  }

  /** The author wants a new segment here. */
  void breakHere() {
    breaks = true;
  }

  /** No unit comes that waiting pictures could go with. */
  void end() {
    settle();
    loose.addAll(waiting);
    waiting.clear();
  }

  void add(Unit.Kind kind, Prose prose, Unit.Tie follows) {
    add(kind, prose, follows, Optional.empty());
  }

  /**
   * Adds a unit.
   *
   * @param instead its picture, for a network that would make something of its words
   */
  void add(Unit.Kind kind, Prose prose, Unit.Tie follows, Optional<Segment.Media> instead) {
    units.add(
        new Unit(kind, prose, section, paragraph, follows, breaks, false, gap, instead, waiting));
    waiting.clear();
    breaks = false;
    gap = false;
  }

  /** A picture goes with what stands before it in its section, else with what comes next. */
  void picture(Segment.Media picture) {
    lost = false;
    if (units.isEmpty() || units.getLast().section() != section) {
      waiting.add(picture);
      return;
    }
    List<Segment.Media> pictures = new ArrayList<>(units.getLast().media());
    pictures.add(picture);
    units.set(units.size() - 1, units.getLast().with(pictures));
  }

  /** A picture goes with what comes next. */
  void pictureAhead(Segment.Media picture) {
    waiting.add(picture);
  }

  /** Whether the last picture already says this. */
  boolean isCaption(String words) {
    List<Segment.Media> pictures =
        !waiting.isEmpty() || units.isEmpty() ? waiting : units.getLast().media();
    return !pictures.isEmpty() && pictures.getLast().alt().equals(words);
  }

  /** A picture is left out here, and so is what announced it unless another one comes. */
  void losePicture() {
    lost = true;
  }

  private void settle() {
    if (lost) {
      lost = false;
      leaveOut();
    }
  }

  /** Something is left out here, and so is what announced it. */
  void leaveOut() {
    gap = true;
    if (announced() == Unit.Tie.ANNOUNCED) {
      leaveOutLast();
    }
  }

  /** What the last unit announces is left out. */
  void leaveOutLast() {
    if (units.getLast().isAnnouncement()) {
      units.set(units.size() - 1, units.getLast().left());
    }
  }

  /** A list belongs to the sentence right before it, however that ends. */
  Unit.Tie introduced() {
    settle();
    boolean introduced =
        !units.isEmpty()
            && units.getLast().kind() == Unit.Kind.SENTENCE
            && units.getLast().paragraph() == paragraph - 1;
    return introduced ? Unit.Tie.ANNOUNCED : announced();
  }

  /** How something that comes now belongs to the unit before it. */
  Unit.Tie announced() {
    settle();
    boolean announced =
        !units.isEmpty()
            && units.getLast().kind() == Unit.Kind.SENTENCE
            && units.getLast().section() == section
            && !units.getLast().dangling()
            && units.getLast().isAnnouncement();
    return announced ? Unit.Tie.ANNOUNCED : Unit.Tie.NONE;
  }

  /** Whether the last unit is an item of a list. */
  boolean endsWithItem() {
    return !units.isEmpty() && units.getLast().kind() == Unit.Kind.ITEM;
  }

  boolean hasWords() {
    for (Unit unit : units) {
      if (unit.kind() != Unit.Kind.CODE) {
        return true;
      }
    }
    return false;
  }

  /** All pictures, of an article without words. */
  List<Segment.Media> pictures() {
    List<Segment.Media> pictures = new ArrayList<>();
    for (Unit unit : units) {
      pictures.addAll(unit.media());
      unit.instead().ifPresent(pictures::add);
    }
    pictures.addAll(loose);
    return pictures;
  }
}
