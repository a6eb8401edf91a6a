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

  /** Punctuation, symbols, kana and ideographs: no mark among them, and nothing that joins. */
  private static boolean standsAlone(char c) {
    return (c >= '\u2010' && c <= '\u2027')
        || (c >= '\u2030' && c <= '\u205e')
        || (c >= '\u20a0' && c <= '\u20bf')
        || (c >= '\u2100' && c <= '\u2bff')
        || (c >= '\u3000' && c <= '\u3029')
        || (c >= '\u3041' && c <= '\u3096')
        || (c >= '\u30a0' && c <= '\u30ff')
        || (c >= '\u3400' && c <= '\u9fff')
        || (c >= '\uff01' && c <= '\uff60');
  }

  private static boolean isSimple(String text) {
    for (char c : text.toCharArray()) {
      if (c == '\r' || (c >= FIRST_MARK && !standsAlone(c))) {
        return false;
      }
    }
    return true;
  }
}
