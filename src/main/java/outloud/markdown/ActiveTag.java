package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.markdown.HtmlAttributes.Attribute;

/**
 * A start tag of the author's own HTML without what would run in the reader's browser, or make the
 * whole page another one.
 *
 * @param html what stays of it, which may be nothing
 * @param lost what does not stay
 */
record ActiveTag(String html, List<Loss> lost) {
  private static final String ALLOW =
      "Put it into a theme of your own, or say `raw_html: allow` in the front matter, or in"
          + " site.yaml for all texts.";

  /** Types of scripts that run (HTML 4.12.1 and MIME Sniffing 4.6); all others are mere data. */
  private static final Set<String> PROGRAMS =
      Set.of(
          "",
          "module",
          "importmap",
          "speculationrules",
          "text/javascript",
          "application/javascript",
          "application/ecmascript",
          "application/x-javascript",
          "application/x-ecmascript",
          "text/ecmascript",
          "text/x-javascript",
          "text/x-ecmascript",
          "text/jscript",
          "text/livescript",
          "text/babel",
          "text/jsx",
          "text/vbscript");

  /** Other attributes than the ones of links and pictures whose values browsers may follow. */
  private static final Set<String> FOLLOWED =
      Set.of("xlink:href", "action", "formaction", "background", "from", "to", "by", "values");

  /** What a page loads by itself where it is named by a {@code <link>}. */
  private static final Set<String> LOADED =
      Set.of("stylesheet", "preload", "prefetch", "modulepreload", "prerender", "icon", "manifest");

  ActiveTag {
    lost = List.copyOf(lost);
  }

  /** Something that is taken out of the author's text, and said. */
  record Loss(Code code, String written, String message, String hint) {}

  /** What stays of the start tag of an element with this name. */
  static ActiveTag of(String tag, String name) {
    List<Attribute> attributes = HtmlAttributes.of(tag);
    return whole(tag, name, attributes)
        .map(loss -> new ActiveTag("", List.of(loss)))
        .orElseGet(() -> without(tag, name, attributes));
  }

  /** Why a tag cannot stay at all. */
  private static Optional<Loss> whole(String tag, String name, List<Attribute> attributes) {
    return switch (name) {
      case "script" ->
          PROGRAMS.contains(value(attributes, "type").toLowerCase(Locale.ROOT))
              ? loss(
                  tag, "this script is left out, for a text runs nothing in its reader's browser")
              : Optional.empty();
      case "meta" ->
          has(attributes, "http-equiv")
              ? loss(tag, "`<meta http-equiv>` steers the whole page, so it is left out")
              : Optional.empty();
      case "link" ->
          isLoaded(attributes)
              ? loss(tag, "this loads a file from another site, so it is left out")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Loss> loss(String written, String message) {
    return Optional.of(new Loss(Code.MARKDOWN_UNSAFE_HTML, written, message, ALLOW));
  }

  private static boolean isLoaded(List<Attribute> attributes) {
    String address = value(attributes, "href");
    boolean foreign = address.startsWith("http") || address.startsWith("//");
    return foreign
        && List.of(value(attributes, "rel").toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .anyMatch(LOADED::contains);
  }

  private static boolean has(List<Attribute> attributes, String name) {
    return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
  }

  /** The value of an attribute, entities resolved; empty when there is none. */
  private static String value(List<Attribute> attributes, String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return Escaping.unescapeHtml(attribute.value()).strip();
      }
    }
    return "";
  }

  /** The tag without the attributes that run something. */
  private static ActiveTag without(String tag, String name, List<Attribute> attributes) {
    StringBuilder html = new StringBuilder();
    List<Loss> lost = new ArrayList<>();
    int at = 0;
    for (Attribute attribute : attributes) {
      Optional<String> why = why(name, attribute);
      if (why.isPresent()) {
        html.append(tag, at, attribute.start());
        String written = tag.substring(attribute.start(), attribute.end()).strip();
        lost.add(new Loss(Code.MARKDOWN_UNSAFE_HTML, written, why.get(), ALLOW));
        at = attribute.end();
      } else if (hasInnerQuotes(tag, attribute)) {
        html.append(tag, at, attribute.valueStart());
        html.append('"').append(attribute.value().replace("\"", "&quot;")).append('"');
        at = attribute.end();
      }
    }
    return at == 0
        ? new ActiveTag(tag, lost)
        : new ActiveTag(html.append(tag, at, tag.length()).toString(), lost);
  }

  /** A template between the quotation marks may hold some, at which browsers end the value. */
  private static boolean hasInnerQuotes(String tag, Attribute attribute) {
    char quote = tag.charAt(attribute.valueStart());
    return (quote == '"' || quote == '\'') && attribute.value().indexOf(quote) >= 0;
  }

  private static Optional<String> why(String element, Attribute attribute) {
    String name = attribute.name();
    if (name.length() > 2 && name.startsWith("on") && Character.isLetter(name.charAt(2))) {
      return Optional.of("`" + name + "` runs a script, so it is left out");
    }
    if (name.equals("srcdoc")) {
      return Optional.of("`srcdoc` is a page that may run scripts, so it is left out");
    }
    boolean followed =
        FOLLOWED.contains(name)
            || (name.equals("href") && !element.equals("a") && !element.equals("area"));
    return followed && UrlText.isUnsafe(Escaping.unescapeHtml(attribute.value()))
        ? Optional.of("`" + name + "` would run a script, so it is left out")
        : Optional.empty();
  }
}
