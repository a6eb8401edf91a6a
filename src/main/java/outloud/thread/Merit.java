package outloud.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a unit is worth to a thread, and whether it can stand where its neighbours are missing. */
final class Merit {
  private static final Phrases BOILERPLATE = Phrases.of("boilerplate.txt");
  private static final Phrases ELSEWHERE = Phrases.of("elsewhere.txt");
  private static final Phrases AHEAD = Phrases.of("ahead.txt");
  private static final Set<String> REFERENCES = Words.of("references.txt");

  /** In scripts without spaces a word is known by how a sentence begins. */
  private static final List<String> WIDE_REFERENCES =
      REFERENCES.stream().filter(word -> isWide(word.charAt(0))).toList();

  private static final int SHORT = 30;
  private static final int LONG = 220;

  /** Such a sentence would be cut. */
  private static final int ENDLESS = 280;

  /** More are a list of links. */
  private static final int MOST_LINKS = 3;

  /** As many letters make two forms of a word one: {@code network}, {@code networking}. */
  private static final int STEM = 5;

  /** Near the start of a sentence these speak of something before it. */
  private static final Set<String> POINTERS =
      Set.of("this", "these", "those", "they", "them", "he", "she", "him", "it's");

  private static final int START = 3;

  private final String title;
  private final Set<String> terms = new HashSet<>();

  /** What was found of each unit: every network asks the same again. */
  private final IdentityHashMap<Unit, Finding> findings = new IdentityHashMap<>();

  /** What holds of a unit wherever its thread goes. */
  private record Finding(
      boolean boilerplate,
      boolean pointsBack,
      boolean pointsAhead,
      boolean opensAside,
      boolean leans,
      int score) {}

  Merit(ThreadSource source) {
    this.title = source.title().strip();
    String named = source.title() + " " + String.join(" ", source.tags());
    for (String word : words(named.toLowerCase(Locale.ROOT), Integer.MAX_VALUE)) {
      if (word.length() >= STEM - 1 || isWide(word.charAt(0))) {
        terms.add(stem(word));
      }
    }
  }

  private Finding of(Unit unit) {
    return findings.computeIfAbsent(unit, this::find);
  }

  private Finding find(Unit unit) {
    String text = lower(unit.prose());
    boolean aside = BOILERPLATE.open(text);
    return new Finding(
        unit.dangling()
            || aside
            || BOILERPLATE.areIn(text)
            || unit.prose().text().equalsIgnoreCase(title),
        unit.kind() != Unit.Kind.CODE && ELSEWHERE.areIn(text),
        unit.kind() != Unit.Kind.CODE && unit.media().isEmpty() && AHEAD.areIn(text),
        aside,
        leans(unit, text),
        worth(unit, text));
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

  /** Whether its whole paragraph says nothing of the matter: a disclaimer, an update. */
  boolean opensAside(Unit unit) {
    return of(unit).opensAside();
  }

  /** Whether it leans on the unit before it: However, This, It, But. */
  boolean leans(Unit unit) {
    return of(unit).leans();
  }

  /** Higher is better; an ordinary sentence has about 0. */
  int score(Unit unit) {
    return of(unit).score();
  }

  private static boolean leans(Unit unit, String text) {
    if (unit.kind() != Unit.Kind.SENTENCE) {
      return unit.kind() == Unit.Kind.CODE || unit.kind() == Unit.Kind.EMBED;
    }
    int start = 0;
    while (start < text.length() && "\"“'‘*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    List<String> opening = words(text.substring(start), START);
    if (start < text.length() && isWide(text.charAt(start))) {
      return WIDE_REFERENCES.stream().anyMatch(text.substring(start)::startsWith);
    }
    return text.startsWith("(")
        || (!opening.isEmpty() && REFERENCES.contains(opening.getFirst()))
        || (opening.size() > 1 && REFERENCES.contains(opening.getFirst() + " " + opening.get(1)))
        || opening.stream().anyMatch(POINTERS::contains);
  }

  /** How many of the title's and the tags' words it names. */
  int terms(Prose prose) {
    return terms(lower(prose));
  }

  private int terms(String lower) {
    Set<String> named = new HashSet<>();
    for (String word : words(lower, Integer.MAX_VALUE)) {
      String stem = stem(word);
      if (terms.contains(stem)) {
        named.add(stem);
      }
    }
    return named.size();
  }

  private int worth(Unit unit, String lower) {
    String text = unit.prose().text();
    int score = 2 * Math.min(3, terms(lower));
    score += hasDigit(text) ? 1 : 0;
    score += unit.prose().has(Prose.Kind.BOLD) ? 2 : 0;
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

  private static boolean isWide(char c) {
    return c >= 0x3040 && c <= 0x9fff;
  }

  /** Letters and digits in a row, with apostrophes, or two wide characters; at most so many. */
  private static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      boolean inside = i < text.length() && isInWord(text, i);
      boolean wide = inside && isWide(text.charAt(i));
      if (wide && i > 0 && isWide(text.charAt(i - 1))) {
        words.add(text.substring(i - 1, i + 1));
      }
      if (wide) {
        if (start >= 0) {
          words.add(text.substring(start, i));
        }
        start = -1;
      } else if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInWord(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= '0' && c <= '9')
          || c == '\''
          || (c >= 'A' && c <= 'Z');
    }
    int point = text.codePointAt(Character.isLowSurrogate(c) && i > 0 ? i - 1 : i);
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
