package outloud.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Formula;

/** The lines of a formula that stands between two dollars, or between escaped brackets. */
final class MathLines extends AbstractBlockParser {
  private final SyntaxBlock block;
  private final String closer;
  private final StringBuilder tex = new StringBuilder();
  private boolean begun;
  private boolean finished;
  private int end;

  private MathLines(BasedSequence line, String closer) {
    this.block = new SyntaxBlock(line, new Formula("", true));
    this.closer = closer;
    this.end = line.getEndOffset();
  }

  /** What closes the formula that begins this line; empty when none does. */
  static String closer(String line) {
    String closer = line.startsWith("$$") ? "$$" : line.startsWith("\\\\[") ? "\\\\]" : "";
    int open = closer.equals("$$") ? 2 : 3;
    int close = closer.isEmpty() ? -1 : line.indexOf(closer, open);
    boolean prose = close >= 0 && close + closer.length() < line.length();
    return line.startsWith("$$$") || prose ? "" : closer;
  }

  /** A formula whose first line is this one. */
  static MathLines of(BasedSequence line, String closer) {
    MathLines lines = new MathLines(line, closer);
    lines.add(line.subSequence(closer.equals("$$") ? 2 : 3).toString());
    return lines;
  }

  private void add(String line) {
    int close = line.indexOf(closer);
    finished = close >= 0;
    tex.append(finished ? line.substring(0, close) : line).append('\n');
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (begun) {
      add(line.toString().stripTrailing());
      end = line.getEndOffset();
    }
    // The first line was taken when the formula began, and comes here empty.
    begun = true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.syntax = new Formula(tex.toString(), true);
    block.setChars(block.baseSubSequence(block.getStartOffset(), end));
  }
}
