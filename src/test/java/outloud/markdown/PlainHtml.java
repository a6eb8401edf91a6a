package outloud.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * HTML as a browser understands it, one tag or text a line, without what our pages add: so that our
 * HTML and a specification's can be compared.
 */
final class PlainHtml {
  private static final Set<String> OURS =
      Set.of("loading", "decoding", "tabindex", "scope", "dir", "aria-label", "role");

  private final StringBuilder plain = new StringBuilder();

  private PlainHtml() {}

  /** What our renderer made. */
  static String ours(String html) {
    Element body = Jsoup.parse(html.strip()).body();
    body.select("a.anchor").remove();
    body.select("figure.code, div.table, li > label").forEach(Element::unwrap);
    body.select("p > label").forEach(Element::unwrap);
    body.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.removeAttr("id"));
    for (Element embed : body.select("p.embed")) {
      embed.removeAttr("class");
    }
    addresses(body);
    body.select("ul.tasks").forEach(list -> list.removeAttr("class"));
    return of(body);
  }

  /** What a specification expects; headings go down a level where we keep the first one free. */
  static String expected(String html) {
    Element body = Jsoup.parse(html.strip().replace('→', '\t')).body();
    if (!body.select("h1").isEmpty()) {
      for (int level = 5; level > 0; level--) {
        String lower = "h" + (level + 1);
        body.select("h" + level).forEach(heading -> heading.tagName(lower));
      }
    }
    addresses(body);
    return of(body);
  }

  /** An address alone in a paragraph is a card: shown in another way, and by https. */
  private static void addresses(Element body) {
    for (Element link : body.select("p > a")) {
      boolean www = link.text().startsWith("www.");
      String url = link.attr("href");
      link.attr("href", www ? url.replace("http://", "https://") : url);
      boolean alone = link.siblingNodes().isEmpty() && !link.attr("href").isEmpty();
      if (alone && encoded(link.attr("href")).contains(encoded(link.text()))) {
        link.text(encoded(link.attr("href")));
      }
    }
  }

  private static String of(Element body) {
    PlainHtml html = new PlainHtml();
    html.children(body, false);
    return html.plain.toString();
  }

  private void children(Element parent, boolean kept) {
    StringBuilder text = new StringBuilder();
    List<Node> nodes = new ArrayList<>(parent.childNodes());
    for (Node node : nodes) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        text(text, kept, parent, element);
        element(element, kept);
      }
    }
    text(text, kept, parent, null);
  }

  /** Space beside a block element is not seen. */
  private void text(StringBuilder text, boolean kept, Element parent, @Nullable Element next) {
    String words = text.toString();
    text.setLength(0);
    if (!kept) {
      words = words.replaceAll("[ \t\n]+", " ");
      boolean blockBefore = plain.length() == 0 || plain.toString().endsWith("|block\n");
      boolean blockBehind = next == null ? parent.isBlock() : next.isBlock();
      words = blockBefore ? words.stripLeading() : words;
      words = blockBehind ? words.stripTrailing() : words;
    } else if (words.endsWith("\n") && next == null) {
      words = words.substring(0, words.length() - 1);
    }
    if (!words.isEmpty()) {
      plain.append('"').append(words.replace("\n", "\\n")).append("\"\n");
    }
  }

  /** Both ways to write a character of an address count as one. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = one > ' ' && one < 0x7F && "\"<>\\^`{|}[]".indexOf(one) < 0;
      encoded.append(plain ? Character.toString(one) : String.format("%%%02X", one & 0xFF));
    }
    return encoded.toString();
  }

  private void element(Element element, boolean kept) {
    TreeMap<String, String> attributes = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      if (!OURS.contains(attribute.getKey())) {
        boolean address = attribute.getKey().equals("href") || attribute.getKey().equals("src");
        String value = attribute.getValue();
        attributes.put(attribute.getKey(), address ? encoded(value) : value);
      }
    }
    String side = attributes.getOrDefault("class", "");
    if (element.is("th, td") && Set.of("left", "center", "right").contains(side)) {
      attributes.remove("class");
      attributes.put("align", side);
    }
    String end = element.isBlock() || element.tagName().equals("br") ? "|block\n" : "\n";
    plain.append('<').append(element.tagName()).append(attributes).append(end);
    boolean pre = kept || element.tagName().equals("pre") || element.tagName().equals("textarea");
    children(element, pre);
    plain.append("</").append(element.tagName()).append(end);
  }
}
