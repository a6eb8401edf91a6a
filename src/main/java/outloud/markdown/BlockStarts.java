package outloud.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outloud.markdown.ItemLines.Box;
import outloud.markdown.ItemLines.Item;
import outloud.markdown.Syntax.Contents;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.Syntax.Variable;
import outloud.markdown.TagScanner.Found;

/** Starts the blocks that we read ourselves: all but headings, tables and indented code. */
final class BlockStarts implements CustomBlockParserFactory {
  private static final int DEEPEST = 100;

  private final Parsers.Manner manner;

  BlockStarts(Parsers.Manner manner) {
    this.manner = manner;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(HeadingStarts.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(IndentedCodeBlockParser.Factory.class);
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
    private final HtmlLines.OpenTables tables;

    /** Where a text comes next, or -1: a document is searched for each only once. */
    private final Map<String, Integer> next = new HashMap<>();

    Factory(DataHolder options, Parsers.Manner manner) {
      super(options);
      this.obsidian = manner.hasWikilinks();
      this.mdx = manner == Parsers.Manner.MDX;
      this.tables = new HtmlLines.OpenTables(manner == Parsers.Manner.KRAMDOWN);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int index = state.getNextNonSpaceIndex();
      boolean inParagraph = matched.getBlockParser().isParagraphParser();
      if (state.getIndent() >= 4) {
        boolean part = !inParagraph && !state.isBlank() && tables.hold(line.toString(), index);
        return part
            ? BlockStart.of(new HtmlLines(HtmlLines.BLANK_LINE, tables)).atIndex(state.getIndex())
            : BlockStart.none();
      }
      return switch (line.charAt(index)) {
        case '>' -> quote(state, line, index);
        case '`', '~' -> fence(state, line, index);
        case '*', '_', '-' -> {
          BlockParser rule = rule(line, index);
          yield rule == null ? list(state, matched) : BlockStart.of(rule).atIndex(line.length());
        }
        case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> list(state, matched);
        case '<' -> {
          BlockParser html =
              mdx && isComponent(line, index) ? null : html(line, index, inParagraph);
          yield html == null ? BlockStart.none() : html(html, line, index, state);
        }
        case '%', '{' -> {
          BlockParser tag = tag(line, index);
          yield tag == null ? BlockStart.none() : BlockStart.of(tag).atIndex(line.length());
        }
        case '$', '\\' -> formula(line, index);
        case ':' -> container(state, line, index);
        default -> BlockStart.none();
      };
    }

    private @Nullable BlockStart formula(BasedSequence line, int index) {
      BasedSequence chars = line.subSequence(index).trimEnd();
      String closer = MathLines.closer(chars.toString());
      boolean closed = !closer.isEmpty() && comesLater(chars, closer.equals("$$") ? 2 : 3, closer);
      return closed
          ? BlockStart.of(MathLines.of(chars, closer)).atIndex(line.length())
          : BlockStart.none();
    }

    private @Nullable BlockStart container(ParserState state, BasedSequence line, int index) {
      BasedSequence chars = line.subSequence(index).trimEnd();
      ContainerLines container = isDeep(state) ? null : ContainerLines.of(chars);
      boolean closed = container != null && comesLater(chars, chars.length(), "\n:::");
      return closed ? BlockStart.of(container).atIndex(line.length()) : BlockStart.none();
    }

    private static @Nullable BlockStart quote(ParserState state, BasedSequence line, int index) {
      return isDeep(state)
          ? BlockStart.none()
          : BlockStart.of(new QuoteLines(line.subSequence(index, index + 1)))
              .atColumn(QuoteLines.column(state));
    }

    private static @Nullable BlockStart fence(ParserState state, BasedSequence line, int index) {
      FenceLines fence = FenceLines.of(line, index, state.getIndent());
      return fence == null
          ? BlockStart.none()
          : BlockStart.of(fence).atIndex(index + fence.length());
    }

    private BlockStart html(BlockParser lines, BasedSequence line, int index, ParserState state) {
      int words = HtmlPart.end(line.toString(), index);
      return words < 0
          ? BlockStart.of(lines).atIndex(state.getIndex())
          : BlockStart.of(
                  HtmlLines.whole(line.subSequence(index, words), tables), new ParagraphParser())
              .atIndex(words);
    }

    private static @Nullable BlockStart list(ParserState state, MatchedBlockParser matched) {
      BlockParser around = matched.getBlockParser();
      ListMark mark = isDeep(state) ? null : ListMark.of(state, around.isParagraphParser());
      if (mark == null) {
        return BlockStart.none();
      }
      List<BlockParser> parsers = new ArrayList<>();
      if (!(around instanceof ListLines list && list.takes(mark))) {
        parsers.add(new ListLines(mark));
      }
      parsers.add(new ItemLines(new Item(mark.box()), mark.column() - state.getColumn()));
      if (mark.box() == Box.NONE) {
        return BlockStart.of(parsers.toArray(BlockParser[]::new)).atColumn(mark.column());
      }
      parsers.add(new ParagraphParser());
      return BlockStart.of(parsers.toArray(BlockParser[]::new)).atIndex(mark.textIndex());
    }

    /** Beyond this depth marks are text: nobody nests so deep, and a small stack must be enough. */
    private static boolean isDeep(ParserState state) {
      return state.getActiveBlockParsers().size() > DEEPEST;
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

    private @Nullable BlockParser html(BasedSequence line, int index, boolean inParagraph) {
      String terminator = HtmlLines.terminator(line.toString(), index, inParagraph);
      if (terminator == null) {
        return null;
      }
      if (terminator.equals("-->")) {
        return comesLater(line, index, terminator) ? new HtmlLines(terminator, tables) : null;
      }
      String name = HtmlTag.name(line.toString(), index);
      boolean open =
          HtmlTag.swallows(name)
              && !comesLater(line, index, "</" + name)
              && !comesLater(line, index, "</" + name.toUpperCase(Locale.ROOT));
      return open ? null : new HtmlLines(isMarked(line, index) ? ">" : terminator, tables);
    }

    /** Whether kramdown and PHP Markdown Extra read Markdown behind the tag on this line. */
    private static boolean isMarked(BasedSequence line, int index) {
      if (line.indexOf(" markdown=", index) < 0) {
        return false;
      }
      String text = line.toString().stripTrailing();
      return HtmlTag.end(text, index) == text.length();
    }

    private @Nullable BlockParser tag(BasedSequence line, int index) {
      String text = line.toString().stripTrailing();
      BasedSequence chars = line.subSequence(index, text.length());
      if (text.startsWith("%%", index)) {
        return obsidian ? hidden(text, chars, index) : null;
      }
      Found found = text.startsWith("{:", index) ? null : TagScanner.at(text, index);
      if (found == null && text.charAt(index) == '{') {
        found = attributes(text, index);
      }
      if (found == null) {
        return OpenTag.at(chars);
      }
      if (found.end() != text.length() || found.syntax() instanceof Variable) {
        return null;
      }
      BlockParser lines = found.syntax() instanceof Tag tag ? lines(tag, chars) : null;
      return lines != null ? lines : new LineBlock(new SyntaxBlock(chars, found.syntax()));
    }

    /** Attributes of the block above or below, or kramdown's table of contents. */
    private static @Nullable Found attributes(String text, int index) {
      String line = text.substring(index);
      return line.equals("{:toc}") || line.startsWith("{:toc ") || line.equals("{: toc}")
          ? new Found(new Contents(), text.length())
          : AttributeScanner.at(text, index);
    }

    /** {@code %%} up to the line that closes it. */
    private @Nullable BlockParser hidden(String text, BasedSequence chars, int index) {
      int close = text.indexOf("%%", index + 2);
      if (close >= 0) {
        boolean alone = close + 2 == text.length();
        return alone ? new LineBlock(new SyntaxBlock(chars, new Hidden())) : null;
      }
      return comesLater(chars, chars.length(), "%%")
          ? TagLines.comment(chars, EndTag.OBSIDIAN)
          : null;
    }

    private @Nullable BlockParser lines(Tag tag, BasedSequence chars) {
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

    /** Whether this text stands in the document behind this place; asked from top to bottom. */
    private boolean comesLater(BasedSequence line, int index, String text) {
      int from = line.getStartOffset() + index;
      Integer known = next.get(text);
      if (known == null || (known >= 0 && known < from)) {
        // The base of a document is the string that was parsed: searched at full speed.
        known =
            line.getBase() instanceof String whole
                ? whole.indexOf(text, from)
                : line.getBaseSequence().indexOf(text, from);
        next.put(text, known);
      }
      return known >= 0;
    }
  }
}
