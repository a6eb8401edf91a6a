package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the parts of one thread: hook, units under their headings, ending. */
final class Composer {
  /** A longer heading is a sentence, and its section speaks for itself. */
  private static final int LONGEST_HEADING = 120;

  /** Headings that say nothing where nothing else is said. */
  private static final Set<String> BARE = WordList.of("bare-headings.txt");

  private final ThreadSource source;
  private final Outline outline;
  private final Merit merit;
  private final Network network;
  private final WeightedLength length;
  private final Rendering rendering;
  private final Cutting cutting;
  private final int limit;
  private final List<Part> parts = new ArrayList<>();
  private final Set<Integer> shown = new HashSet<>();

  /** The levels of headings whose numbers have gaps in this thread. */
  private final Set<Integer> broken = new HashSet<>();

  /**
   * @param limit of a segment, its label taken off
   */
  Composer(
      ThreadSource source,
      Outline outline,
      Merit merit,
      Network network,
      WeightedLength length,
      Rendering rendering,
      int limit) {
    this.source = source;
    this.outline = outline;
    this.merit = merit;
    this.network = network;
    this.length = length;
    this.limit = limit;
    this.rendering = rendering.again();
    this.cutting = new Cutting(length, limit);
  }

  /**
   * The parts in order.
   *
   * @param opener the unit that the hook took, or the hook's own words
   */
  List<Part> compose(Hook hook, Optional<Unit> opener, List<Unit> units) {
    int segments = network == Network.LINKEDIN ? 1 : source.settings().segments();
    Ending ending = Ending.of(source, network, length, segments == 1 ? limit / 2 : limit);
    hook(hook, opener, network == Network.LINKEDIN ? 0 : ending.besidesHook(length, 2));
    opener.ifPresent(
        unit -> shown.addAll(List.of(unit.section(), outline.chapter(unit.section()))));
    countNumbers(units);
    BitSet whole = wholeLists(units);
    Optional<Unit> before = opener;
    for (int i = 0; i < units.size(); i++) {
      boolean endsList = i + 1 == units.size() || units.get(i + 1).follows() != Unit.Tie.SAME_LIST;
      int item = whole.get(i) ? Part.WHOLE_ITEM : endsList ? Part.LAST_ITEM : Part.ITEM;
      unit(units.get(i), before, item);
      before = Optional.of(units.get(i));
    }
    if (!ending.last().isEmpty()) {
      String joint = parts.isEmpty() ? "" : Ending.JOINT;
      add(ending.last(), joint, Part.PARAGRAPH, false, List.of());
    }
    return parts;
  }

  /** Which units belong to a list that a segment can hold together with what announces it. */
  private BitSet wholeLists(List<Unit> units) {
    BitSet whole = new BitSet();
    for (int from = 0; from < units.size(); ) {
      int end = from;
      int sum = 0;
      do {
        sum += length.safe(rendering.draft(units.get(end).prose()).text()) + 1;
        end++;
      } while (end < units.size() && units.get(end).follows() != Unit.Tie.NONE);
      whole.set(from, end, sum <= limit);
      from = end;
    }
    return whole;
  }

  /** Numbers of headings count when none of a row is missing. */
  private void countNumbers(List<Unit> units) {
    Set<Integer> present = new HashSet<>();
    units.forEach(unit -> present.addAll(List.of(unit.section(), outline.chapter(unit.section()))));
    for (int i = 0; i < outline.headings().size(); i++) {
      Outline.Heading heading = outline.headings().get(i);
      if (heading.isNumbered() && !present.contains(i)) {
        broken.add(heading.level());
      }
    }
  }

  private void hook(Hook hook, Optional<Unit> opener, int taken) {
    int hookLimit = Math.min(limit - taken, Hook.limit(network));
    List<Segment.Media> pictures = opener.map(Unit::media).orElse(hook.media());
    List<Passage> pieces = new Cutting(length, hookLimit).cut(hook.passage());
    for (int i = 0; i < pieces.size(); i++) {
      boolean first = parts.isEmpty();
      add(pieces.get(i), first ? "" : " ", Part.CLAUSE, false, first ? pictures : List.of());
    }
    rendering.remember(hook.passage());
  }

