package outloud.markdown;

import java.util.List;

/** Counts how much there is to read. */
final class Measure {
  private int words;
  private int characters;
  private int codeLines;

  private Measure() {}

  static Body.Length of(List<Block> blocks) {
    Measure measure = new Measure();
    blocks.forEach(measure::count);
    return new Body.Length(measure.words, measure.characters, measure.codeLines);
  }

  private void count(Block block) {
    switch (block) {
      case Block.Heading heading -> prose(heading.inlines());
      case Block.Paragraph paragraph -> prose(paragraph.inlines());
      case Block.Items items -> items.items().forEach(item -> item.blocks().forEach(this::count));
      case Block.CodeBlock code -> codeLines += (int) code.code().lines().count();
      case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(this::prose));
      case Block.Quote quote -> quote.blocks().forEach(this::count);
      case Block.Callout callout -> {
        text(callout.title());
        callout.blocks().forEach(this::count);
      }
      case Block.Other other -> text(other.text());
      case Block.Embed _, Block.ThreadMark _ -> {}
    }
  }

  private void prose(List<Inline> inlines) {
    text(Inline.text(inlines));
  }

  /** A word is a run of letters, digits and what joins them; East Asian characters count singly. */
  private void text(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && Script.isEastAsian(c)) {
        characters++;
        inWord = false;
      } else if (letter) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else {
        inWord = inWord && (c == '\'' || c == '’' || c == '-' || c == '_' || isMark(c));
      }
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
