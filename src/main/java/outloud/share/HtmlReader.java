package outloud.share;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import outloud.markdown.Entities;
import outloud.share.HtmlNode.Element;
import outloud.share.HtmlNode.Words;

/**
 * Reads the finished HTML of a body as a tree. That HTML is balanced; what an author wrote by hand
 * in it is taken as browsers take it, as far as it matters here.
 */
final class HtmlReader {
  /** Deeper elements are left out and their content stays, so that no tree is too deep to walk. */
  private static final int DEEPEST = 60;

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** What a second one of the same kind ends. */
  private static final Set<String> SELF_ENDING = Set.of("p", "li", "dt", "dd", "tr", "td", "th");

  private static final Set<String> RAW = Set.of("script", "style");

  private final String html;
  private final Deque<Element> open = new ArrayDeque<>();
  private int at;

  private HtmlReader(String html) {
    this.html = html;
    open.push(new Element("", Map.of(), new ArrayList<>()));
  }

  /** The nodes of a piece of HTML, in order. */
  static List<HtmlNode> read(String html) {
    HtmlReader reader = new HtmlReader(html);
    while (reader.at < html.length()) {
      reader.next();
    }
    return reader.open.getLast().children();
  }

  private void next() {
    int tag = html.indexOf('<', at);
    if (tag < 0) {
      words(html.length());
    } else if (tag > at) {
      words(tag);
    } else if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at + 4);
      at = end < 0 ? html.length() : end + 3;
    } else if (html.startsWith("</", at)) {
      endTag();
    } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
      startTag();
    } else {
      add(new Words("<"));
      at++;
    }
  }

  private void words(int end) {
    add(new Words(Entities.decoded(html.substring(at, end))));
    at = end;
  }

  private void add(HtmlNode node) {
    open.element().children().add(node);
  }

  private void endTag() {
    int end = html.indexOf('>', at);
    end = end < 0 ? html.length() : end;
    String name = html.substring(at + 2, end).strip().toLowerCase(Locale.ROOT);
    at = Math.min(html.length(), end + 1);
    boolean isOpen = false;
    for (Element element : open) {
      isOpen |= element.name().equals(name);
    }
    while (isOpen && !name.isEmpty()) {
      isOpen = !open.pop().name().equals(name);
    }
  }

  private void startTag() {
    at++;
    String name = name();
    Map<String, String> attributes = new HashMap<>();
    while (at < html.length() && html.charAt(at) != '>') {
      attribute(attributes);
    }
    at = Math.min(html.length(), at + 1);
    if (SELF_ENDING.contains(name) && open.element().name().equals(name)) {
      open.pop();
    }
    Element element = new Element(name, attributes, new ArrayList<>());
    if (RAW.contains(name)) {
      int end = html.indexOf("</" + name, at);
      at = end < 0 ? html.length() : end;
    }
    if (VOID.contains(name)) {
      add(element);
    } else if (open.size() < DEEPEST) {
      add(element);
      open.push(element);
    }
  }

  /** The name that begins here; at least one character is taken. */
  private String name() {
    int start = at++;
    while (at < html.length() && " \t\n\r\f/>=".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private void attribute(Map<String, String> attributes) {
    char first = html.charAt(at);
    if (first == '/' || Character.isWhitespace(first)) {
      at++;
      return;
    }
    String name = name();
    if (at >= html.length() || html.charAt(at) != '=') {
      attributes.putIfAbsent(name, "");
      return;
    }
    at++;
    char quote = at < html.length() ? html.charAt(at) : ' ';
    int end;
    if (quote == '"' || quote == '\'') {
      at++;
      end = html.indexOf(quote, at);
      end = end < 0 ? html.length() : end;
    } else {
      end = at;
      while (end < html.length() && " \t\n\r\f>".indexOf(html.charAt(end)) < 0) {
        end++;
      }
    }
    attributes.putIfAbsent(name, Entities.decoded(html.substring(at, end)));
    at = Math.min(html.length(), quote == '"' || quote == '\'' ? end + 1 : end);
  }
}
