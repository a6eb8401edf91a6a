package outloud.thread;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a unit is worth to a thread, and whether it can stand where its neighbours are missing. */
final class Merit {
  private static final Phrases BOILERPLATE = Phrases.of("boilerplate.txt");
  private static final Phrases ELSEWHERE = Phrases.of("elsewhere.txt");
  private static final Phrases AHEAD = Phrases.of("ahead.txt");
  private static final Phrases SETUPS = Phrases.of("setups.txt");
  private static final Set<String> REFERENCES = WordList.of("references.txt");

  /** In scripts without spaces a word is known by how a sentence begins. */
  private static final List<String> WIDE_REFERENCES =
      REFERENCES.stream().filter(word -> Vocabulary.isWide(word.charAt(0))).toList();

  private static final int SHORT = 30;
  private static final int FEW = 25;
  private static final int LONG = 220;

  /** Such a sentence would be cut. */
  private static final int ENDLESS = 280;

  /** More are a list of links. */
  private static final int MOST_LINKS = 3;

  /** Near the start of a sentence these speak of something before it. */
  private static final Set<String> POINTERS =
      Set.of("this", "these", "those", "they", "them", "he", "she", "him", "it", "it's", "that's");

  private static final int START = 3;

  /** These speak of more than a sentence says, a little later in it, too. */
  private static final Set<String> ADDING = Set.of("also", "ebenfalls", "également", "también");

  private static final int EARLY = 5;

  /** Behind one of these stands the name of something: {@code this exchange}. */
  private static final Set<String> NAMING =
      Set.of("this", "these", "those", "diese", "dieser", "diesem", "diesen", "dieses");

  /** Such a something is known to everybody. */
  private static final Set<String> KNOWN =
      Set.of(
          "year", "week", "month", "day", "morning", "time", "blog", "site", "is", "was", "and",
          "jahr", "jahres", "woche", "monat", "tag", "tage", "ist", "war", "und");

  private final Outline outline;
  private final String title;
  private final Vocabulary terms;

  /** What was found of each unit: every network asks the same again. */
  private final IdentityHashMap<Unit, Finding> findings = new IdentityHashMap<>();

  private final Map<Integer, Vocabulary> headings = new HashMap<>();

  /** What holds of a unit wherever its thread goes. */
  private record Finding(
      boolean boilerplate,
      boolean pointsBack,
      boolean pointsAhead,
      boolean opensAside,
      boolean setsUp,
      boolean leans,
      boolean points,
      boolean names,
      int score) {}

  Merit(ThreadSource source, Outline outline) {
    this.outline = outline;
    this.title = source.title().strip();
    String named = source.title() + " " + String.join(" ", source.tags());
    this.terms = Vocabulary.of(named.toLowerCase(Locale.ROOT));
  }

  private Finding of(Unit unit) {
    return findings.computeIfAbsent(unit, this::find);
  }

  private Finding find(Unit unit) {
    String text = lower(unit.prose());
    boolean aside = BOILERPLATE.open(text);
    List<String> words = Vocabulary.words(text);
    int headed = heading(unit.section()).shared(words);
    return new Finding(
        unit.dangling()
            || aside
            || BOILERPLATE.areIn(text)
            || unit.prose().text().equalsIgnoreCase(title),
        unit.kind() != Unit.Kind.CODE && ELSEWHERE.areIn(text),
        unit.kind() != Unit.Kind.CODE && unit.media().isEmpty() && AHEAD.areIn(text),
        aside,
        SETUPS.open(text),
        leans(unit, text, words),
        unit.kind() == Unit.Kind.SENTENCE && words.stream().anyMatch(POINTERS::contains),
        names(words),
        worth(unit, words)
            + Math.min(2, headed)
            - (headed == 0 && !outline.isNearHeading(unit) ? 1 : 0));
  }

  /** The words of the heading that a section stands under. */
  private Vocabulary heading(int section) {
    return headings.computeIfAbsent(
        section, i -> Vocabulary.of(lower(outline.headings().get(i).prose())));
  }

  /** Whether it never belongs into a thread: it says nothing, or announces what is left out. */
  boolean isBoilerplate(Unit unit) {
    return of(unit).boilerplate();
  }

