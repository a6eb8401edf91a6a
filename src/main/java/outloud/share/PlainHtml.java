package outloud.share;

import java.util.List;
import java.util.Map;
import java.util.Set;
import outloud.share.HtmlNode.Element;
import outloud.share.HtmlNode.Words;

/**
 * Writes a body with the few elements that editors and mail programs understand: no classes, no
 * highlighting, no script, every address absolute.
 */
final class PlainHtml {
  /** The classes of cells, which are no use without our style. */
  private static final Set<String> SIDES = Set.of("left", "center", "right");

  private final Address addresses;
  private final Map<String, String> styles;
  private final StringBuilder html = new StringBuilder();

  /**
   * A writer.
   *
   * @param styles the declarations that each kind of element carries; empty for none
   */
  PlainHtml(Address addresses, Map<String, String> styles) {
    this.addresses = addresses;
    this.styles = styles;
  }

  /** All of it. */
  String write(List<HtmlNode> nodes) {
    all(nodes);
    return html.toString();
  }

  private void all(List<HtmlNode> nodes) {
    for (HtmlNode node : nodes) {
      if (node instanceof Words words) {
        html.append(HtmlText.escaped(words.text()));
      } else if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    switch (element.name()) {
      case "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "li",
          "blockquote",
          "strong",
          "b",
          "em",
          "i",
          "s",
          "del",
          "sub",
          "mark",
          "kbd",
          "figure",
          "figcaption",
          "thead",
          "tbody",
          "tr",
          "dl",
          "dt",
          "dd" ->
          plain(element, element.name());
      case "ol" -> list(element);
      case "table" -> table(element);
      case "th", "td" -> cell(element);
      case "hr", "br" -> html.append('<').append(element.name()).append(style(element)).append('>');
      case "aside", "details" -> plain(element, "blockquote");
      case "summary" -> plain(element, "p");
      case "pre" -> code(element);
      case "code", "samp" -> inline(element.text());
      case "math" -> formula(element);
      case "a" -> link(element);
      case "img" -> picture(element);
      case "sup" -> superscript(element);
      case "input" -> html.append(element.attributes().containsKey("checked") ? "☑" : "☐");
      case "iframe", "video", "audio" -> media(element);
      case "script", "style", "svg", "template", "button" -> {}
      default -> all(element.children());
    }
  }

  private String style(Element element) {
    return style(element.name());
  }

  private String style(String name) {
    String style = styles.getOrDefault(name, "");
    return style.isEmpty() ? "" : " style=\"" + style + "\"";
  }

  private void plain(Element element, String name) {
    html.append('<').append(name).append(style(name)).append('>');
    boolean title = element.is("callout-title") || element.name().equals("summary");
    html.append(title ? "<strong>" : "");
    all(element.children());
    html.append(title ? "</strong></" : "</").append(name).append('>');
  }

  private void list(Element element) {
    String start = element.attribute("start");
    html.append("<ol").append(style(element));
    html.append(
        !start.isEmpty() && start.matches("-?\\d{1,9}") ? " start=\"" + start + "\">" : ">");
    all(element.children());
    html.append("</ol>");
  }

  /** Who has no styles for tables knows none: a row is a line then. */
  private void table(Element element) {
    if (styles.containsKey("table")) {
      plain(element, "table");
      return;
    }
    html.append("<pre").append(style("pre")).append('>');
    for (Element row : MarkdownTable.rows(element)) {
      StringBuilder line = new StringBuilder();
      for (Element cell : MarkdownTable.cells(row)) {
        line.append(line.isEmpty() ? "" : " | ").append(cell.text().strip().replace('\n', ' '));
      }
      html.append(HtmlText.escaped(line.toString())).append('\n');
    }
    html.append("</pre>");
  }

  private void cell(Element element) {
    String side = element.attribute("class");
    String align = SIDES.contains(side) ? "text-align:" + side : "";
    String style = styles.getOrDefault(element.name(), "");
    String both = style.isEmpty() || align.isEmpty() ? style + align : style + ";" + align;
    html.append('<').append(element.name());
    html.append(both.isEmpty() ? "" : " style=\"" + HtmlText.escaped(both) + "\"").append('>');
    all(element.children());
    html.append("</").append(element.name()).append('>');
  }

  private void code(Element element) {
    html.append("<pre").append(style(element)).append("><code>");
    html.append(HtmlText.escaped(element.text().stripTrailing())).append("</code></pre>");
  }

  private void inline(String code) {
    html.append("<code").append(style("code")).append('>');
    html.append(HtmlText.escaped(code)).append("</code>");
  }

  private void formula(Element element) {
    boolean block = element.attribute("display").equals("block");
    html.append(block ? "<p" + style("p") + ">" : "");
    inline(element.attribute("alttext"));
    html.append(block ? "</p>" : "");
  }

  private void link(Element element) {
    if (element.is("anchor") || element.is("footnote-back")) {
      return;
    }
    String url = addresses.absolute(element.attribute("href"));
    if (!url.isEmpty()) {
      html.append("<a href=\"").append(HtmlText.escaped(url)).append('"');
      html.append(style(element)).append('>');
    }
    all(element.children());
    html.append(url.isEmpty() ? "" : "</a>");
  }

  private void picture(Element element) {
    String url = addresses.absolute(element.attribute("src"));
    if (!url.isEmpty()) {
      html.append("<img src=\"").append(HtmlText.escaped(url)).append("\" alt=\"");
      html.append(HtmlText.escaped(element.attribute("alt"))).append('"');
      html.append(style(element)).append('>');
    }
  }

  private void superscript(Element element) {
    html.append("<sup>");
    if (element.is("footnote-ref")) {
      html.append(HtmlText.escaped(element.text()));
    } else {
      all(element.children());
    }
    html.append("</sup>");
  }

  private void media(Element element) {
    String url = addresses.absolute(element.attribute("src"));
    if (url.isEmpty()) {
      all(element.children());
    } else {
      String words = HtmlText.escaped(url);
      html.append("<a href=\"").append(words).append("\">").append(words).append("</a>");
    }
  }
}
