package outloud.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines between {@code :::tip} and {@code :::}, as Docusaurus, VitePress and Starlight do. */
final class ContainerLines extends AbstractBlockParser {
  private final Container block;
  private final int length;
  private boolean finished;

  private ContainerLines(Container block, int length) {
    this.block = block;
    this.length = length;
  }

  /** A part that is set apart: a note with a title, or a division of the page. */
  static final class Container extends Block {
    final String kind;

    /** The title's words, parsed; without children when there is no title. */
    final Title title;

    private Container(BasedSequence chars, String kind, BasedSequence title) {
      super(chars);
      this.kind = kind;
      this.title = new Title(title);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** The title of a container. */
  static final class Title extends Block {
    private Title(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** The container that begins with this line, or null: {@code :::tip Title}. */
  static @Nullable ContainerLines of(BasedSequence line) {
    int colons = colons(line);
    int start = colons;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '-')) {
      end++;
    }
    if (colons < 3 || end == start) {
      return null;
    }
    String kind = line.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    return new ContainerLines(new Container(line, kind, title(line, end)), colons);
  }

  /** Behind the kind, in brackets, or as an attribute. */
  private static BasedSequence title(BasedSequence line, int index) {
    BasedSequence rest = line.subSequence(index).trim();
    if (rest.startsWith("[")) {
      int close = rest.lastIndexOf(']');
      return close > 0 ? rest.subSequence(1, close) : rest;
    }
    if (rest.startsWith("{")) {
      int open = rest.indexOf("title=\"");
      int close = open < 0 ? -1 : rest.indexOf('"', open + 7);
      return close > 0 ? rest.subSequence(open + 7, close) : rest.subSequence(0, 0);
    }
    return rest;
  }

  private static int colons(BasedSequence line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ':') {
      at++;
    }
    return at;
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
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (finished) {
      return BlockContinue.none();
    }
    BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
    int colons = colons(rest);
    if (colons >= length && colons == rest.length() && isInnermost(state, colons)) {
      finished = true;
      return BlockContinue.atIndex(state.getLine().length());
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** A line of colons closes the last container that they can close. */
  private boolean isInnermost(ParserState state, int colons) {
    for (BlockParser parser : state.getActiveBlockParsers().reversed()) {
      if (parser instanceof ContainerLines open && !open.finished && open.length <= colons) {
        return open == this;
      }
    }
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    if (!block.title.getChars().isEmpty()) {
      inlineParser.parse(block.title.getChars(), block.title);
    }
  }
}
