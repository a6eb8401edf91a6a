package outloud.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;

/** Writes a whole document: its blocks in order, then its footnotes. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class BodyWriter {
  private final Document document;
  private final Writing writing;
  private final MarkupBuilder out = new MarkupBuilder();
  private final BlockWriter writer;

  BodyWriter(Document document, Writing writing) {
    this.document = document;
    this.writing = writing;
    this.writer = new BlockWriter(writing, out);
  }

  /**
   * The body.
   *
   * @param scratch a second memory, for reading headings before they are written
   */
  Body write(Writing scratch) {
    // A note is called what its file is called, and begins with a part as often as not.
    int deepest = writing.settings.notation().hasWikilinks() ? 1 : 2;
    TitleRule rule =
        TitleRule.of(
            document, writing.settings.title(), deepest, heading -> words(heading, scratch));
    writing.shift = rule.shift();
    List<Block> blocks = new ArrayList<>();
    Optional<List<Block>> before = blocks(rule.lifted(), blocks);
    footnotes();
    return new Body(
        rule.lifted().map(heading -> words(heading, scratch)),
        markup(),
        blocks,
        Summary.of(blocks, before),
        Measure.of(blocks),
        rule.lifted().map(heading -> writing.reports.location(heading.getChars())),
        writing.asksSite);
  }

  private Markup markup() {
    Markup written = out.build();
    return out.isRaw()
        ? Balance.of(written, new RawFaults(document.getChars(), writing.reports))
        : written;
  }

  /** Writes all blocks; the ones before {@code <!-- more -->} are the answer. */
  private Optional<List<Block>> blocks(Optional<Heading> lifted, List<Block> into) {
    @Nullable List<Block> before = null;
    Heading title = lifted.orElse(null);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node != title) {
        writer.write(node, into);
      }
      if (writing.more && before == null) {
        before = List.copyOf(into);
      }
    }
    return Optional.ofNullable(before);
  }

  private static String words(Heading heading, Writing scratch) {
    InlineWriter writer = new InlineWriter(scratch, new MarkupBuilder());
    return Inline.text(writer.children(heading)).strip();
  }

  /** A note may refer to further notes, which then come behind it. */
  private void footnotes() {
    writeFootnotes();
    for (FootnoteBlock note : writing.definitions.values()) {
      if (!writing.footnotes.isUsed(note)) {
        writing.reports.report(
            Code.MARKDOWN_FOOTNOTE,
            note.getChars(),
            "nothing in the text refers to this footnote, so it is not shown",
            "Write `[^" + note.getText() + "]` where it belongs, or take it out.");
      }
    }
  }

  private void writeFootnotes() {
    if (writing.footnotes.count() == 0) {
      return;
    }
    out.html("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        .label("footnotes", "Footnotes", "")
        .html("\">\n<ol>\n");
    for (int number = 1; number <= writing.footnotes.count(); number++) {
      out.html("<li id=\"fn-" + number + "\">\n");
      footnote(writing.footnotes.note(number), number);
      out.html("</li>\n");
    }
    out.html("</ol>\n</section>\n");
  }

  /** The way back stands at the end of the last paragraph. */
  private void footnote(FootnoteBlock note, int number) {
    List<Block> unused = new ArrayList<>();
    Node last = note.getLastChild();
    for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
      if (node == last && node instanceof Paragraph paragraph) {
        MarkupBuilder line = new MarkupBuilder();
        new InlineWriter(writing, line).children(paragraph);
        out.html("<p>").append(line).html(" ");
        writing.footnotes.back(number, out);
        out.html("</p>\n");
        return;
      }
      writer.write(node, unused);
    }
    out.html("<p>");
    writing.footnotes.back(number, out);
    out.html("</p>\n");
  }
}
