package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import outloud.markdown.Block;
import outloud.markdown.Inline;

/** Makes the outline of an article's blocks. */
final class OutlineReader {
  private static final int TEXT_LINES = 3;
  private static final int TEXT_LINE_LENGTH = 60;
  private static final String BULLET = "• ";

  /** How X's embedding code ends: {@code — Ada Example (@ada) May 26, 2015}. */
  private static final Pattern FOREIGN_POST =
      Pattern.compile("— [^\\n]{1,80}\\(@\\w{1,15}\\) \\p{L}+ \\d{1,2}, \\d{4}");

  private final ThreadSource source;
  private final List<Outline.Heading> headings = new ArrayList<>(List.of(Outline.Heading.NONE));
  private final UnitList units = new UnitList();
  private final Cards cards = new Cards();
  private boolean off;

  private OutlineReader(ThreadSource source) {
    this.source = source;
  }

  static Outline read(ThreadSource source) {
    OutlineReader reader = new OutlineReader(source);
    reader.blocks(source.blocks());
    reader.units.end();
    boolean words = reader.units.hasWords();
    return Outline.of(
        reader.headings,
        words ? reader.units.list() : List.of(),
        reader.cards.list(),
        words ? List.of() : reader.units.pictures());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.ThreadMark(Block.Mark mark, _)) {
        mark(mark);
      } else if (!off) {
        units.beginBlock();
        block(block);
      }
    }
  }

  private void mark(Block.Mark mark) {
    switch (mark) {
      case BREAK -> {
        if (!off) {
          units.breakHere();
        }
      }
      case OFF -> off = true;
      case ON -> off = false;
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(List<Inline> inlines, _) -> prose(inlines);
      case Block.Items items -> items(items, BULLET);
      case Block.CodeBlock code -> code(code);
      case Block.Table(List<Block.Row> rows, _) -> table(Cells.of(rows, source));
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
    units.beginSection();
  }

  private void prose(List<Inline> inlines) {
    ProseReader.Read read = ProseReader.read(inlines, source);
    for (Prose sentence : read.prose().withoutLabel().sentences()) {
      units.add(Unit.Kind.SENTENCE, sentence, units.announced());
    }
    read.pictures().forEach(units::picture);
    if (read.lost() && read.pictures().isEmpty() && read.prose().isBlank()) {
      units.losePicture();
    }
  }

  private void items(Block.Items items, String bullet) {
    int number = items.start();
    boolean first = true;
    boolean inner = bullet.equals(Unit.INNER);
    Unit.Tie opening = inner && units.endsWithItem() ? Unit.Tie.SAME_LIST : units.introduced();
    for (Block.Item item : items.items()) {
      // One thing alone is no list.
      boolean alone = items.items().size() == 1 && !inner && opening == Unit.Tie.NONE;
      String before = items.ordered() && !alone ? number + ". " : alone ? "" : bullet;
      Prose words = Prose.plain("");
      boolean left = false;
      for (Block block : item.blocks()) {
        if (block instanceof Block.Paragraph(List<Inline> inlines, _)) {
          ProseReader.Read read = ProseReader.read(inlines, source);
          words = words.isBlank() ? read.prose() : words.followedBy(" ", read.prose());
          read.pictures().forEach(units::pictureAhead);
        } else if (block instanceof Block.CodeBlock code) {
          left |= !inItem(code);
        }
      }
      if (!words.isBlank()) {
        units.add(Unit.Kind.ITEM, words.between(before, ""), first ? opening : Unit.Tie.SAME_LIST);
        first = false;
        if (left) {
          units.leaveOutLast();
        }
      }
      number++;
      for (Block block : item.blocks()) {
        if (block instanceof Block.Items list) {
          items(list, Unit.INNER);
        }
      }
    }
  }

  private void code(Block.CodeBlock block) {
    CodeForm form = source.settings().code();
    if (form == CodeForm.NONE || block.code().isBlank()) {
      units.leaveOut();
      return;
    }
    List<String> lines = block.code().strip().lines().toList();
    boolean isShort =
        lines.size() <= TEXT_LINES
            && lines.stream().allMatch(line -> line.length() <= TEXT_LINE_LENGTH);
    boolean isDrawn = Cards.isReadable(block);
    if (isShort || form == CodeForm.TEXT) {
      String text = String.join("\n", lines).replace("\t", "  ").replace("\ufeff", "");
      Prose.Mark whole = new Prose.Mark(Prose.Kind.CODE, 0, text.length(), "");
      units.add(
          Unit.Kind.CODE,
          new Prose(text, List.of(whole)),
          units.announced(),
          isDrawn ? Optional.of(cards.code(block)) : Optional.empty());
    } else if (isDrawn) {
      units.picture(cards.code(block));
    } else {
      units.leaveOut();
    }
  }

  /** Code of an item is a picture of that item; whether it is shown at all. */
  private boolean inItem(Block.CodeBlock block) {
    boolean drawn = source.settings().code() == CodeForm.PICTURE && Cards.isReadable(block);
    if (drawn) {
      units.pictureAhead(cards.code(block));
    }
    return drawn;
  }

  private void table(Cells cells) {
    Prose lines = cells.isSmall() ? cells.lines() : Prose.plain("");
    List<List<String>> words = cells.words();
    if (!lines.isBlank()) {
      units.add(Unit.Kind.TABLE, lines, units.announced());
    } else if (!cells.isSmall() && Cards.isReadable(words)) {
      units.picture(cards.table(words));
    } else {
      units.leaveOut();
    }
  }

  private void quote(List<Block> inner) {
    if (!Quotation.is(inner)) {
      blocks(inner);
      return;
    }
    Prose words = Prose.plain("");
    for (Block block : inner) {
      if (block instanceof Block.Paragraph(List<Inline> inlines, _)) {
        Prose next = ProseReader.read(inlines, source).prose();
        words = words.isBlank() ? next : words.followedBy("\n", next);
      }
    }
    if (!words.isBlank()) {
      units.add(Unit.Kind.QUOTE, Quotation.of(words, source.language()), units.announced());
    }
  }

  private void embed(String url) {
    Prose.Mark link = new Prose.Mark(Prose.Kind.LINK, 0, url.length(), url);
    units.add(Unit.Kind.EMBED, new Prose(url, List.of(link)), units.announced());
  }

  /** An embedded post of somebody else is not the author's own words. */
  private void other(String text) {
    if (FOREIGN_POST.matcher(text).find()) {
      units.leaveOut();
      return;
    }
    ProseReader.read(List.of(new Inline.Text(text)), source).prose().sentences().stream()
        .filter(sentence -> !units.isCaption(sentence.text()))
        .forEach(sentence -> units.add(Unit.Kind.OTHER, sentence, Unit.Tie.NONE));
  }
}
