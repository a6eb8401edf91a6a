package outloud.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import outloud.markdown.HtmlAttributes.Attribute;

/** The anchors that stand in the author's own HTML: no heading takes them. */
final class RawIds {
  private RawIds() {}

  /** Keeps headings from taking the anchors of HTML anywhere within a node. */
  static void reserve(Node node, HeadingIds ids) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlockBase || child instanceof HtmlInlineBase) {
        String html = child.getChars().toString();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
          int end = HtmlTag.end(html, at);
          reserve(end < 0 ? "" : html.substring(at, end), ids);
        }
      }
      reserve(child, ids);
    }
  }

  private static void reserve(String tag, HeadingIds ids) {
    if (tag.length() < 6 || tag.startsWith("</") || tag.startsWith("<!")) {
      return;
    }
    boolean link = HtmlTag.name(tag, 0).equals("a");
    for (Attribute attribute : HtmlAttributes.of(tag)) {
      if (attribute.name().equals("id") || (link && attribute.name().equals("name"))) {
        ids.reserve(attribute.value());
      }
    }
  }
}
