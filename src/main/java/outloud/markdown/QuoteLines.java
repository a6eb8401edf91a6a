package outloud.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The lines of a quotation (CommonMark 0.31.2, 5.1). */
final class QuoteLines extends AbstractBlockParser {
  private final BlockQuote block = new BlockQuote();

  QuoteLines(BasedSequence marker) {
    block.setOpeningMarker(marker);
  }

  /** The column behind the mark that stands at the first character of the line's rest. */
  static int column(ParserState state) {
    int index = state.getNextNonSpaceIndex() + 1;
    BasedSequence line = state.getLine();
    boolean space = index < line.length() && " \t".indexOf(line.charAt(index)) >= 0;
    return state.getColumn() + state.getIndent() + (space ? 2 : 1);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return false;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean marked =
        !state.isBlank()
            && state.getIndent() < 4
            && state.getLine().charAt(state.getNextNonSpaceIndex()) == '>';
    return marked ? BlockContinue.atColumn(column(state)) : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
