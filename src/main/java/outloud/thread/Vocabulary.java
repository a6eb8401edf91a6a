package outloud.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a line by which others are found that speak of the same.
 *
 * @param stems of the words that are long enough to mean something
 */
record Vocabulary(Set<String> stems) {
  /** As many letters make two forms of a word one: {@code network}, {@code networking}. */
  private static final int STEM = 5;

  Vocabulary {
    stems = Set.copyOf(stems);
  }

  /** Of a line in lower case. */
  static Vocabulary of(String line) {
    Set<String> stems = new HashSet<>();
    for (String word : words(line)) {
      if (word.length() >= STEM - 1 || isWide(word.charAt(0))) {
        stems.add(stem(word));
      }
    }
    return new Vocabulary(stems);
  }

  /** How many of these words it shares, each form once. */
  int shared(List<String> words) {
    Set<String> named = new HashSet<>();
    for (String word : words) {
      String stem = stem(word);
      if (stems.contains(stem)) {
        named.add(stem);
      }
    }
    return named.size();
  }

  /** All words of a text in lower case. */
  static List<String> words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  static boolean isWide(char c) {
    return c >= 0x3040 && c <= 0x9fff;
  }

  /** Letters and digits in a row, with apostrophes, or two wide characters; at most so many. */
  static List<String> words(String text, int most) {
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
