package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import outloud.markdown.Inline;

/**
 * Chooses a thread's hook: the article's lead when it stands alone, else its title with the lead.
 */
final class HookMaker {
  private static final int SHORTEST_ALONE = 70;
  private static final int TERMS_ALONE = 2;
  private static final int SHORTEST_LEAD = 25;

  /** Where the lead is looked for. */
  private static final int FIRST_GROUPS = 8;

  /** The room of the widest label that most threads have. */
  private static final int LABEL = 4;

  private final ThreadSource source;
  private final Network network;
  private final WeightedLength length;
  private final Rendering rendering;
  private final int limit;

  /**
   * A maker for one thread.
   *
   * @param taken how much of the first segment is not the hook's
   */
  HookMaker(
      ThreadSource source, Network network, WeightedLength length, Rendering rendering, int taken) {
    this.source = source;
    this.network = network;
    this.length = length;
    this.rendering = rendering;
    this.limit = Math.min(network.limit() - LABEL - taken, Hook.limit(network));
  }

  Hook make(List<Group> groups, Selection selection, Merit merit, List<Segment.Media> loose) {
    return source
        .hook()
        .filter(hook -> !hook.isBlank())
        .map(hook -> wanted(own(hook), groups))
        .orElseGet(() -> chosen(groups, selection, merit, loose));
  }

  /** The author's words as they are, cleaned like the article's own. */
  private Prose own(String line) {
    return ProseReader.read(List.of(new Inline.Text(line)), source).prose();
  }

  /** The author's own, which may end with one of the article's first sentences. */
  private Hook wanted(Prose hook, List<Group> groups) {
    OptionalInt lead = OptionalInt.empty();
    Told told = Told.by(hook.text());
    for (int i = 0; i < Math.min(FIRST_GROUPS, groups.size()) && lead.isEmpty(); i++) {
      Unit head = groups.get(i).head();
      boolean same = head.kind() == Unit.Kind.SENTENCE && told.endsWith(head.prose());
      lead = same ? OptionalInt.of(i) : lead;
    }
    Passage words = isLinked() ? rendering.draft(hook) : rendering.bare(hook);
    return new Hook(words, lead, List.of());
  }

  private Hook chosen(
      List<Group> groups, Selection selection, Merit merit, List<Segment.Media> loose) {
    Passage title = rendering.bare(FrontLine.read(source.title(), source));
    OptionalInt lead = lead(groups, selection);
    if (lead.isEmpty()) {
      Prose description = description(groups);
      Passage both =
          description.isBlank() ? title : title.followedBy("\n\n", rendering.bare(description));
      return fits(both)
          ? new Hook(both, lead, pictures(description, groups, loose))
          : new Hook(title, lead, loose);
    }
    Prose prose = groups.get(lead.getAsInt()).head().prose();
    Passage words = isLinked() ? rendering.draft(prose) : rendering.bare(prose);
    boolean alone =
        prose.size() >= SHORTEST_ALONE
            && !prose.text().endsWith("?")
            && merit.terms(prose) >= TERMS_ALONE;
    if ((alone || title.isEmpty()) && fits(words)) {
      return new Hook(words, lead, List.of());
    }
    Passage both = title.followedBy("\n\n", words);
    return prose.size() >= SHORTEST_LEAD && fits(both)
        ? new Hook(both, lead, List.of())
        : new Hook(title, OptionalInt.empty(), List.of());
  }

  /**
   * The description up to where it is cut, or announces what only comes later: that is said there.
   * What it repeats of the title was said before it.
   */
  private Prose description(List<Group> groups) {
    Prose all = FrontLine.read(source.description(), source);
    Told title = Told.by(FrontLine.read(source.title(), source).text());
    int start = 0;
    int end = 0;
    for (Sentences.Range range : Sentences.split(all.text(), _ -> false)) {
      Prose sentence = all.slice(range.start(), range.end());
      if (isSaidLater(sentence, groups)) {
        break;
      }
      start = title.says(sentence) && end == start ? range.end() : start;
      end = range.end();
    }
    return all.slice(start, end).stripped();
  }

  private static boolean isSaidLater(Prose sentence, List<Group> groups) {
    Told told = Told.by(sentence.text());
    boolean cut = sentence.text().endsWith("…");
    for (Group group : groups) {
      for (Unit unit : group.units()) {
        boolean begun = told.begins(unit.prose());
        if (group.units().size() > 1 ? begun || told.says(unit.prose()) : begun && cut) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those of the sentence that the description is taken from, before those without a place. */
  private static List<Segment.Media> pictures(
      Prose description, List<Group> groups, List<Segment.Media> loose) {
    List<Segment.Media> pictures = new ArrayList<>();
    for (Group group : groups) {
      if (group.head().prose().text().equals(description.text())) {
        pictures.addAll(group.head().media());
      }
    }
    pictures.addAll(loose);
    return pictures;
  }

  private boolean fits(Passage passage) {
    return length.fits(passage.text(), limit);
  }

  private boolean isLinked() {
    return switch (network) {
      case X, LINKEDIN -> false;
      case BLUESKY, MASTODON, THREADS -> true;
    };
  }

  /** What stands before an article in italics, or is nothing but a link to something else. */
  private static boolean isNote(Prose prose) {
    return prose.isAll(Prose.Kind.ITALIC) || prose.isAll(Prose.Kind.LINK);
  }

  /**
   * The first sentence of the article's first chapter that can stand without others and names no
   * address.
   */
  private static OptionalInt lead(List<Group> groups, Selection selection) {
    for (int i = 0; i < Math.min(FIRST_GROUPS, groups.size()); i++) {
      if (groups.get(i).head().section() != groups.getFirst().head().section()) {
        break;
      }
      if (selection.isPossible(i) && !isNote(groups.get(i).head().prose())) {
        Group group = groups.get(i);
        boolean stands =
            group.isSentence()
                && !selection.isLeaning(i)
                && !group.head().prose().text().contains("://")
                && !group.head().prose().text().startsWith("@")
                && !group.head().endsWithColon()
                && !group.head().breaks();
        if (stands || group.isSentence() || group.isList()) {
          return stands ? OptionalInt.of(i) : OptionalInt.empty();
        }
      }
    }
    return OptionalInt.empty();
  }
}