  private void unit(Unit unit, Optional<Unit> before, int itemStrain) {
    if (unit.prose().isBlank() && !parts.isEmpty()) {
      parts.set(parts.size() - 1, parts.getLast().with(unit.media()));
      return;
    }
    Passage words = rendering.render(unit.prose());
    Passage heading = fitting(headings(unit), words);
    boolean opens = !heading.isEmpty();
    List<Passage> pieces = cutting.cut(heading.followedBy("\n\n", words));
    boolean announces = merit.announces(unit);
    int shows = announces ? pieces.size() - 1 : 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean first = i == 0;
      String joint = first ? joint(unit, before, opens) : " ";
      int strain = first ? strain(unit, before, opens, itemStrain) : Part.CLAUSE;
      boolean starts = first && unit.breaks() && network != Network.LINKEDIN;
      add(pieces.get(i), joint, strain, starts, i == shows ? unit.media() : List.of());
      parts.set(parts.size() - 1, parts.getLast().of(unit, announces && i == shows));
    }
  }

  private void add(
      Passage passage, String joint, int strain, boolean starts, List<Segment.Media> media) {
    int own = length.safe(passage.text());
    parts.add(
        new Part(
            passage, own, passage.links(), joint, strain, starts, media, false, Optional.empty()));
  }

  /** The headings that lead a section, when they were not shown yet: its chapter's and its own. */
  private List<Passage> headings(Unit unit) {
    List<Passage> headings = new ArrayList<>();
    String title = source.title().toLowerCase(Locale.ROOT);
    int section = unit.section();
    int chapter = outline.chapter(section);
    for (int index : chapter == section ? new int[] {section} : new int[] {chapter, section}) {
      Outline.Heading heading = outline.headings().get(index);
      Prose words = broken.contains(heading.level()) ? heading.unnumbered() : heading.prose();
      if (shown.add(index)
          && !words.isBlank()
          && !words.has(Prose.Kind.FORMULA)
          && words.text().length() <= LONGEST_HEADING
          && !title.contains(words.text().toLowerCase(Locale.ROOT))
          && !BARE.contains(words.text().toLowerCase(Locale.ROOT))) {
        headings.add(rendering.title(words));
      }
    }
    return headings;
  }

  /** As many of the headings, the nearest first, as there is room for before words. */
  private Passage fitting(List<Passage> headings, Passage words) {
    for (int i = 0; i < headings.size(); i++) {
      Passage heading = headings.get(i);
      for (Passage inner : headings.subList(i + 1, headings.size())) {
        heading = heading.followedBy("\n", inner);
      }
      if (length.fits(heading.followedBy("\n\n", words).text(), limit)) {
        return heading;
      }
    }
    return Passage.plain("");
  }

  private String joint(Unit unit, Optional<Unit> before, boolean opens) {
    boolean afterHook = network == Network.LINKEDIN && parts.size() == 1;
    if (opens || before.isEmpty() || afterHook) {
      return "\n\n";
    }
    boolean sameParagraph = before.get().paragraph() == unit.paragraph();
    return switch (unit.kind()) {
      case SENTENCE, OTHER -> sameParagraph ? space(before.get(), unit) : "\n\n";
      case ITEM, CODE -> unit.follows() == Unit.Tie.NONE ? "\n\n" : "\n";
      case QUOTE, TABLE, EMBED -> "\n\n";
    };
  }

  /** Between two sentences of a script without spaces there is none. */
  private static String space(Unit before, Unit unit) {
    String text = before.prose().text();
    boolean wide =
        Sentences.isWideStop(text.charAt(text.length() - 1))
            && Character.isIdeographic(unit.prose().text().codePointAt(0));
    return wide ? "" : " ";
  }

  private int strain(Unit unit, Optional<Unit> before, boolean opens, int itemStrain) {
    if (unit.follows() == Unit.Tie.ANNOUNCED) {
      return Part.ANNOUNCED;
    }
    if (unit.follows() == Unit.Tie.SAME_LIST) {
      return unit.isInner() ? Part.LAST_ITEM : itemStrain;
    }
    boolean begins = before.isPresent() && before.get().section() != unit.section();
    if (opens || begins) {
      return Part.SECTION;
    }
    boolean inside = before.isPresent() && before.get().paragraph() == unit.paragraph();
    if (merit.leans(unit)) {
      return Part.LEANING;
    }
    if (before.isPresent() && (before.get().asks() || (inside && merit.isFew(unit)))) {
      return Part.ANSWER;
    }
    return inside ? Part.SENTENCE : Part.PARAGRAPH;
  }
}
