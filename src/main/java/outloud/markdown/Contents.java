package outloud.markdown;

import java.util.List;

/** Writes a table of contents where the author asked for one. */
final class Contents {
  private Contents() {}

  /** Writes a list of links to these headings, one list deeper for each level. */
  static void write(List<Block.Heading> headings, MarkupBuilder out) {
    out.html("<nav class=\"contents\" aria-label=\"")
        .label("contents", "Contents", "")
        .html("\">\n" + list(headings) + "</nav>\n");
  }

  private static String list(List<Block.Heading> headings) {
    int top = headings.stream().mapToInt(Block.Heading::level).min().orElse(2);
    StringBuilder html = new StringBuilder();
    int open = 0;
    for (Block.Heading heading : headings) {
      int depth = Math.min(heading.level() - top + 1, open + 1);
      if (depth > open) {
        html.append("<ul>\n");
      } else {
        html.append("</li>\n").append("</ul>\n</li>\n".repeat(open - depth));
      }
      open = depth;
      html.append("<li><a href=\"#").append(Html.attribute(heading.id())).append("\">");
      html.append(Html.text(Inline.text(heading.inlines()).strip())).append("</a>");
    }
    return html.append("</li>\n</ul>\n".repeat(open)).toString();
  }
}
