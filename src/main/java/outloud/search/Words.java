package outloud.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The words of a text, folded so that they are found however they are typed: in small letters,
 * without accents, and in pairs of characters where a script has no spaces. {@code search.js} folds
 * what a reader types by the same rules.
 */
public final class Words {
  /** What is longer is cut: nobody types it. */
  static final int LONGEST = 30;

  private Words() {}

  /** All of them, in the order of the text. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    each(text, words::add);
    return words;
  }

  /** Hands over each word, in the order of the text. */
  static void each(String text, Consumer<String> found) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isPart(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = end(text, i);
      word(text.substring(i, end), found);
      i = end;
    }
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isPart(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    boolean single = end == start + 1 && isAsciiLetter(text.charAt(start));
    if (single && text.startsWith("++", end)) {
      return end + 2;
    }
    return single && text.startsWith("#", end) ? end + 1 : end;
  }

  /** {@code C++}, {@code C#} and {@code F#} are words. */
  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private static void word(String written, Consumer<String> found) {
    String folded = folded(written);
    if (folded.isEmpty()) {
      // Marks without a letter: an accent alone, or Arabic's tatweel as an ornament.
      return;
    }
    if (isAscii(folded)) {
      found.accept(cut(folded));
      return;
    }
    int start = 0;
    for (int i = 0; i <= folded.length(); ) {
      int c = i < folded.length() ? folded.codePointAt(i) : -1;
      boolean ends = c < 0 || isUnspaced(c);
      if (ends && i > start) {
        found.accept(cut(folded.substring(start, i)));
      }
      if (c < 0) {
        return;
      }
      i = ends ? pairs(folded, i, found) : i + Character.charCount(c);
      start = ends ? i : start;
    }
  }

  private static String cut(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }

  /** The pairs of a run of such characters, or the one that stands alone; returns its end. */
  private static int pairs(String text, int start, Consumer<String> found) {
    int last = start;
    int at = start + Character.charCount(text.codePointAt(start));
    int count = 1;
    while (at < text.length() && isUnspaced(text.codePointAt(at))) {
      int next = at + Character.charCount(text.codePointAt(at));
      found.accept(text.substring(last, next));
      last = at;
      at = next;
      count++;
    }
    if (count == 1) {
      found.accept(text.substring(start, at));
    }
    return at;
  }

  /** One word in small letters without accents; not yet apart. */
  static String folded(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    if (isHan(word)) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!isDropped(c)) {
        plain.append(c);
      }
    }
    String small = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      folded.append(spelt(small.charAt(i)));
    }
    return folded.toString();
  }

  /** Letters that Unicode does not take apart, as people type them who do not have them. */
  private static String spelt(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ς' -> "σ";
      case 'ٱ' -> "ا";
      case 'ى' -> "ي";
      case 'ة' -> "ه";
      default -> String.valueOf(c);
    };
  }

  /** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and the tatweel. */
  private static boolean isDropped(char c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x591 && c <= 0x5C7)
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x640
        || c == 0x670;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Only characters that have neither case nor accents, as most of Chinese. */
  private static boolean isHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x3400 || c > 0x9FFF) {
        return false;
      }
    }
    return true;
  }

  /** Chinese, Japanese, Thai, Lao, Burmese and Khmer are written without spaces. */
  private static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return c <= 0x0EFF
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
