package outloud.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, asked only at lines that can be one: it gathers the whole paragraph at every
 * line, which takes minutes for a paragraph of thousands.
 */
final class HeadingStarts implements CustomBlockParserFactory {
  private final HeadingParser.Factory headings = new HeadingParser.Factory();

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Factory(options, headings.apply(options));
  }

  private static final class Factory extends AbstractBlockParserFactory {
    private final BlockParserFactory headings;

    Factory(DataHolder options, BlockParserFactory headings) {
      super(options);
      this.headings = headings;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      return isCandidate(state.getLine(), state.getNextNonSpaceIndex())
          ? headings.tryStart(state, matched)
          : BlockStart.none();
    }

    /** {@code #}, or an underline of equals signs or hyphens (CommonMark 0.31.2, 4.2 and 4.3). */
    private static boolean isCandidate(BasedSequence line, int index) {
      char mark = line.charAt(index);
      if (mark == '#') {
        return true;
      }
      int at = index;
      while (at < line.length() && line.charAt(at) == mark) {
        at++;
      }
      return (mark == '=' || mark == '-') && line.subSequence(at).isBlank();
    }
  }
}
