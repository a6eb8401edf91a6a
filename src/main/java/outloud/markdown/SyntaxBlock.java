package outloud.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A piece of {@link Syntax} that has lines of its own. */
final class SyntaxBlock extends Block {
  Syntax syntax;

  SyntaxBlock(BasedSequence chars, Syntax syntax) {
    super(chars);
    this.syntax = syntax;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
