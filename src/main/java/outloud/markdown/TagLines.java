package outloud.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Listing;

/** Lines from a tag to its end tag: code, or a comment. */
final class TagLines extends AbstractBlockParser {
  private final SyntaxBlock block;
  private final EndTag endTag;
  private final @Nullable String language;
  private final BlockContent content = new BlockContent();
  private boolean finished;

  /** What stands beside the end tag. */
  private String lastLine = "";

  private TagLines(BasedSequence line, EndTag endTag, @Nullable String language) {
    this.block = new SyntaxBlock(line, new Hidden());
    this.endTag = endTag;
    this.language = language;
  }

  /** Code in this language, up to a line that holds the end tag. */
  static TagLines listing(BasedSequence line, EndTag endTag, String language) {
    return new TagLines(line, endTag, language);
  }

  /** Lines that nobody sees, up to one that holds the end tag. */
  static TagLines comment(BasedSequence line, EndTag endTag) {
    return new TagLines(line, endTag, null);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    // The first line is the tag's own and comes here empty.
    EndTag.Place end = content.getLineCount() > 0 ? endTag.in(line.toString(), 0) : null;
    finished = end != null;
    if (end != null) {
      String text = line.toString();
      lastLine = (text.substring(0, end.start()) + text.substring(end.end())).stripTrailing();
    }
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    int last = content.getLineCount() - (finished ? 1 : 0);
    if (language != null) {
      StringBuilder code = new StringBuilder();
      for (int i = 1; i < last; i++) {
        code.append(content.getLine(i));
      }
      code.append(lastLine);
      block.syntax = new Listing(language, code.toString());
    }
    block.setChars(
        block.baseSubSequence(
            block.getStartOffset(), Math.max(block.getEndOffset(), content.getEndOffset())));
  }
}
