package outloud.markdown;

import java.util.Set;

/** What the HTML Standard says of elements: which end by themselves, and what ends them. */
final class HtmlRules {
  private static final Set<String> VOID =
      names("area base br col embed hr img input link meta param source track wbr");

  /** Their insides are no HTML, so one that is left open takes all that follows. */
  private static final Set<String> RAW_TEXT =
      names("script style textarea title xmp iframe noembed noframes noscript plaintext");

  private static final Set<String> DOCUMENT = names("html head body frameset frame base");
  private static final Set<String> CELLS = names("td th");
  private static final Set<String> ROWS = names("td th tr");
  private static final Set<String> GROUPS =
      names("td th tr tbody thead tfoot caption colgroup col");
  private static final Set<String> OPTIONAL_END =
      names("p li dt dd td th tr tbody thead tfoot caption colgroup option optgroup rt rp");
  private static final Set<String> ITEM = names("li");
  private static final Set<String> TERMS = names("dt dd");
  private static final Set<String> OPTIONS = names("option");
  private static final Set<String> RUBY = names("rt rp");
  private static final Set<String> LINK = names("a");

  /** A start tag of these ends a paragraph. */
  private static final Set<String> BLOCKS =
      names(
          "address article aside blockquote center details dialog dir div dl dd dt fieldset"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav"
              + " ol p pre search section summary table ul");

  /** What is outside these is out of reach for an end that is only implied. */
  private static final Set<String> SCOPES =
      names("table td th caption button object marquee template ul ol dl svg math details");

  private static final Set<String> TABLE = names("table");

  private HtmlRules() {}

  private static Set<String> names(String words) {
    return Set.of(words.split(" "));
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isRawText(String name) {
    return RAW_TEXT.contains(name);
  }

  /** Whether a document has it once, outside of what is written. */
  static boolean isDocument(String name) {
    return DOCUMENT.contains(name);
  }

  static boolean isTablePart(String name) {
    return GROUPS.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name) || GROUPS.contains(name);
  }

  static boolean endsParagraph(String name) {
    return BLOCKS.contains(name);
  }

  static boolean hasOptionalEnd(String name) {
    return OPTIONAL_END.contains(name);
  }

  static boolean isScope(String name) {
    return SCOPES.contains(name);
  }

  /** The open elements that end where this one starts (13.1.2.4, optional tags). */
  static Set<String> endedBy(String name) {
    return switch (name) {
      case "li" -> ITEM;
      case "dt", "dd" -> TERMS;
      case "option", "optgroup" -> OPTIONS;
      case "rt", "rp" -> RUBY;
      case "td", "th" -> CELLS;
      case "tr" -> ROWS;
      case "tbody", "thead", "tfoot", "caption", "colgroup" -> GROUPS;
      case "a" -> LINK;
      default -> Set.of();
    };
  }

  /** Where the search for the elements that a start tag ends has its limit. */
  static boolean isReach(String opening, String open) {
    return isTablePart(opening) ? TABLE.contains(open) : isScope(open);
  }
}
