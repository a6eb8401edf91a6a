package outloud.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis (CommonMark 0.31.2, 6.2) that also works beside Chinese, Japanese and Korean: {@code
 * **强调。**后} is bold, though by CommonMark's rule a closing run between punctuation and a letter
 * closes nothing. Pictographs do not count as punctuation, so that bold words may end with one.
 */
final class EmphasisDelimiters extends EmphasisDelimiterProcessor {
  private final boolean star;

  /** Emphasis by {@code *} or by {@code _}. */
  EmphasisDelimiters(char mark) {
    super(mark, false);
    this.star = mark == '*';
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    char left = before.charAt(0);
    char right = after.charAt(0);
    return star
        ? flanks(left, right) || (!isSpace(right) && Script.isEastAsian(left))
        : flanks(left, right) && (!flanks(right, left) || isPunctuation(left));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    char left = before.charAt(0);
    char right = after.charAt(0);
    return star
        ? flanks(right, left) || (!isSpace(left) && Script.isEastAsian(right))
        : flanks(right, left) && (!flanks(left, right) || isPunctuation(right));
  }

  /** Whether a run leans on what is inside: left-flanking when that is on its right. */
  private static boolean flanks(char outside, char inside) {
    return !isSpace(inside)
        && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** The rule of three is checked where the lengths that were written are known. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
