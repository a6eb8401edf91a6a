package outloud.thread;

import java.text.BreakIterator;
import java.util.Locale;

/** User-perceived characters: Unicode Standard Annex 29, as JDK 20 and later know them. */
final class Graphemes {
  /** Below the first combining mark one char is one grapheme, but for a line's CR LF. */
  private static final int FIRST_MARK = 0x300;

  private Graphemes() {}

  static int count(String text) {
    if (isSimple(text)) {
      return text.length();
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean punctuation = c >= '\u2010' && c <= '\u2027';
      if ((c >= FIRST_MARK && !punctuation) || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