  /** Whether it speaks of what stands elsewhere in the article: "as shown above". */
  boolean pointsBack(Unit unit) {
    return of(unit).pointsBack();
  }

  /** Whether it speaks of what comes next, and has no picture of it: "like so". */
  boolean pointsAhead(Unit unit) {
    return of(unit).pointsAhead();
  }

  /**
   * Whether it only makes sense with its picture right behind it: LinkedIn has them all at the end.
   */
  boolean showsPicture(Unit unit) {
    return !unit.media().isEmpty() && announces(unit);
  }

  /** Whether its words announce what comes right behind them. */
  boolean announces(Unit unit) {
    return unit.kind() != Unit.Kind.CODE
        && (unit.endsWithColon() || AHEAD.areIn(lower(unit.prose())));
  }

  /** Whether its whole paragraph says nothing of the matter: a disclaimer, an update. */
  boolean opensAside(Unit unit) {
    return of(unit).opensAside();
  }

  /** Whether it only sets the scene for what comes next: "Suppose you have a parser." */
  boolean setsUp(Unit unit) {
    return of(unit).setsUp();
  }

  /** Whether it says more than a word or two. */
  boolean isLong(Unit unit) {
    return unit.prose().size() >= SHORT;
  }

  /** Whether it is only a few words: "240 failures." */
  boolean isFew(Unit unit) {
    return unit.prose().size() < FEW;
  }

  /** Whether it leans on the unit before it: However, This, It, But. */
  boolean leans(Unit unit) {
    return of(unit).leans();
  }

  /** Whether it speaks, wherever in it, of something that may stand before it: "outside of it". */
  boolean points(Unit unit) {
    return of(unit).points();
  }

  /** Whether it names something of the unit before it: "this exchange". */
  boolean names(Unit unit) {
    return of(unit).names();
  }

  /** Higher is better; an ordinary sentence has about 0. */
  int score(Unit unit) {
    return of(unit).score();
  }

  private static boolean leans(Unit unit, String text, List<String> words) {
    if (unit.kind() != Unit.Kind.SENTENCE) {
      return unit.kind() == Unit.Kind.CODE || unit.kind() == Unit.Kind.EMBED;
    }
    int start = 0;
    while (start < text.length() && "\"“'‘*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    List<String> opening = words.subList(0, Math.min(START, words.size()));
    if (start < text.length() && Vocabulary.isWide(text.charAt(start))) {
      return WIDE_REFERENCES.stream().anyMatch(text.substring(start)::startsWith);
    }
    return text.startsWith("(")
        || (!opening.isEmpty() && REFERENCES.contains(opening.getFirst()))
        || (opening.size() > 1 && REFERENCES.contains(opening.getFirst() + " " + opening.get(1)))
        || opening.stream().anyMatch(POINTERS::contains)
        || words.stream().limit(EARLY).anyMatch(ADDING::contains);
  }

  private static boolean names(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      if (NAMING.contains(words.get(i)) && (last || !KNOWN.contains(words.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** How many of the title's and the tags' words it names. */
  int terms(Prose prose) {
    return terms.shared(Vocabulary.words(lower(prose)));
  }

  private int worth(Unit unit, List<String> words) {
    String text = unit.prose().text();
    int score = 2 * Math.min(3, terms.shared(words));
    score += hasDigit(text) ? 1 : 0;
    score += unit.prose().has(Prose.Kind.BOLD) ? 2 : 0;
    score -= unit.prose().isAll(Prose.Kind.ITALIC) ? 3 : 0;
    score -= unit.kind() == Unit.Kind.SENTENCE && unit.prose().isAll(Prose.Kind.LINK) ? 3 : 0;
    int size = unit.prose().size();
    score -= size < SHORT ? 3 : 0;
    score -= text.startsWith("(") ? 4 : 0;
    score -= size > LONG ? 2 : 0;
    score -= size > ENDLESS ? 4 : 0;
    score -= unit.prose().links() > MOST_LINKS ? 4 : 0;
    score -= text.endsWith("?") || text.endsWith("？") || text.endsWith("؟") ? 1 : 0;
    return score
        + switch (unit.kind()) {
          case SENTENCE -> 0;
          case ITEM, QUOTE, TABLE -> 1;
          case CODE, EMBED, OTHER -> -3;
        };
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Prose prose) {
    return prose.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
