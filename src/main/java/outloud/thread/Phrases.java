package outloud.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for in every sentence: all of them in one walk over its letters. */
final class Phrases {
  /** The phrases that begin with the same two letters, by both. */
  private final Map<Integer, List<String>> byOpening = new HashMap<>();

  /** Which letters a phrase begins with, as far as they are ASCII. */
  private final boolean[] opens = new boolean[128];

  /**
   * @param phrases of two letters at least, in lower case
   */
  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      byOpening.computeIfAbsent(opening(phrase, 0), key -> new ArrayList<>()).add(phrase);
      if (phrase.charAt(0) < opens.length) {
        opens[phrase.charAt(0)] = true;
      }
    }
  }

  /** Whether a text holds one of them. */
  boolean areIn(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char first = text.charAt(i);
      if ((first >= opens.length || opens[first]) && isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int start) {
    List<String> candidates = byOpening.get(opening(text, start));
    if (candidates != null) {
      for (String phrase : candidates) {
        if (text.startsWith(phrase, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Integer opening(String text, int start) {
    return text.charAt(start) << Character.SIZE | text.charAt(start + 1);
  }
}
