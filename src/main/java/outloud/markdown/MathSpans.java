package outloud.markdown;

import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Formula;
import outloud.markdown.TagScanner.Found;

/**
 * Finds formulas in prose: {@code $x$}, {@code $$x$$}, {@code \\\\(x\\\\)} and {@code \\\\[x\\\\]}.
 * Money and the variables of a shell are none.
 */
final class MathSpans {
  private static final int LONGEST = 2_000;
  private static final String SIGNS = "\\^_{}=<>+|*/";

  private MathSpans() {}

  /** The formula that begins at this dollar or backslash, or null. */
  static @Nullable Found at(String text, int index) {
    if (text.charAt(index) == '\\') {
      boolean display = text.startsWith("\\\\[", index);
      boolean opens = display || text.startsWith("\\\\(", index);
      return opens ? between(text, index + 3, display ? "\\\\]" : "\\\\)", display) : null;
    }
    if (text.startsWith("$$", index)) {
      return text.startsWith("$$$", index) ? null : between(text, index + 2, "$$", true);
    }
    if (text.startsWith("$`", index)) {
      return between(text, index + 2, "`$", false);
    }
    return single(text, index);
  }

  private static @Nullable Found between(String text, int from, String closer, boolean display) {
    int close = text.indexOf(closer, from);
    boolean fits =
        close > from && close - from <= LONGEST && !text.substring(from, close).isBlank();
    return fits
        ? new Found(new Formula(text.substring(from, close), display), close + closer.length())
        : null;
  }

  /**
   * Between single dollars there is no space inside and no digit or letter behind, and what is
   * there looks like a formula.
   */
  private static @Nullable Found single(String text, int index) {
    boolean apart = index == 0 || !isWord(text.charAt(index - 1));
    int last = Math.min(text.length(), index + LONGEST);
    int close = index + 1;
    while (close < last && text.charAt(close) != '$') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    boolean fits =
        apart
            && close < last
            && close > index + 1
            && !Character.isWhitespace(text.charAt(index + 1))
            && !Character.isWhitespace(text.charAt(close - 1))
            && (close + 1 == text.length() || !isWord(text.charAt(close + 1)))
            && looksLikeMath(text.substring(index + 1, close));
    return fits ? new Found(new Formula(text.substring(index + 1, close), false), close + 1) : null;
  }

  /** One letter or number; or signs of a formula, and no words of a sentence without them. */
  private static boolean looksLikeMath(String inside) {
    int words = 0;
    boolean signs = false;
    int run = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      signs |= SIGNS.indexOf(c) >= 0;
      run = Character.isLetter(c) ? run + 1 : 0;
      words += run == 3 ? 1 : 0;
    }
    if (inside.indexOf('\\') >= 0 || inside.indexOf('^') >= 0) {
      return true;
    }
    boolean spaced = inside.indexOf(' ') >= 0;
    boolean amount = Character.isDigit(inside.charAt(0)) && !signs && spaced;
    return !amount && (words == 0 || (signs && !spaced));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Script.isEastAsian(c);
  }
}
