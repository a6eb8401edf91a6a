package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import outloud.source.Span;

/** The addresses and anchors of a whole page of HTML that is published as it is. */
public final class HtmlLinks {
  private static final String MOVED = "url=";

  private final String html;
  private final List<Link> links = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private boolean moved;

  private HtmlLinks(String html) {
    this.html = html;
  }

  /** An address as browsers read it, and where it stands. */
  public record Link(String address, Span span) {}

  /**
   * What a page links to, in order; nothing where a {@code base} element gives all addresses
   * another meaning.
   */
  public static List<Link> of(String html) {
    HtmlLinks found = new HtmlLinks(html).read();
    return found.moved ? List.of() : found.links;
  }

  /** Every {@code id} and every {@code name} of a link. */
  public static Set<String> anchors(String html) {
    return new HtmlLinks(html).read().anchors;
  }

  private HtmlLinks read() {
    int open = html.indexOf('<');
    while (open >= 0) {
      int end = HtmlTag.end(html, open);
      int next = end < 0 ? open + 1 : end;
      boolean starts = open + 1 < html.length() && Character.isLetter(html.charAt(open + 1));
      if (end > 0 && starts) {
        String name = HtmlTag.name(html, open);
        tag(name, open, end);
        boolean code = name.equals("script") || name.equals("style") || name.equals("textarea");
        int close = code ? close(name, end) : end;
        next = close < 0 ? html.length() : close;
      }
      open = html.indexOf('<', next);
    }
    return this;
  }

  /** Where the end tag of an element begins, in whatever case; negative when there is none. */
  private int close(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    return at;
  }

  private void tag(String name, int open, int end) {
    List<HtmlAttributes.Attribute> attributes = HtmlAttributes.of(html.substring(open, end));
    boolean refreshes = name.equals("meta") && refreshes(attributes);
    for (HtmlAttributes.Attribute attribute : attributes) {
      String value = Escaping.unescapeHtml(attribute.value()).strip();
      int at = open + attribute.textStart();
      switch (attribute.name()) {
        case "id" -> anchors.add(value);
        case "name" -> anchors.add(name.equals("a") ? value : "");
        case "href" -> href(name, value, at);
        case "src", "poster" -> link(value, at);
        case "content" -> {
          int url = refreshes ? moved(value) : -1;
          if (url >= 0) {
            link(value.substring(url + MOVED.length()).strip(), at + url + MOVED.length());
          }
        }
        default -> {}
      }
    }
  }

  private static boolean refreshes(List<HtmlAttributes.Attribute> attributes) {
    for (HtmlAttributes.Attribute attribute : attributes) {
      if (attribute.name().equals("http-equiv")
          && attribute.value().strip().equalsIgnoreCase("refresh")) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code url=} stands in a refresh, in whatever case; negative when it does not. */
  private static int moved(String value) {
    for (int at = 0; at + MOVED.length() <= value.length(); at++) {
      if (value.regionMatches(true, at, MOVED, 0, MOVED.length())) {
        return at;
      }
    }
    return -1;
  }

  private void href(String name, String value, int at) {
    switch (name) {
      case "a", "area", "link" -> link(value, at);
      case "base" -> moved = true;
      default -> {}
    }
  }

  private void link(String address, int at) {
    if (!address.isEmpty()) {
      links.add(new Link(address, new Span(at, at + address.length())));
    }
  }
}
