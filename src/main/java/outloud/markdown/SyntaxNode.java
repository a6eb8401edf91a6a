package outloud.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A piece of {@link Syntax} inside a line of prose. */
final class SyntaxNode extends Node {
  Syntax syntax;

  SyntaxNode(BasedSequence chars, Syntax syntax) {
    super(chars);
    this.syntax = syntax;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
