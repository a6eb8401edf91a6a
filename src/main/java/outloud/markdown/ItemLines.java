package outloud.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one item of a list (CommonMark 0.31.2, 5.2). Unlike there, code whose lines stand to
 * the left of its item goes on to its closing fence, as in the editors of Hashnode and others.
 */
final class ItemLines extends AbstractBlockParser {
  private final Item block;
  private final int indent;
  private boolean hadBlankLine;

  /**
   * An item.
   *
   * @param indent how many columns the content stands to the right of the container's
   */
  ItemLines(Item block, int indent) {
    this.block = block;
    this.indent = indent;
  }

  /** What kind of box stands in front of a task. */
  enum Box {
    NONE,
    OPEN,
    DONE
  }

  /** An item, or a task (GFM 5.3). */
  static final class Item extends ListItem {
    final Box box;

    Item(Box box) {
      this.box = box;
    }
  }

  @Override
  public Item getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return block.getFirstChild() != null || this != lastMatched;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    if (hadBlankLine && block.getParent() instanceof ListBlock list) {
      list.setTight(false);
    }
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      if (block.getFirstChild() == null) {
        return BlockContinue.none();
      }
      Block active = state.getActiveBlockParser().getBlock();
      // Blank lines in code do not set items apart.
      hadBlankLine = active instanceof Paragraph || active instanceof ListItem;
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() >= indent) {
      return BlockContinue.atColumn(state.getColumn() + indent);
    }
    boolean code =
        state.getActiveBlockParser() instanceof FenceLines fence && fence.goesOn(state.getLine());
    return code ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
