package outloud.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import outloud.share.HtmlNode.Element;
import outloud.share.HtmlNode.Words;

/** Writes the blocks of a page as Markdown that another place understands. */
final class MarkdownBlocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "hr",
          "table",
          "div",
          "section",
          "article",
          "aside",
          "details",
          "figure",
          "dl",
          "header",
          "footer",
          "main",
          "nav",
          "center",
          "address",
          "form",
          "fieldset",
          "figcaption",
          "li",
          "dt",
          "dd",
          "summary",
          "picture",
          "iframe",
          "video",
          "audio");

  private final Tongue tongue;
  private final Address addresses;
  private final MarkdownLists lists = new MarkdownLists(this);
  private final MarkdownTable tables = new MarkdownTable(this);

  MarkdownBlocks(Tongue tongue, Address addresses) {
    this.tongue = tongue;
    this.addresses = addresses;
  }

  /** All of it, with an empty line between two blocks. */
  String write(List<HtmlNode> nodes) {
    return String.join("\n\n", blocks(nodes));
  }

  /** Each block of these nodes; what stands between blocks is a paragraph. */
  List<String> blocks(List<HtmlNode> nodes) {
    List<String> blocks = new ArrayList<>();
    List<HtmlNode> line = new ArrayList<>();
    for (HtmlNode node : nodes) {
      if (node instanceof Element element && isBlock(element)) {
        paragraph(line, blocks);
        line.clear();
        block(element, blocks);
      } else {
        line.add(node);
      }
    }
    paragraph(line, blocks);
    return blocks;
  }

  /** Whether it stands on lines of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.name())
        || (element.name().equals("math") && element.attribute("display").equals("block"));
  }

  /** A line of Markdown, which may be empty. */
  String line(List<HtmlNode> nodes) {
    return new MarkdownInlines(tongue, addresses, true).write(nodes);
  }

  private void paragraph(List<HtmlNode> nodes, List<String> into) {
    boolean blank = true;
    for (HtmlNode node : nodes) {
      blank &= node instanceof Words words && words.text().isBlank();
    }
    if (!blank) {
      String text = new MarkdownInlines(tongue, addresses, false).write(nodes);
      add(MarkdownWords.asParagraph(text), into);
    }
  }

  private static void add(String block, List<String> into) {
    if (!block.isBlank()) {
      into.add(block);
    }
  }

  private void block(Element element, List<String> into) {
    switch (element.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, into);
      case "ul", "ol" -> add(lists.write(element, into), into);
      case "blockquote" -> add(quoted(write(element.children())), into);
      case "pre" -> add(code(element), into);
      case "hr" -> into.add("---");
      case "table" -> add(tables.write(element), into);
      case "aside" -> add(quoted(titled(element)), into);
      case "details" -> details(element, into);
      case "figure" -> figure(element, into);
      case "dt" -> add(strong(element.children()), into);
      case "math" -> into.add(tongue.formulaBlock(element.attribute("alttext").strip()));
      case "iframe" -> embed(element.attribute("src"), into);
      case "section" -> section(element, into);
      default -> other(element, into);
    }
  }

  private void heading(Element element, List<String> into) {
    String words = line(element.children());
    if (!words.isEmpty()) {
      into.add("#".repeat(element.name().charAt(1) - '0') + " " + words);
    }
  }

  private void other(Element element, List<String> into) {
    boolean embed = element.is("embed") && !element.children().isEmpty();
    if (embed && element.children().getFirst() instanceof Element link) {
      embed(link.attribute("href"), into);
    } else {
      into.addAll(blocks(element.children()));
    }
  }

  private void embed(String address, List<String> into) {
    String url = addresses.absolute(address);
    if (!url.isEmpty()) {
      into.add(tongue.embed(MarkdownWords.address(url)));
    }
  }

  /** The lines of a text behind the mark of a quotation. */
  private static String quoted(String markdown) {
    return markdown.isBlank() ? "" : "> " + markdown.replace("\n", "\n> ").replace("> \n", ">\n");
  }

  private String strong(List<HtmlNode> nodes) {
    String words = line(nodes);
    return words.isEmpty() || words.indexOf('*') >= 0 ? words : "**" + words + "**";
  }

  /** What is set apart, its title bold. */
  private String titled(Element element) {
    List<String> blocks = new ArrayList<>();
    List<HtmlNode> rest = new ArrayList<>();
    for (HtmlNode child : element.children()) {
      if (child instanceof Element part && part.is("callout-title")) {
        add(strong(part.children()), blocks);
      } else {
        rest.add(child);
      }
    }
    blocks.addAll(blocks(rest));
    return String.join("\n\n", blocks);
  }

  private void details(Element element, List<String> into) {
    String title = "";
    List<HtmlNode> rest = new ArrayList<>();
    for (HtmlNode child : element.children()) {
      if (child instanceof Element part && part.name().equals("summary")) {
        title = part.text().strip().replaceAll("[\\s%{}]+", " ");
      } else {
        rest.add(child);
      }
    }
    title = MarkdownWords.escaped(title.isEmpty() ? "Details" : title, ' ', false);
    into.add(tongue.details(title, write(rest)));
  }

  private void figure(Element element, List<String> into) {
    List<String> caption = new ArrayList<>();
    List<HtmlNode> rest = new ArrayList<>();
    for (HtmlNode child : element.children()) {
      if (child instanceof Element part && part.name().equals("figcaption")) {
        add(caption(part, element.is("code")), caption);
      } else {
        rest.add(child);
      }
    }
    into.addAll(element.is("code") ? caption : List.of());
    into.addAll(blocks(rest));
    into.addAll(element.is("code") ? List.of() : caption);
  }

  /** The file's name above code, the words below a picture. */
  private String caption(Element caption, boolean code) {
    String words = line(caption.children());
    boolean plain = words.indexOf('*') < 0 && words.indexOf('_') < 0 && !words.isEmpty();
    return code ? MarkdownWords.code(caption.text()) : plain ? "*" + words + "*" : words;
  }

  private static String code(Element element) {
    String code = element.text();
    code = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    // Forem looks for three of a kind to find where code ends.
    char sign = code.contains("```") && !code.contains("~~~") ? '~' : '`';
    String fence =
        String.valueOf(sign).repeat(Math.max(3, MarkdownWords.longestRun(code, sign) + 1));
    return fence + language(element) + "\n" + code + "\n" + fence;
  }

  private static String language(Element pre) {
    for (HtmlNode child : pre.children()) {
      if (child instanceof Element code) {
        for (String name : code.attribute("class").split(" ")) {
          if (name.startsWith("language-")) {
            return name.substring("language-".length());
          }
        }
      }
    }
    return "";
  }

  private void section(Element element, List<String> into) {
    if (!element.is("footnotes")) {
      into.addAll(blocks(element.children()));
    } else if (tongue == Tongue.DEV_TO) {
      into.addAll(lists.notes(element));
    } else {
      into.add("---");
      into.addAll(blocks(element.children()));
    }
  }
}
