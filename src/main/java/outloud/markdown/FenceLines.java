package outloud.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of fenced code (CommonMark 0.31.2, 4.5). */
final class FenceLines extends AbstractBlockParser {
  private final FencedCodeBlock block = new FencedCodeBlock();
  private final BlockContent content = new BlockContent();
  private final char mark;
  private final int length;
  private final int indent;

  /** Whether a closing fence comes before any other; null as long as nobody asked. */
  private @Nullable Boolean closed;

  private FenceLines(BasedSequence fence, int indent) {
    block.setOpeningMarker(fence);
    this.mark = fence.charAt(0);
    this.length = fence.length();
    this.indent = indent;
  }

  /** The code whose fence begins at this index, or null when there is no fence. */
  static @Nullable FenceLines of(BasedSequence line, int index, int indent) {
    int end = behind(line, index, line.charAt(index));
    boolean fits = end - index >= 3 && (line.charAt(index) == '~' || line.indexOf('`', end) < 0);
    return fits ? new FenceLines(line.subSequence(index, end), indent) : null;
  }

  /** The index behind the fence, where the information begins. */
  int length() {
    return length;
  }

  private static int behind(BasedSequence line, int index, char mark) {
    int at = index;
    while (at < line.length() && line.charAt(at) == mark) {
      at++;
    }
    return at;
  }

  /** Whether the code goes on with a line that stands to the left of the fence's list item. */
  boolean goesOn(BasedSequence line) {
    if (closed == null) {
      closed = line.getBase() instanceof String text && isClosed(text, line.getStartOffset());
    }
    return closed;
  }

  /** Whether the next fence behind this index closes ours, and opens no other. */
  private boolean isClosed(String text, int from) {
    int start = from;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int at = start;
      while (at < end && text.charAt(at) == ' ') {
        at++;
      }
      int behind = at;
      while (behind < end && text.charAt(behind) == mark) {
        behind++;
      }
      if (behind - at >= length) {
        return text.substring(behind, end).isBlank();
      }
      start = end + 1;
    }
    return false;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return false;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    BasedSequence line = state.getLine();
    int index = state.getNextNonSpaceIndex();
    if (state.getIndent() < 4 && index < line.length() && line.charAt(index) == mark) {
      int end = behind(line, index, mark);
      if (end - index >= length && line.subSequence(end).isBlank()) {
        block.setClosingMarker(line.subSequence(index, end));
        return BlockContinue.finished();
      }
    }
    int from = state.getIndex();
    for (int i = 0; i < indent && from < line.length() && line.charAt(from) == ' '; i++) {
      from++;
    }
    return BlockContinue.atIndex(from);
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
  }

  /** The first line is what stands behind the fence. */
  @Override
  public void closeBlock(ParserState state) {
    List<BasedSequence> lines = content.getLines();
    BasedSequence info = lines.getFirst();
    if (!info.isBlank()) {
      block.setInfo(info.trim());
    }
    block.setContent(
        info.baseSubSequence(info.getStartOffset(), content.getEndOffset()),
        lines.subList(1, lines.size()));
    block.setCharsFromContent();
  }
}
