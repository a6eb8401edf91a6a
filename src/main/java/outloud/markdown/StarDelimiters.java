package outloud.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis by asterisks that also works beside Chinese, Japanese and Korean: {@code **强调。**后} is
 * bold, though by CommonMark's rule a closing run between punctuation and a letter closes nothing.
 */
final class StarDelimiters extends AsteriskDelimiterProcessor {

  StarDelimiters() {
    super(false);
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
    return leftFlanking || (!afterIsWhitespace && Script.isEastAsian(before.charAt(0)));
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
    return rightFlanking || (!beforeIsWhitespace && Script.isEastAsian(after.charAt(0)));
  }
}
