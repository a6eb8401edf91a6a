package outloud.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.CalloutStart;
import outloud.source.Span;

/** Writes quotations and callouts. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class QuoteWriter {
  private final Writing writing;
  private final MarkupBuilder out;
  private final BlockWriter blocks;

  QuoteWriter(Writing writing, MarkupBuilder out, BlockWriter blocks) {
    this.writing = writing;
    this.out = out;
    this.blocks = blocks;
  }

  void write(BlockQuote quote, List<Block> into) {
    Span span = writing.reports.span(quote.getChars());
    if (quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof SyntaxNode start
        && start.syntax instanceof CalloutStart callout) {
      callout(callout, first, start, span, into);
      return;
    }
    List<Block> inside = new ArrayList<>();
    out.html("<blockquote" + writing.dir + ">\n");
    blocks.children(quote, inside);
    out.html("</blockquote>\n");
    into.add(new Block.Quote(inside, span));
  }

  private void callout(
      CalloutStart callout, Paragraph first, SyntaxNode start, Span span, List<Block> into) {
    Node lineEnd = lineEnd(start);
    MarkupBuilder words = new MarkupBuilder();
    Node last = lineEnd == null ? first.getLastChild() : lineEnd.getPrevious();
    Node from = last == start ? null : start.getNext();
    String title = Inline.text(new InlineWriter(writing, words).between(from, last)).strip();
    if (title.isEmpty()) {
      title = CalloutWriter.named(callout.kind());
      words = CalloutWriter.title(callout.kind());
    }
    String kind = CalloutWriter.kind(callout.kind());
    CalloutWriter callouts = new CalloutWriter(writing, out, blocks);
    callouts.open(kind, callout.fold(), words);
    List<Block> inside = new ArrayList<>();
    if (lineEnd != null) {
      new ParagraphWriter(writing, out).write(first, lineEnd.getNext(), inside);
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      blocks.write(node, inside);
    }
    callouts.close(callout.fold());
    into.add(new Block.Callout(kind, title, inside, span));
  }

  private static @Nullable Node lineEnd(Node start) {
    Node node = start.getNext();
    while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
      node = node.getNext();
    }
    return node;
  }
}
