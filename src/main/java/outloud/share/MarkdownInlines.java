package outloud.share;

import java.util.List;
import outloud.share.HtmlNode.Element;
import outloud.share.HtmlNode.Words;

/** Writes a line of HTML as Markdown; white space is one space, however much there was. */
final class MarkdownInlines {
  private final Tongue tongue;
  private final Address addresses;
  private final boolean oneLine;
  private final StringBuilder text = new StringBuilder();
  private boolean inLabel;

  /**
   * An empty line.
   *
   * @param oneLine whether it must stay one: in a heading, in a table
   */
  MarkdownInlines(Tongue tongue, Address addresses, boolean oneLine) {
    this.tongue = tongue;
    this.addresses = addresses;
    this.oneLine = oneLine;
  }

  /** These nodes in Markdown, trimmed. */
  String write(List<HtmlNode> nodes) {
    all(nodes, ' ');
    return text.toString().strip();
  }

  /**
   * Writes nodes.
   *
   * @param after the character that follows the last of them
   */
  private void all(List<HtmlNode> nodes, char after) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Words words) {
        words(words.text());
      } else if (nodes.get(i) instanceof Element element) {
        element(element, i + 1 < nodes.size() ? first(nodes.get(i + 1), after) : after);
      }
    }
  }

  private static char first(HtmlNode node, char otherwise) {
    String words = node instanceof Words plain ? plain.text() : ((Element) node).text();
    return words.isEmpty() ? otherwise : words.charAt(0);
  }

  private void words(String words) {
    StringBuilder line = new StringBuilder(words.length());
    char last = last();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space || !Character.isWhitespace(last)) {
        line.append(space ? ' ' : c);
      }
      last = space ? ' ' : c;
    }
    text.append(tongue.words(MarkdownWords.escaped(line.toString(), last(), inLabel)));
  }

  private char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private void element(Element element, char after) {
    switch (element.name()) {
      case "em", "i", "cite", "dfn", "var" -> emphasis(element, "*", "em", after);
      case "strong", "b" -> emphasis(element, "**", "strong", after);
      case "del", "s", "strike" -> emphasis(element, "~~", "del", after);
      case "code", "samp", "tt" -> text.append(MarkdownWords.code(element.text()));
      case "a" -> link(element, after);
      case "img" -> picture(element);
      case "br" -> text.append(oneLine ? " " : "  \n");
      case "math" -> text.append(tongue.formula(element.attribute("alttext").strip()));
      case "input" -> text.append(element.attributes().containsKey("checked") ? "[x]" : "[ ]");
      case "iframe", "video", "audio", "source" -> media(element);
      case "kbd", "sub", "mark", "u", "ins", "abbr", "small" -> tagged(element, after);
      case "sup" -> superscript(element, after);
      case "script", "style", "svg", "template", "button" -> {}
      default -> all(element.children(), after);
    }
  }

  private void tagged(Element element, char after) {
    text.append('<').append(element.name()).append('>');
    all(element.children(), after);
    text.append("</").append(element.name()).append('>');
  }

  private void superscript(Element element, char after) {
    if (element.is("footnote-ref")) {
      text.append(tongue.noteReference(element.text()));
    } else {
      tagged(element, after);
    }
  }

  /** Signs where every Markdown sees them, tags elsewhere: Redcarpet sees none inside a word. */
  private void emphasis(Element element, String sign, String tag, char after) {
    int start = text.length();
    char before = last();
    all(element.children(), ' ');
    String inner = text.substring(start);
    text.setLength(start);
    if (inner.isBlank()) {
      text.append(inner);
      return;
    }
    boolean begins = Character.isWhitespace(before) || before == '(';
    boolean ends = !Character.isLetterOrDigit(after) && after != '*' && after != '~';
    boolean seen = begins && ends && inner.indexOf(sign.charAt(0)) < 0;
    text.append(inner.startsWith(" ") ? " " : "");
    text.append(seen ? sign : "<" + tag + ">").append(inner.strip());
    text.append(seen ? sign : "</" + tag + ">");
    text.append(inner.endsWith(" ") ? " " : "");
  }

  private void link(Element element, char after) {
    String url = addresses.absolute(element.attribute("href"));
    if (element.is("anchor") || element.is("footnote-back")) {
      return;
    }
    if (url.isEmpty() || inLabel) {
      all(element.children(), after);
      return;
    }
    if (element.text().equals(url) && url.startsWith("http")) {
      text.append('<').append(MarkdownWords.address(url)).append('>');
      return;
    }
    if (last() == '!') {
      text.insert(text.length() - 1, '\\');
    }
    int start = text.length();
    text.append('[');
    inLabel = true;
    all(element.children(), ']');
    inLabel = false;
    if (text.length() == start + 1) {
      text.setLength(start);
      return;
    }
    text.append("](").append(MarkdownWords.address(url)).append(')');
  }

  private void picture(Element element) {
    String url = addresses.absolute(element.attribute("src"));
    if (!url.isEmpty()) {
      String alt = element.attribute("alt").replace('\n', ' ');
      String words = tongue.words(MarkdownWords.escaped(alt, ' ', true));
      text.append("![").append(words).append("](");
      text.append(MarkdownWords.address(url)).append(')');
    }
  }

  private void media(Element element) {
    String url = addresses.absolute(element.attribute("src"));
    if (url.isEmpty()) {
      all(element.children(), ' ');
    } else {
      text.append('<').append(MarkdownWords.address(url)).append('>');
    }
  }
}
