package outloud.page;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the attributes of a tag for a place away from the site. Styles, handlers and places in the
 * order of the tabulator are left out: readers of feeds have their own, and validators warn of
 * them.
 *
 * @param page where the text is, absolute
 * @param mark stands before every id
 */
record ItemAttributes(String page, String mark) {
  private static final Set<String> SIDES = Set.of("left", "center", "right");
  private static final String SPACE = " \t\n\r\f";

  /**
   * Writes them, and the end of the tag.
   *
   * @param rest what follows the tag's name
   */
  void write(String element, String rest, StringBuilder out) {
    int at = 0;
    while (at < rest.length()) {
      char c = rest.charAt(at);
      if (c == '>' || (c == '/' && rest.startsWith("/>", at))) {
        out.append(rest, at, rest.length());
        return;
      }
      at = SPACE.indexOf(c) >= 0 || c == '/' ? at + 1 : attribute(element, rest, at, out);
    }
  }

  private int attribute(String element, String rest, int start, StringBuilder out) {
    int end = until(rest, start + 1, SPACE + "=/>");
    int equals = behindSpace(rest, end);
    String name = rest.substring(start, end).toLowerCase(Locale.ROOT);
    if (equals >= rest.length() || rest.charAt(equals) != '=') {
      if (isKept(element, name)) {
        out.append(' ').append(rest, start, end);
      }
      return end;
    }
    int value = behindSpace(rest, equals + 1);
    char quote = value < rest.length() ? rest.charAt(value) : ' ';
    boolean isQuoted = quote == '"' || quote == '\'';
    int from = isQuoted ? value + 1 : value;
    int to = isQuoted ? rest.indexOf(quote, from) : until(rest, from, SPACE + ">");
    if (to < 0) {
      to = rest.length() - 1;
    }
    String written = rest.substring(from, to);
    String side = element.equals("td") || element.equals("th") ? side(name, written) : "";
    if (!side.isEmpty()) {
      out.append(" align=\"").append(side).append('"');
    } else if (isKept(element, name)) {
      String there = there(element, name, written);
      out.append(' ').append(rest, start, end).append("=\"");
      out.append(quote == '"' ? there : there.replace("\"", "&quot;")).append('"');
    }
    return isQuoted ? to + 1 : to;
  }

  /** To which side a cell is set: readers of feeds know the attribute and no class of ours. */
  private static String side(String name, String value) {
    String side =
        switch (name) {
          case "class" -> value;
          case "style" ->
              value.startsWith("text-align:") ? value.substring("text-align:".length()) : "";
          default -> "";
        };
    return SIDES.contains(side.strip()) ? side.strip() : "";
  }

  private static boolean isKept(String element, String name) {
    return switch (name) {
      case "style", "tabindex" -> false;
      case "class" -> !element.equals("span");
      default -> !name.startsWith("on");
    };
  }

  private String there(String element, String name, String value) {
    return switch (name) {
      case "href", "xlink:href" -> link(element, value);
      case "src", "poster", "cite", "action", "formaction", "background", "longdesc" ->
          absolute(value);
      case "data" -> element.equals("object") ? absolute(value) : value;
      case "srcset", "imagesrcset" -> candidates(value);
      case "ping" -> each(value, this::absolute);
      case "id" -> mark + value;
      case "for",
          "headers",
          "list",
          "aria-labelledby",
          "aria-describedby",
          "aria-details",
          "aria-controls",
          "aria-owns" ->
          each(value, mark::concat);
      default -> value.replace("url(#", "url(#" + mark);
    };
  }

  /** A part of a drawing refers to another one within it; all else leads to the page. */
  private String link(String element, String value) {
    boolean isPart =
        switch (element) {
          case "a", "area", "link", "base" -> false;
          default -> value.startsWith("#");
        };
    return isPart ? "#" + mark + value.substring(1) : absolute(value);
  }

  /** An address as seen from anywhere (RFC 3986, 5.2); entities in it stay as they are. */
  String absolute(String written) {
    String url = written.strip();
    int host = page.indexOf('/', page.indexOf("//") + 2);
    if (hasScheme(url)) {
      return url;
    }
    if (url.startsWith("//")) {
      return page.substring(0, page.indexOf("//")) + url;
    }
    if (url.startsWith("/")) {
      return page.substring(0, host) + plain(url);
    }
    if (url.isEmpty() || url.startsWith("#") || url.startsWith("?")) {
      return page + url;
    }
    return page.substring(0, host)
        + plain(page.substring(host, page.lastIndexOf('/') + 1).concat(url));
  }

  private static boolean hasScheme(String url) {
    int colon = url.indexOf(':');
    if (colon < 1 || !Character.isLetter(url.charAt(0))) {
      return false;
    }
    return url.chars()
        .limit(colon)
        .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
  }

  /** A path without the segments {@code .} and {@code ..}. */
  private static String plain(String path) {
    int end = until(path, 0, "?#");
    if (path.lastIndexOf("/.", end) < 0) {
      return path;
    }
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < end) {
      int next = until(path, at + 1, "/");
      next = Math.min(next, end);
      String segment = path.substring(at + 1, next);
      boolean isUp = segment.equals("..");
      if (isUp) {
        plain.setLength(Math.max(0, plain.lastIndexOf("/")));
      } else if (!segment.equals(".")) {
        plain.append('/').append(segment);
      }
      if (next == end && (isUp || segment.equals("."))) {
        plain.append('/');
      }
      at = next;
    }
    return plain.append(path, end, path.length()).toString();
  }

  /** {@code a.png 1x, b.png 2x} (HTML standard, 4.8.4.2.1). */
  private String candidates(String value) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < value.length()) {
      int start = at;
      while (start < value.length() && (SPACE + ",").indexOf(value.charAt(start)) >= 0) {
        start++;
      }
      int end = until(value, start, SPACE);
      boolean isLast = end > start && value.charAt(end - 1) == ',';
      end = isLast ? end - 1 : end;
      out.append(value, at, start);
      out.append(end > start ? absolute(value.substring(start, end)) : "");
      at = isLast ? end : until(value, end, ",");
      out.append(value, end, at);
    }
    return out.toString();
  }

  private static String each(String value, UnaryOperator<String> change) {
    return Stream.of(value.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(change)
        .collect(Collectors.joining(" "));
  }

  /** Text for an attribute in quotation marks. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static int behindSpace(String text, int from) {
    int at = from;
    while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The index of the next of these characters, or that of the end. */
  private static int until(String text, int from, String ends) {
    int at = from;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
