package outloud.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words between {@code ==}, read like struck ones. */
final class MarkedText extends Strikethrough {

  private MarkedText(BasedSequence open, BasedSequence close) {
    super(open, BasedSequence.NULL, close);
  }

  /** Pairs the two equals signs. */
  static final class Delimiters extends StrikethroughDelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return '=';
    }

    @Override
    public char getClosingCharacter() {
      return '=';
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
      MarkedText marked = new MarkedText(opener.getTailChars(used), closer.getLeadChars(used));
      opener.moveNodesBetweenDelimitersTo(marked, closer);
    }
  }
}
