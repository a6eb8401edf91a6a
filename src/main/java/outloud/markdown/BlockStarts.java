package outloud.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagScanner.Found;

/** Starts the blocks that we read ourselves: rules, raw HTML, lines of tags, hidden comments. */
final class BlockStarts implements CustomBlockParserFactory {
  private final Parsers.Manner manner;

  BlockStarts(Parsers.Manner manner) {
    this.manner = manner;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class, HeadingStarts.class, FencedCodeBlockParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Factory(options, manner);
  }

  private static final class Factory extends AbstractBlockParserFactory {
    private final boolean obsidian;
    private final boolean mdx;

    Factory(DataHolder options, Parsers.Manner manner) {
      super(options);
      this.obsidian = manner == Parsers.Manner.WIKI;
      this.mdx = manner == Parsers.Manner.MDX;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int index = state.getNextNonSpaceIndex();
      boolean inParagraph = matched.getBlockParser().isParagraphParser();
      BlockParser block =
          switch (line.charAt(index)) {
            case '*', '_', '-' -> rule(line, index);
            case '<' -> mdx && isComponent(line, index) ? null : html(line, index, inParagraph);
            case '%', '{' -> tag(line, index);
            default -> null;
          };
      if (block == null) {
        return BlockStart.none();
      }
      int next = block instanceof HtmlLines ? state.getIndex() : line.length();
      return BlockStart.of(block).atIndex(next);
    }

    private static boolean isComponent(BasedSequence line, int index) {
      boolean closing = index + 1 < line.length() && line.charAt(index + 1) == '/';
      int name = index + (closing ? 2 : 1);
      return name < line.length() && Character.isUpperCase(line.charAt(name));
    }

    /** Three or more of one mark, with any space between them (CommonMark 0.31.2, 4.1). */
    private static @Nullable BlockParser rule(BasedSequence line, int index) {
      char mark = line.charAt(index);
      int count = 0;
      for (int i = index; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c != mark && c != ' ' && c != '\t') {
          return null;
        }
        count += c == mark ? 1 : 0;
      }
      return count < 3 ? null : new LineBlock(new ThematicBreak(line.subSequence(index)));
    }

    private static @Nullable BlockParser html(BasedSequence line, int index, boolean inParagraph) {
      String terminator = HtmlLines.terminator(line.toString(), index, inParagraph);
      if (terminator == null) {
        return null;
      }
      boolean open = terminator.equals("-->") && !comesLater(line, index, terminator);
      return open ? null : new HtmlLines(terminator);
    }

    private @Nullable BlockParser tag(BasedSequence line, int index) {
      String text = line.toString().stripTrailing();
      BasedSequence chars = line.subSequence(index, text.length());
      if (text.startsWith("%%", index)) {
        return obsidian ? hidden(text, chars, index) : null;
      }
      Found found = TagScanner.at(text, index);
      if (found == null) {
        return OpenTag.at(chars);
      }
      if (found.end() != text.length()) {
        return null;
      }
      BlockParser lines = found.syntax() instanceof Tag tag ? lines(tag, chars) : null;
      return lines != null ? lines : new LineBlock(new SyntaxBlock(chars, found.syntax()));
    }

    /** {@code %%} up to the line that closes it. */
    private static @Nullable BlockParser hidden(String text, BasedSequence chars, int index) {
      int close = text.indexOf("%%", index + 2);
      if (close >= 0) {
        boolean alone = close + 2 == text.length();
        return alone ? new LineBlock(new SyntaxBlock(chars, new Hidden())) : null;
      }
      return comesLater(chars, chars.length(), "%%")
          ? TagLines.comment(chars, EndTag.OBSIDIAN)
          : null;
    }

    private static @Nullable BlockParser lines(Tag tag, BasedSequence chars) {
      String language = TagCode.language(tag);
      EndTag end = EndTag.of(chars.toString(), tag.name());
      boolean encloses = language != null || tag.name().equals("comment");
      if (!encloses || !comesLater(chars, end)) {
        return null;
      }
      return language == null
          ? TagLines.comment(chars, end)
          : TagLines.listing(chars, end, language);
    }

    private static boolean comesLater(BasedSequence line, EndTag end) {
      return line.getBase() instanceof String whole && end.in(whole, line.getEndOffset()) != null;
    }

    private static boolean comesLater(BasedSequence line, int index, String text) {
      int from = line.getStartOffset() + index;
      // The base of a document is the string that was parsed: searched at full speed.
      return line.getBase() instanceof String whole
          ? whole.indexOf(text, from) >= 0
          : line.getBaseSequence().indexOf(text, from) >= 0;
    }
  }
}
