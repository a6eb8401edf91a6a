package outloud.markdown;

import java.util.List;
import java.util.Set;
import outloud.source.Span;

/** A part of a body, in order: what threads are made from. Spans are offsets in the source file. */
public sealed interface Block {

  /** Where it stands in the source file. */
  Span span();

  /**
   * A heading.
   *
   * @param level 2 to 6 as shown on the page: level 1 belongs to the title
   * @param id the anchor, unique in its document
   */
  record Heading(int level, String id, List<Inline> inlines, Span span) implements Block {
    public Heading {
      inlines = List.copyOf(inlines);
    }
  }

  /** Prose; a paragraph may hold pictures. */
  record Paragraph(List<Inline> inlines, Span span) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * A list.
   *
   * @param start the number of the first item of an ordered list
   */
  record Items(boolean ordered, int start, List<Item> items, Span span) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** One item of a list; {@code span} is the item's own. */
  record Item(List<Block> blocks, Span span) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A code block.
   *
   * @param language the first word of the info string in lower case, empty when there is none
   * @param fileName the file it is from, empty when unknown
   * @param code with line feeds, without the last one
   * @param lines which lines are marked, and whether they are numbered
   */
  record CodeBlock(String language, String fileName, String code, Lines lines, Span span)
      implements Block {}

  /**
   * What an author says about the lines of code.
   *
   * @param marked the lines to look at, counted from 1 whatever the numbers say
   * @param first the number of the first line, 0 when lines have no numbers
   */
  record Lines(Set<Integer> marked, int first) {
    public static final Lines PLAIN = new Lines(Set.of(), 0);

    public Lines {
      marked = Set.copyOf(marked);
    }

    /** Whether there is nothing to say. */
    public boolean isPlain() {
      return marked.isEmpty() && first == 0;
    }
  }

  /** A table: the first row is its head. */
  record Table(List<Row> rows, Span span) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** One row of a table. */
  record Row(List<List<Inline>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation. */
  record Quote(List<Block> blocks, Span span) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /** A note set apart: {@code > [!tip] Title}. */
  record Callout(String kind, String title, List<Block> blocks, Span span) implements Block {
    public Callout {
      blocks = List.copyOf(blocks);
    }
  }

  /** Something of another site: a video, a post, a repository. */
  record Embed(String url, Span span) implements Block {}

  /** A mark of the author's for the thread. */
  record ThreadMark(Mark mark, Span span) implements Block {}

  /** Raw HTML, a rule, anything without words of its own; {@code text} is what a reader sees. */
  record Other(String text, Span span) implements Block {}

  /** What an author may say to the thread between blocks. */
  enum Mark {
    /** {@code <!-- thread -->}: a new segment begins here. */
    BREAK,
    /** {@code <!-- thread:off -->}: leave out what follows. */
    OFF,
    /** {@code <!-- thread:on -->}: take part again. */
    ON
  }
}
