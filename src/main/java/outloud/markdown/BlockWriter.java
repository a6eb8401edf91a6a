package outloud.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.markdown.Block.Mark;
import outloud.markdown.ContainerLines.Container;
import outloud.markdown.Syntax.Attributes;
import outloud.markdown.Syntax.Contents;
import outloud.markdown.Syntax.Formula;
import outloud.markdown.Syntax.Listing;
import outloud.markdown.Syntax.Tag;
import outloud.source.Span;

/** Writes blocks: their HTML, and the same as parts. */
final class BlockWriter {
  private final Writing writing;
  private final MarkupBuilder out;
  private final ParagraphWriter paragraphs;
  private final ListWriter lists;

  BlockWriter(Writing writing, MarkupBuilder out) {
    this.writing = writing;
    this.out = out;
    this.paragraphs = new ParagraphWriter(writing, out);
    this.lists = new ListWriter(writing, out, this);
  }

  /** Writes all children of a node. */
  void children(Node parent, List<Block> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node, into);
    }
  }

  /** Writes one block, and the marks that stood in it behind it. */
  void write(Node node, List<Block> into) {
    Attributes attributes = BlockAttributes.of(node);
    if (!attributes.isEmpty()) {
      int place = out.place();
      named(node, into);
      out.attributes(place, BlockAttributes.html(attributes, writing.ids));
      return;
    }
    named(node, into);
  }

  private void named(Node node, List<Block> into) {
    String name = BlockName.take(node, writing.settings.wikilinks());
    if (name.isEmpty()) {
      block(node, into);
      return;
    }
    out.add(new Markup.Start(name)).html("<div id=\"" + name + "\">\n").anchor(name);
    block(node, into);
    out.html("</div>\n").add(new Markup.End(name));
  }

  private void block(Node node, List<Block> into) {
    switch (node) {
      case Paragraph paragraph -> paragraphs.write(paragraph, into);
      case Heading heading -> heading(heading, into);
      case DefinitionList list -> lists.write(list, into);
      case ListBlock list when isContents(list.getNext()) -> {}
      case ListBlock list -> lists.write(list, into);
      case Container container ->
          new CalloutWriter(writing, out, this).write(container, span(node), into);
      case BlockQuote quote -> new QuoteWriter(writing, out, this).write(quote, into);
      case FencedCodeBlock code -> fenced(code, into);
      case IndentedCodeBlock code -> indented(code, into);
      case TableBlock table -> new TableWriter(writing, out).write(table, into);
      case HtmlBlockBase html -> html(html, into);
      case ThematicBreak _ -> rule(node, into);
      case SyntaxBlock block -> syntax(block, into);
      case FootnoteBlock _, Reference _ -> {}
      default -> children(node, into);
    }
    for (Mark mark : writing.takeMarks()) {
      into.add(new Block.ThreadMark(mark, span(node)));
    }
  }

  /** kramdown puts its table of contents in the place of a list. */
  private static boolean isContents(@Nullable Node node) {
    return node instanceof SyntaxBlock block && block.syntax instanceof Contents;
  }

  private Span span(Node node) {
    return writing.reports.span(node.getChars());
  }

  private void rule(Node node, List<Block> into) {
    out.html("<hr>\n");
    into.add(new Block.Other("", span(node)));
  }

  private void heading(Heading node, List<Block> into) {
    Optional<String> chosen = HeadingText.chosenId(node);
    MarkupBuilder line = new MarkupBuilder();
    List<Inline> inlines = new InlineWriter(writing, line).children(node);
    String words = Inline.text(inlines).strip();
    String id = chosen.map(writing.ids::chosen).orElseGet(() -> writing.ids.next(words));
    int level = Math.min(6, node.getLevel() + writing.shift);
    String attribute = Html.attribute(id);
    out.anchor(id).html("<h" + level + writing.dir + " id=\"" + attribute + "\">").append(line);
    out.html(" <a class=\"anchor\" href=\"#" + attribute + "\" aria-label=\"")
        .label("link-to-section", "Link to this section: {0}", words.isEmpty() ? id : words)
        .html("\">#</a></h" + level + ">\n");
    into.add(new Block.Heading(level, id, inlines, span(node)));
  }

  private void fenced(FencedCodeBlock node, List<Block> into) {
    if (node.getClosingMarker().isEmpty()) {
      writing.reports.report(
          Code.MARKDOWN_UNCLOSED_FENCE,
          node.getOpeningMarker(),
          "this code is never closed, so all that follows is shown as code",
          "Write " + node.getOpeningMarker() + " on a line of its own behind the code.");
    }
    FenceInfo info = FenceInfo.of(node.getInfo().unescape());
    if (info.language().equals("math")) {
      formula(lines(node.getContentLines()), node, into);
      return;
    }
    if (isPluginBlock(info.language())) {
      pluginBlock(node.getOpeningMarker(), info.language());
      return;
    }
    code(info, lines(node.getContentLines()), span(node), into);
  }

  /** Whether only a plugin of Obsidian's can show it. */
  private boolean isPluginBlock(String language) {
    return switch (language) {
      case "dataview", "dataviewjs" -> true;
      case "tasks", "excalidraw", "compressed-json", "query", "meta-bind" ->
          writing.settings.wikilinks();
      default -> false;
    };
  }

  private void pluginBlock(BasedSequence place, String language) {
    if (!writing.pluginBlock) {
      writing.pluginBlock = true;
      writing.reports.report(
          Code.MARKDOWN_PLUGIN_BLOCK,
          place,
          "only a plugin of Obsidian's can show `" + language + "`, so such blocks are left out",
          "Write its result into the post, or leave the block to your own vault.");
    }
  }

  private void indented(IndentedCodeBlock node, List<Block> into) {
    code(FenceInfo.of(""), lines(node.getContentLines()), span(node), into);
  }

  private static String lines(List<BasedSequence> lines) {
    StringBuilder code = new StringBuilder();
    lines.forEach(code::append);
    return code.toString();
  }

  private void code(FenceInfo info, String source, Span span, List<Block> into) {
    String code = new CodeWriter(writing, out).write(info, source);
    into.add(new Block.CodeBlock(info.language(), info.fileName(), code, info.lines(), span));
  }

  private void html(HtmlBlockBase node, List<Block> into) {
    String source = lines(node.getContentLines());
    RawHtml raw = writing.raw(source, node.getChars());
    raw.comments().forEach(writing::comment);
    raw.report(node.getChars(), writing.reports);
    for (String url : raw.embeds()) {
      into.add(new Block.Embed(url, span(node)));
    }
    if (!raw.html().isBlank()) {
      out.rawBegins(node.getStartOffset(), node.getEndOffset());
      RawAddresses.write(raw.html().stripTrailing(), node.getChars(), writing, out);
      out.rawEnds().html("\n");
      if (raw.embeds().isEmpty() || !raw.text().isEmpty()) {
        into.add(new Block.Other(raw.text(), span(node)));
      }
    }
  }

  private void syntax(SyntaxBlock node, List<Block> into) {
    switch (node.syntax) {
      case Listing(String language, String code) ->
          code(FenceInfo.of(language), code, span(node), into);
      case Formula formula -> formula(formula.tex(), node, into);
      case Contents _ -> writing.contents(out);
      case Tag tag -> new TagWriter(writing, out, this).write(tag, node, into);
      default -> paragraphs.line(new SyntaxNode(node.getChars(), node.syntax), into);
    }
  }

  private void formula(String tex, Node node, List<Block> into) {
    String html = MathWriter.html(tex, true, node.getChars(), writing.reports);
    out.html(html.startsWith("<code") ? "<p>" + html + "</p>\n" : html + "\n");
    Inline formula = new Inline.Formula(tex.strip(), MathText.of(html));
    into.add(new Block.Paragraph(List.of(formula), span(node)));
  }

  /** Writes a paragraph without its element: in a tight list. */
  void tight(Paragraph paragraph, List<Block> into) {
    Node first = paragraph.getFirstChild();
    if (first != null && NoteEmbeds.areAll(first, paragraph.getLastChild())) {
      NoteEmbeds.write(first, paragraph.getLastChild(), writing, out, into);
      return;
    }
    String name = BlockName.take(paragraph, writing.settings.wikilinks());
    if (!name.isEmpty()) {
      out.add(new Markup.Start(name)).html("<span id=\"" + name + "\">").anchor(name);
    }
    List<Inline> inlines = new InlineWriter(writing, out).children(paragraph);
    if (!name.isEmpty()) {
      out.html("</span>").add(new Markup.End(name));
    }
    if (!inlines.isEmpty()) {
      into.add(new Block.Paragraph(inlines, span(paragraph)));
    }
    for (Mark mark : writing.takeMarks()) {
      into.add(new Block.ThreadMark(mark, span(paragraph)));
    }
  }

  /** Writes a paragraph with something else before and behind its words, inside its element. */
  void wrapped(Paragraph paragraph, String before, String behind, List<Block> into) {
    out.html("<p" + writing.dir + ">" + before);
    tight(paragraph, into);
    out.html(behind + "</p>\n");
  }
}
