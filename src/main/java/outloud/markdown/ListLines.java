package outloud.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** The lines of a list: its items, and how far apart they stand (CommonMark 0.31.2, 5.3). */
final class ListLines extends AbstractBlockParser {
  private final ListBlock block;
  private final char mark;
  private boolean hadBlankLine;
  private int linesAfterBlank;

  ListLines(ListMark mark) {
    this.block = mark.list();
    this.mark = mark.mark();
    block.setTight(true);
  }

  /** Whether an item with this mark belongs to this list. */
  boolean takes(ListMark other) {
    return mark == other.mark();
  }

  @Override
  public ListBlock getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    if (!(parser instanceof ItemLines)) {
      return false;
    }
    if (hadBlankLine && linesAfterBlank == 1) {
      block.setTight(false);
      hadBlankLine = false;
    }
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      hadBlankLine = true;
      linesAfterBlank = 0;
    } else if (hadBlankLine) {
      linesAfterBlank++;
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
