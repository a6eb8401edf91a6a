package outloud.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Builds the parser of each manner of writing when the first document needs it. */
final class Parsers {
  private final Map<Manner, Parser> known = new EnumMap<>(Manner.class);

  /** What documents may hold beyond what all may. */
  enum Manner {
    PLAIN,
    /** Obsidian's links and comments. */
    WIKI,
    /** The same, with the words of a link in front of the note. */
    DENDRON,
    /** Tables of HTML whose parts are indented are no code, as Jekyll's kramdown has it. */
    KRAMDOWN,
    /** The components and expressions of MDX, and no indented code. */
    MDX;

    boolean hasWikilinks() {
      return this == WIKI || this == DENDRON;
    }
  }

  /** The parser for this kind of document; it may be shared between threads. */
  synchronized Parser parser(Manner manner) {
    Parser parser = known.get(manner);
    if (parser == null) {
      parser = build(manner);
      known.put(manner, parser);
    }
    return parser;
  }

  private static Parser build(Manner manner) {
    DataHolder options = options(manner);
    Parser.Builder builder = Parser.builder(options);
    if (manner == Manner.MDX) {
      builder.customBlockParserFactory(new MdxStarts());
    }
    return builder
        .customBlockParserFactory(new HeadingStarts())
        .customBlockParserFactory(new BlockStarts(manner))
        .customDelimiterProcessor(new EmphasisDelimiters('*'))
        .customDelimiterProcessor(new EmphasisDelimiters('_'))
        .customDelimiterProcessor(new MarkedText.Delimiters())
        // With an inline parser that is not its own, flexmark leaves reference definitions out.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new TableHeads())
        .customInlineParserFactory(
            (data, special, delimiters, processors, references, extensions) ->
                new ProseParser(
                    data, special, delimiters, processors, references, extensions, manner))
        .build();
  }

  private static DataHolder options(Manner manner) {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                FootnoteExtension.create(),
                DefinitionExtension.create()))
        // Ours are HeadingStarts, BlockStarts and EmphasisDelimiters.
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, manner != Manner.MDX)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
        .set(DefinitionExtension.TILDE_MARKER, false)
        // GFM's rules for tables.
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .toImmutable();
  }
}
