package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import outloud.markdown.Block;
import outloud.markdown.Inline;

/** Makes the outline of an article's blocks. */
final class OutlineReader {
  private static final int TEXT_LINES = 3;
  private static final int TEXT_LINE_LENGTH = 60;
  private static final int TABLE_SIZE = 3;

  private final ThreadSource source;
  private final List<Outline.Heading> headings = new ArrayList<>(List.of(Outline.Heading.NONE));
  private final List<Unit> units = new ArrayList<>();
  private final List<Segment.Media> waiting = new ArrayList<>();
  private int paragraph;
  private boolean off;
  private boolean breaks;
  private boolean gap;

  private OutlineReader(ThreadSource source) {
    this.source = source;
  }

  static Outline read(ThreadSource source) {
    OutlineReader reader = new OutlineReader(source);
    reader.blocks(source.blocks());
    return new Outline(reader.headings, reader.units);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.ThreadMark(Block.Mark mark, _)) {
        mark(mark);
      } else if (!off) {
        paragraph++;
        block(block);
      }
    }
  }

  private void mark(Block.Mark mark) {
    switch (mark) {
      case BREAK -> breaks |= !off;
      case OFF -> off = true;
      case ON -> off = false;
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(List<Inline> inlines, _) -> prose(inlines);
      case Block.Items items -> items(items, "• ");
      case Block.CodeBlock code -> code(code.code());
      case Block.Table(List<Block.Row> rows, _) -> table(rows);
      case Block.Quote(List<Block> inner, _) -> quote(inner);
      case Block.Callout(_, _, List<Block> inner, _) -> blocks(inner);
      case Block.Embed(String url, _) -> embed(url);
      case Block.Other(String text, _) -> other(text);
      case Block.ThreadMark _ -> {}
    }
  }

  private void heading(Block.Heading heading) {
    Prose prose = ProseReader.read(heading.inlines(), source).prose();
    headings.add(new Outline.Heading(heading.level(), prose));
    waiting.clear();
  }

  private void prose(List<Inline> inlines) {
    ProseReader.Read read = ProseReader.read(inlines, source);
    for (Prose sentence : read.prose().sentences()) {
      add(Unit.Kind.SENTENCE, sentence, announced());
    }
    read.pictures().forEach(this::picture);
  }

  /** A picture goes with what stands before it in its section, else with what comes next. */
  private void picture(Segment.Media picture) {
    if (units.isEmpty() || units.getLast().section() != headings.size() - 1) {
      waiting.add(picture);
      return;
    }
    List<Segment.Media> pictures = new ArrayList<>(units.getLast().media());
    pictures.add(picture);
    units.set(units.size() - 1, units.getLast().with(pictures));
  }

  private void items(Block.Items items, String bullet) {
    int number = items.start();
    boolean first = true;
    for (Block.Item item : items.items()) {
      String before = items.ordered() ? number + ". " : bullet;
      Prose words = Prose.plain("");
      for (Block block : item.blocks()) {
        if (block instanceof Block.Paragraph(List<Inline> inlines, _)) {
          ProseReader.Read read = ProseReader.read(inlines, source);
          words = words.isBlank() ? read.prose() : words.followedBy(" ", read.prose());
          read.pictures().forEach(waiting::add);
        }
      }
      if (!words.isBlank()) {
        add(Unit.Kind.ITEM, words.between(before, ""), first ? introduced() : Unit.Tie.SAME_LIST);
        first = false;
      }
      number++;
      for (Block block : item.blocks()) {
        if (block instanceof Block.Items inner) {
          items(inner, "– ");
        }
      }
    }
  }

  private void code(String code) {
    List<String> lines = code.strip().lines().toList();
    boolean isShort =
        !lines.isEmpty()
            && lines.size() <= TEXT_LINES
            && lines.stream().allMatch(line -> line.length() <= TEXT_LINE_LENGTH);
    if (!isShort) {
      leaveOut();
      return;
    }
    String text = String.join("\n", lines).replace('\t', ' ').replace("\ufeff", "");
    Prose.Mark whole = new Prose.Mark(Prose.Kind.CODE, 0, text.length(), "");
    add(Unit.Kind.CODE, new Prose(text, List.of(whole)), announced());
  }

  private void table(List<Block.Row> rows) {
    boolean isSmall =
        rows.size() <= TABLE_SIZE
            && rows.stream().allMatch(row -> row.cells().size() <= TABLE_SIZE);
    Prose lines = Prose.plain("");
    for (Block.Row row : rows) {
      Prose line = Prose.plain("");
      for (List<Inline> cell : row.cells()) {
        Prose words = ProseReader.read(cell, source).prose();
        line = line.isBlank() ? words : line.followedBy(" – ", words);
      }
      lines = lines.isBlank() ? line : lines.followedBy("\n", line);
    }
    if (isSmall && !lines.isBlank()) {
      add(Unit.Kind.TABLE, lines, announced());
    } else {
      leaveOut();
    }
  }

  private void quote(List<Block> inner) {
    Prose words = Prose.plain("");
    for (Block block : inner) {
      if (block instanceof Block.Paragraph(List<Inline> inlines, _)) {
        Prose next = ProseReader.read(inlines, source).prose();
        words = words.isBlank() ? next : words.followedBy("\n", next);
      }
    }
    if (words.isBlank()) {
      blocks(inner);
    } else {
      boolean quoted = "“\"«„".indexOf(words.text().charAt(0)) >= 0;
      add(Unit.Kind.QUOTE, quoted ? words : words.between("“", "”"), announced());
    }
  }

  private void embed(String url) {
    Prose.Mark link = new Prose.Mark(Prose.Kind.LINK, 0, url.length(), url);
    add(Unit.Kind.EMBED, new Prose(url, List.of(link)), announced());
  }

  private void other(String text) {
    ProseReader.read(List.of(new Inline.Text(text)), source)
        .prose()
        .sentences()
        .forEach(sentence -> add(Unit.Kind.OTHER, sentence, Unit.Tie.NONE));
  }

  /** A list belongs to the sentence right before it, however that ends. */
  private Unit.Tie introduced() {
    boolean introduced =
        !units.isEmpty()
            && units.getLast().kind() == Unit.Kind.SENTENCE
            && units.getLast().paragraph() == paragraph - 1;
    return introduced ? Unit.Tie.ANNOUNCED : announced();
  }

  private Unit.Tie announced() {
    boolean announced =
        !units.isEmpty()
            && units.getLast().kind() == Unit.Kind.SENTENCE
            && units.getLast().section() == headings.size() - 1
            && !units.getLast().dangling()
            && units.getLast().isAnnouncement();
    return announced ? Unit.Tie.ANNOUNCED : Unit.Tie.NONE;
  }

  private void leaveOut() {
    gap = true;
    if (announced() == Unit.Tie.ANNOUNCED) {
      units.set(units.size() - 1, units.getLast().left());
    }
  }

  private void add(Unit.Kind kind, Prose prose, Unit.Tie follows) {
    units.add(
        new Unit(
            kind, prose, headings.size() - 1, paragraph, follows, breaks, false, gap, waiting));
    waiting.clear();
    breaks = false;
    gap = false;
  }
}
