package outloud.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes GFM tables in a region that scrolls by itself. */
final class TableWriter {
  private final Writing writing;
  private final MarkupBuilder out;

  TableWriter(Writing writing, MarkupBuilder out) {
    this.writing = writing;
    this.out = out;
  }

  void write(TableBlock table, List<Block> into) {
    List<Block.Row> rows = new ArrayList<>();
    out.html("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"")
        .label("table", "Table", "")
        .html("\"><table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part.hasChildren() && part instanceof TableHead) {
        part(part, "thead", rows);
      } else if (part.hasChildren() && part instanceof TableBody) {
        part(part, "tbody", rows);
      }
    }
    out.html("</table></div>\n");
    into.add(new Block.Table(rows, writing.reports.span(table.getChars())));
  }

  private void part(Node part, String element, List<Block.Row> rows) {
    out.html("<" + element + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      out.html("<tr>");
      List<List<Inline>> cells = new ArrayList<>();
      for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof TableCell cell) {
          cells.add(cell(cell));
        }
      }
      out.html("</tr>\n");
      rows.add(new Block.Row(cells));
    }
    out.html("</" + element + ">\n");
  }

  private List<Inline> cell(TableCell cell) {
    String element = cell.isHeader() ? "th" : "td";
    String align = align(cell.getAlignment());
    out.html("<" + element + writing.dir);
    out.html(cell.isHeader() ? " scope=\"col\"" : "");
    out.html(align.isEmpty() ? ">" : " class=\"" + align + "\">");
    List<Inline> inlines = new InlineWriter(writing, out).children(cell);
    out.html("</" + element + ">");
    return inlines;
  }

  private static String align(TableCell.@Nullable Alignment alignment) {
    // A switch with `case null` would be put together at each start.
    return alignment == null ? "" : alignment.name().toLowerCase(Locale.ROOT);
  }
}
