package outloud.markdown;

import java.util.Locale;
import java.util.Set;

/** Reads HTML tags by hand: no expression that recurses, so no line is too long. */
final class HtmlTag {
  /** HTML's elements, with those of SVG and MathML that stand alone without attributes. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address animate area article aside audio b base bdi bdo big blockquote"
                  + " body br button canvas caption center circle cite clippath code col colgroup"
                  + " data datalist dd defs del desc details dfn dialog dir div dl dt ellipse em"
                  + " embed fieldset figcaption figure filter font footer form frame frameset g h1"
                  + " h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd"
                  + " label legend li line lineargradient link main map mark marker marquee mask"
                  + " math menu meta meter mi mn mo mrow msqrt msub msup mfrac mtable mtd mtext mtr"
                  + " nav nobr noframes noscript object ol optgroup option output p param path"
                  + " pattern picture polygon polyline portal pre progress q radialgradient rect rp"
                  + " rt ruby s samp script search section select semantics slot small source span"
                  + " stop strike strong style sub summary sup svg symbol table tbody td template"
                  + " text textarea textpath tfoot th thead time title tr track tspan tt u ul use"
                  + " var video view wbr annotation")
              .split(" "));

  /** What follows their start tags is no HTML until the end tag comes. */
  private static final Set<String> SWALLOWING =
      Set.of(
          "title",
          "textarea",
          "style",
          "script",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "plaintext");

  private HtmlTag() {}

  /**
   * Whether an element without its end tag would hide the rest of the page; such a start tag is
   * shown as text (GFM 6.11 filters the same tags).
   */
  static boolean swallows(String name) {
    return SWALLOWING.contains(name);
  }

  /** Whether browsers know this element, or the author made it: {@code my-widget}. */
  static boolean isElement(String name) {
    return name.indexOf('-') > 0 || ELEMENTS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether this is shown as text: {@code <T>} or {@code <branch name>} in one line, no known
   * element and without attributes that have a value.
   */
  static boolean isPseudo(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = nameEnd(tag, start);
    if (end == start) {
      return false;
    }
    String rest = tag.substring(end, tag.length() - 1).strip();
    boolean words = rest.indexOf('=') < 0 && tag.indexOf('\n') < 0;
    boolean alone = rest.isEmpty() || rest.equals("/");
    return (alone || words) && !isElement(tag.substring(start, end));
  }

  /** The name of the tag that begins at this index, in lower case; empty when there is none. */
  static String name(String text, int index) {
    int start = text.startsWith("</", index) ? index + 2 : index + 1;
    return text.substring(start, nameEnd(text, start)).toLowerCase(Locale.ROOT);
  }

  /**
   * The index behind the inline HTML that begins here, or -1 (CommonMark 0.31.2, 6.6). Comments end
   * at the first {@code -->}.
   */
  static int end(String text, int index) {
    if (text.startsWith("<!--", index)) {
      // <!--> and <!---> are whole comments.
      return behind(text, "-->", index + 2);
    }
    if (text.startsWith("<?", index)) {
      return behind(text, "?>", index + 2);
    }
    if (text.startsWith("<![CDATA[", index)) {
      return behind(text, "]]>", index + 9);
    }
    if (text.startsWith("<!", index)) {
      boolean declares = index + 2 < text.length() && Character.isLetter(text.charAt(index + 2));
      return declares ? behind(text, ">", index + 2) : -1;
    }
    return text.startsWith("</", index) ? closingEnd(text, index) : openingEnd(text, index);
  }

  /** What the tag that begins here cannot do without; empty when it may end anywhere. */
  static String closer(String text, int index) {
    if (!text.startsWith("!", index + 1) && !text.startsWith("?", index + 1)) {
      return "";
    }
    return text.startsWith("<!--", index)
        ? "-->"
        : text.startsWith("<![", index) ? "]]>" : text.startsWith("<?", index) ? "?>" : ">";
  }

  private static int closingEnd(String text, int index) {
    int name = nameEnd(text, index + 2);
    int at = skipSpace(text, name);
    return name > index + 2 && at < text.length() && text.charAt(at) == '>' ? at + 1 : -1;
  }

  private static int openingEnd(String text, int index) {
    int at = nameEnd(text, index + 1);
    if (at == index + 1) {
      return -1;
    }
    while (true) {
      int next = skipSpace(text, at);
      if (text.startsWith(">", next)) {
        return next + 1;
      }
      if (text.startsWith("/>", next)) {
        return next + 2;
      }
      int attribute = next == at ? -1 : attributeEnd(text, next);
      if (attribute < 0) {
        return -1;
      }
      at = attribute;
    }
  }

  /** The index behind one attribute, or -1. */
  static int attributeEnd(String text, int index) {
    int at = index;
    while (at < text.length() && isAttributeCharacter(text.charAt(at))) {
      at++;
    }
    if (at == index) {
      return -1;
    }
    int equals = skipSpace(text, at);
    if (!text.startsWith("=", equals)) {
      return at;
    }
    int value = skipSpace(text, equals + 1);
    if (value >= text.length()) {
      return -1;
    }
    char quote = text.charAt(value);
    if (quote == '"' || quote == '\'') {
      return quotedEnd(text, quote, value + 1);
    }
    int end = value;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end == value ? -1 : end;
  }

  /** The templates of other tools may hold quotation marks of their own. */
  private static int quotedEnd(String text, char quote, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != quote) {
      int template = text.charAt(at) == '{' ? AddressTemplates.end(text, at) : -1;
      at = template < 0 ? at + 1 : template;
    }
    return at < text.length() ? at + 1 : -1;
  }

  private static boolean isAttributeCharacter(char c) {
    return Character.isLetterOrDigit(c) || "_:.-@".indexOf(c) >= 0;
  }

  private static int nameEnd(String text, int start) {
    int at = start;
    while (at < text.length()
        && (isAsciiLetter(text.charAt(at))
            || (at > start && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')))) {
      at++;
    }
    return at;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static int skipSpace(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int behind(String text, String closer, int from) {
    int at = text.indexOf(closer, from);
    return at < 0 ? -1 : at + closer.length();
  }
}
