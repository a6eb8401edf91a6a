package outloud.media;

import java.util.List;

/**
 * What of a text can be drawn.
 *
 * @param text without what no font has; empty when too little would be left to make sense
 * @param missing the characters that no font has, in order
 */
public record Legible(String text, List<String> missing) {
  /** One missing character in so many is left out; with more of them the text says nothing. */
  private static final int SHARE = 5;

  public Legible {
    missing = List.copyOf(missing);
  }

  static Legible of(Lettering lettering) {
    int count = lettering.missing().size();
    boolean makesSense = count * SHARE <= lettering.graphemes();
    return new Legible(makesSense ? lettering.text().strip() : "", lettering.missing());
  }

  /** Whether all of it is in the fonts of the program, as far as that is known without them. */
  static boolean isSurely(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSurely(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Latin, Cyrillic and the signs of prose. */
  static boolean isSurely(char c) {
    return isBetween(c, ' ', '~')
        || (isBetween(c, 0xa1, 0x17f) && c != 0xad)
        || isBetween(c, 0x400, 0x45f)
        || (isBetween(c, 0x2018, 0x201e) && c != 0x201b)
        || c == 0x2013
        || c == 0x2014
        || c == 0x2026;
  }

  private static boolean isBetween(char c, int first, int last) {
    return c >= first && c <= last;
  }
}
