package outloud.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import outloud.diagnostic.Code;
import outloud.markdown.Block.Mark;

/** What is known and remembered while one document is written, from its first line to its last. */
final class Writing {
  final Markdown.Settings settings;
  final Reports reports;
  final Targets targets;
  final Highlighter highlighter;
  final ReferenceRepository references;
  final FootnoteRepository definitions;
  final Footnotes footnotes = new Footnotes();
  final HeadingIds ids = new HeadingIds();
  final InlineValues values;

  /** Reads a part of the document on its own. */
  final Function<BasedSequence, Document> parser;

  /** Between {@code {% raw %}} and {@code {% endraw %}}, where tags are text. */
  boolean raw;

  /** The attribute of blocks in a document that is written from right to left in any part. */
  final String dir;

  /** All headings, for a table of contents; known when the document is written again. */
  List<Block.Heading> headings = List.of();

  /** Whether the author asked for a table of contents. */
  boolean wantsContents;

  /** Whether the author's HTML is JSX. */
  boolean mdx;

  /** Whether a block that only a plugin can show was reported: once is enough. */
  boolean pluginBlock;

  /** Whether HTML was let through that runs scripts or loads from other sites. */
  private boolean active;

  /** Whether the text asks for what only the site knows or allows. */
  boolean asksSite;

  /** Whether {@code <!-- more -->} was seen. */
  boolean more;

  /** Tags without end tags and end tags without tags. */
  Unpaired unpaired = new Unpaired();

  /** How many levels all headings go down. */
  int shift;

  private final List<Mark> marks = new ArrayList<>();

  Writing(
      Markdown.Settings settings,
      Reports reports,
      Highlighter highlighter,
      ReferenceRepository references,
      FootnoteRepository definitions,
      Function<BasedSequence, Document> parser,
      boolean rightToLeft) {
    this.dir = rightToLeft ? " dir=\"auto\"" : "";
    this.settings = settings;
    this.parser = parser;
    this.reports = reports;
    this.values = new InlineValues(settings.values());
    this.targets = new Targets(reports, settings.values());
    this.highlighter = highlighter;
    this.references = references;
    this.definitions = definitions;
    if (!definitions.isEmpty()) {
      ids.reserveFootnotes();
    }
  }

  /** Notes what a comment asks for; any other comment is for the author only. */
  void comment(String inside) {
    switch (inside) {
      case "more" -> more = true;
      case "thread" -> marks.add(Mark.BREAK);
      case "thread:off", "thread: off" -> marks.add(Mark.OFF);
      case "thread:on", "thread: on" -> marks.add(Mark.ON);
      default -> {}
    }
  }

  /** Writes the table of contents; nothing until the headings are known. */
  void contents(MarkupBuilder out) {
    wantsContents = true;
    if (!headings.isEmpty()) {
      Contents.write(headings, out);
    }
  }

  /** The author's own HTML, with the components or tags in it replaced. */
  RawHtml raw(String source, BasedSequence place) {
    String html = mdx ? MdxHtml.of(source, place, reports) : TagHtml.of(source, place, this);
    RawHtml tame = RawHtml.of(html);
    if (tame.isTame()) {
      return tame;
    }
    asksSite = true;
    if (settings.activeHtml()) {
      allow(place);
      return RawHtml.allowed(html);
    }
    return tame;
  }

  /** Says once that HTML does here what it likes. */
  private void allow(BasedSequence place) {
    if (!active) {
      active = true;
      reports.report(
          Code.MARKDOWN_RAW_HTML,
          place,
          "HTML may run scripts and load from other sites here, for `raw_html` is `allow`",
          "");
    }
  }

  /** Notes that a picture has no words for those who do not see it. */
  void wordless(BasedSequence place) {
    reports.report(
        Code.MARKDOWN_NO_ALT,
        place,
        "this picture has no words for those who do not see it",
        "Write what there is to see: `![words](picture.png)`; an ornament is `<img alt=\"\">`.");
  }

  /** The marks since the last call. */
  List<Mark> takeMarks() {
    List<Mark> taken = List.copyOf(marks);
    marks.clear();
    return taken;
  }
}
