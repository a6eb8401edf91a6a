package outloud.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import outloud.markdown.ItemLines.Box;
import outloud.markdown.ItemLines.Item;

/** Writes lists, task lists and definition lists. */
final class ListWriter {
  private final Writing writing;
  private final MarkupBuilder out;
  private final BlockWriter blocks;

  ListWriter(Writing writing, MarkupBuilder out, BlockWriter blocks) {
    this.writing = writing;
    this.out = out;
    this.blocks = blocks;
  }

  void write(ListBlock list, List<Block> into) {
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    String element = ordered ? "ol" : "ul";
    boolean tasks = list.getFirstChild() instanceof Item one && one.box != Box.NONE;
    out.html("<" + element);
    out.html(ordered && start != 1 ? " start=\"" + start + "\"" : "");
    out.html(tasks ? " class=\"tasks\">\n" : ">\n");
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> inside = new ArrayList<>();
      out.html("<li" + writing.dir + ">");
      item(item, list.isTight(), inside);
      out.html("</li>\n");
      items.add(new Block.Item(inside, writing.reports.span(item.getChars())));
    }
    out.html("</" + element + ">\n");
    into.add(new Block.Items(ordered, start, items, writing.reports.span(list.getChars())));
  }

  private void item(Node item, boolean tight, List<Block> into) {
    boolean task = item instanceof Item one && one.box != Box.NONE;
    boolean done = item instanceof Item one && one.box == Box.DONE;
    String box = "<label><input type=\"checkbox\" disabled" + (done ? " checked> " : "> ");
    boolean first = true;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      boolean label = task && first;
      String before = label ? box : "";
      String behind = label ? "</label>" : "";
      if (tight && node instanceof Paragraph paragraph) {
        out.html((first ? "" : "\n") + before);
        blocks.tight(paragraph, into);
        out.html(behind);
      } else if (label && node instanceof Paragraph paragraph) {
        out.html("\n");
        blocks.wrapped(paragraph, before, behind, into);
      } else {
        boolean behindText = first || (tight && node.getPrevious() instanceof Paragraph);
        out.html(behindText ? "\n" : "");
        blocks.write(node, into);
      }
      first = false;
    }
  }

  /** A term and its definitions become paragraphs for the thread. */
  void write(DefinitionList list, List<Block> into) {
    out.html("<dl>\n");
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case DefinitionTerm _ -> term(node, into);
        case DefinitionItem item -> definition(item, into);
        default -> blocks.write(node, into);
      }
    }
    out.html("</dl>\n");
  }

  private void term(Node term, List<Block> into) {
    out.html("<dt" + writing.dir + ">");
    Node words = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
    List<Inline> inlines = new InlineWriter(writing, out).children(words);
    out.html("</dt>\n");
    into.add(new Block.Paragraph(inlines, writing.reports.span(term.getChars())));
  }

  private void definition(DefinitionItem item, List<Block> into) {
    out.html("<dd" + writing.dir + ">");
    item(item, item.isTight(), into);
    out.html("</dd>\n");
  }
}
