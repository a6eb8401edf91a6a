package outloud.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outloud.markdown.TagScanner.Found;

/** Starts the blocks that only MDX has: components and expressions. */
final class MdxStarts implements CustomBlockParserFactory {
  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(FencedCodeBlockParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockStarts.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Factory(options);
  }

  private static final class Factory extends AbstractBlockParserFactory {
    Factory(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int index = state.getNextNonSpaceIndex();
      if (!(line.getBase() instanceof String whole)) {
        return BlockStart.none();
      }
      BasedSequence chars = line.subSequence(index).trimEnd();
      BlockParser block =
          switch (line.charAt(index)) {
            case '<' -> tag(chars, whole);
            case '{' -> expression(chars, whole);
            default -> null;
          };
      if (block == null) {
        return BlockStart.none();
      }
      int next = block instanceof HtmlLines ? state.getIndex() : line.length();
      return BlockStart.of(block).atIndex(next);
    }

    private static @Nullable BlockParser expression(BasedSequence chars, String whole) {
      int start = chars.getStartOffset();
      int end = TagScanner.at(chars.toString(), 0) == null ? MdxScanner.braceEnd(whole, start) : -1;
      return end < 0
          ? null
          : OpenTag.block(chars, whole, end, text -> MdxScanner.expression(text, 0));
    }

    /** A tag that stands alone; Markdown may follow an element's, which HTML would not allow. */
    private static @Nullable BlockParser tag(BasedSequence chars, String whole) {
      int start = chars.getStartOffset();
      Found found = MdxScanner.component(whole, start);
      if (found != null) {
        return OpenTag.block(chars, whole, found.end(), text -> MdxScanner.component(text, 0));
      }
      String line = chars.toString();
      String name = HtmlTag.name(line, 0);
      boolean code = name.equals("pre") || name.equals("script") || name.equals("style");
      boolean element = HtmlTag.isElement(name) && !code;
      return element && isTags(line) ? new HtmlLines(">", new HtmlLines.OpenTables(false)) : null;
    }

    /** Whether a line holds nothing but tags of elements, which make no paragraph. */
    private static boolean isTags(String line) {
      int at = 0;
      while (at >= 0 && at < line.length() && line.charAt(at) == '<') {
        boolean element = HtmlTag.isElement(HtmlTag.name(line, at));
        at = element ? MdxScanner.tagEnd(line, at) : -1;
        at = at < 0 ? -1 : HtmlTag.skipSpace(line, at);
      }
      return at == line.length();
    }
  }
}
