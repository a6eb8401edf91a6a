package outloud.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that are looked for in sentences; one whose line begins with {@code ^} only counts at the
 * start of a sentence.
 */
final class Phrases {
  /** By their first letter: most places of a sentence are compared with nothing. */
  private final Map<Character, List<String>> anywhere = new HashMap<>();

  private final List<String> openings = new ArrayList<>();

  /** These phrases, in lower case. */
  Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.startsWith("^")) {
        openings.add(phrase.substring(1));
      } else {
        anywhere.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** The phrases of a list in this room's resources. */
  static Phrases of(String name) {
    return new Phrases(WordList.of(name));
  }

  /** Whether a sentence in lower case begins with one of those that only count there. */
  boolean open(String text) {
    for (String opening : openings) {
      if (text.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of the others begins at the start of a word of a sentence in lower case, or
   * anywhere in a script without spaces.
   */
  boolean areIn(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!inWord && startsAt(text, i, c)) {
        return true;
      }
      inWord = c < 0x3040 && Character.isLetter(c);
    }
    return false;
  }

  private boolean startsAt(String text, int at, char first) {
    List<String> phrases = anywhere.get(first);
    if (phrases != null) {
      for (String phrase : phrases) {
        if (text.startsWith(phrase, at)) {
          return true;
        }
      }
    }
    return false;
  }
}
