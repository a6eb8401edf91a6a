package outloud.search;

import java.util.List;
import outloud.markdown.Block;
import outloud.markdown.Inline;

/** Hands over the texts of a body, each with what kind of text it is. */
final class Prose {
  private final Taker taker;

  private Prose(Taker taker) {
    this.taker = taker;
  }

  /** Takes one text. */
  interface Taker {
    /** One text, and how much its words say of the whole. */
    void take(String text, float weight);
  }

  /** All texts of these blocks, in their order. */
  static void read(List<Block> blocks, Taker taker) {
    Prose prose = new Prose(taker);
    blocks.forEach(prose::read);
  }

  private void read(Block block) {
    switch (block) {
      case Block.Heading heading ->
          taker.take(Inline.text(heading.inlines()), WeighedWords.HEADING);
      case Block.Paragraph paragraph -> line(paragraph.inlines());
      case Block.Items items -> items.items().forEach(item -> item.blocks().forEach(this::read));
      case Block.CodeBlock code -> {
        taker.take(code.fileName(), WeighedWords.BODY);
        taker.take(code.code(), WeighedWords.CODE);
      }
      case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(this::line));
      case Block.Quote quote -> quote.blocks().forEach(this::read);
      case Block.Callout callout -> {
        taker.take(callout.title(), WeighedWords.BODY);
        callout.blocks().forEach(this::read);
      }
      case Block.Other other -> taker.take(other.text(), WeighedWords.BODY);
      case Block.Embed _, Block.ThreadMark _ -> {}
    }
  }

  private void line(List<Inline> inlines) {
    taker.take(Inline.text(inlines), WeighedWords.BODY);
  }
}
