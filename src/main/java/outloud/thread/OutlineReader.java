package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Cards cards = new Cards();
  private final List<Segment.Media> waiting = new ArrayList<>();
  private final List<Segment.Media> loose = new ArrayList<>();
  private int paragraph;
  private boolean off;
  private boolean breaks;
  private boolean gap;
  private Optional<Segment.Media> instead = Optional.empty();

  private OutlineReader(ThreadSource source) {
    this.source = source;
  }

  static Outline read(ThreadSource source) {
    OutlineReader reader = new OutlineReader(source);
    reader.blocks(source.blocks());
    reader.dropWaiting();
    return reader.hasWords()
        ? new Outline(reader.headings, reader.units, reader.cards.list(), List.of())
        : new Outline(reader.headings, List.of(), reader.cards.list(), reader.pictures());
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
      case Block.CodeBlock code -> code(code);
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
    dropWaiting();
  }

  private boolean hasWords() {
    for (Unit unit : units) {
      if (unit.kind() != Unit.Kind.CODE) {
        return true;
      }
    }
    return false;
  }

  /** All pictures of an article without words. */
  private List<Segment.Media> pictures() {
    List<Segment.Media> pictures = new ArrayList<>();
    for (Unit unit : units) {
      pictures.addAll(unit.media());
      unit.instead().ifPresent(pictures::add);
    }
    pictures.addAll(loose);
    return pictures;
  }

  private void dropWaiting() {
    loose.addAll(waiting);
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
    Unit.Tie opening =
        bullet.equals(Unit.INNER) && !units.isEmpty() && units.getLast().kind() == Unit.Kind.ITEM
            ? Unit.Tie.SAME_LIST
            : introduced();
    for (Block.Item item : items.items()) {
      String before = items.ordered() ? number + ". " : bullet;
      Prose words = Prose.plain("");
      boolean left = false;
      for (Block block : item.blocks()) {
        if (block instanceof Block.Paragraph(List<Inline> inlines, _)) {
          ProseReader.Read read = ProseReader.read(inlines, source);
          words = words.isBlank() ? read.prose() : words.followedBy(" ", read.prose());
          waiting.addAll(read.pictures());
        } else if (block instanceof Block.CodeBlock code) {
          left |= !inItem(code);
        }
      }
      if (!words.isBlank()) {
        add(Unit.Kind.ITEM, words.between(before, ""), first ? opening : Unit.Tie.SAME_LIST);
        first = false;
        if (left && units.getLast().isAnnouncement()) {
          units.set(units.size() - 1, units.getLast().left());
        }
      }
      number++;
      for (Block block : item.blocks()) {
        if (block instanceof Block.Items inner) {
          items(inner, Unit.INNER);
        }
      }
    }
  }

  private void code(Block.CodeBlock block) {
    CodeForm form = source.settings().code();
    if (form == CodeForm.NONE || block.code().isBlank()) {
      leaveOut();
      return;
    }
    List<String> lines = block.code().strip().lines().toList();
    boolean isShort =
        lines.size() <= TEXT_LINES
            && lines.stream().allMatch(line -> line.length() <= TEXT_LINE_LENGTH);
    boolean isDrawn = form == CodeForm.PICTURE && Cards.isReadable(block);
    if (isShort || form == CodeForm.TEXT) {
      String text = String.join("\n", lines).replace("\t", "  ").replace("\ufeff", "");
      Prose.Mark whole = new Prose.Mark(Prose.Kind.CODE, 0, text.length(), "");
      Unit.Tie tie = announced();
      instead = isDrawn ? Optional.of(cards.code(block)) : Optional.empty();
      add(Unit.Kind.CODE, new Prose(text, List.of(whole)), tie);
    } else if (isDrawn) {
      picture(cards.code(block));
    } else {
      leaveOut();
    }
  }

  /** Code of an item is a picture of that item; whether it is shown at all. */
  private boolean inItem(Block.CodeBlock block) {
    boolean drawn = source.settings().code() == CodeForm.PICTURE && Cards.isReadable(block);
    if (drawn) {
      waiting.add(cards.code(block));
    }
    return drawn;
  }

  private void table(List<Block.Row> rows) {
    List<List<Prose>> cells =
        rows.stream()
            .map(row ->
                row.cells().stream().map(cell -> ProseReader.read(cell, source).prose()).toList())
            .toList();
    boolean isSmall =
        cells.size() <= TABLE_SIZE && cells.stream().allMatch(row -> row.size() <= TABLE_SIZE);
    Prose lines = isSmall ? lines(cells) : Prose.plain("");
    List<List<String>> words =
        cells.stream().map(row -> row.stream().map(Prose::text).toList()).toList();
    if (!lines.isBlank()) {
      add(Unit.Kind.TABLE, lines, announced());
    } else if (!isSmall && Cards.isReadable(words)) {
      picture(cards.table(words));
    } else {
      leaveOut();
    }
  }

  private static Prose lines(List<List<Prose>> rows) {
    Prose lines = Prose.plain("");
    for (List<Prose> row : rows) {
      Prose line = Prose.plain("");
      for (Prose cell : row) {
        line = line.isBlank() ? cell : cell.isBlank() ? line : line.followedBy(" – ", cell);
      }
      lines = lines.isBlank() ? line : line.isBlank() ? lines : lines.followedBy("\n", line);
    }
    return lines;
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
      add(Unit.Kind.QUOTE, Quotation.of(words), announced());
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
            kind,
            prose,
            headings.size() - 1,
            paragraph,
            follows,
            breaks,
            false,
            gap,
            instead,
            waiting));
    instead = Optional.empty();
    waiting.clear();
    breaks = false;
    gap = false;
  }
}
