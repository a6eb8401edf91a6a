package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import outloud.markdown.FlatMarkup.Literal;
import outloud.markdown.FlatMarkup.Slice;
import outloud.markdown.FlatMarkup.Token;

/**
 * Writes the author's own start tags without the attributes that browsers pass over anyway: an
 * {@code id} that is empty or that another element had before (links lead to the first), an
 * attribute that the tag has already, and the {@code xmlns} of another language.
 */
final class RawTags {
  private final String text;
  private final List<Token> tokens;
  private final Set<String> ids = new HashSet<>();

  /**
   * @param text the markup that tags are read from
   * @param tokens take what is written
   */
  RawTags(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Writes a start tag that Outloud made, and notes its {@code id}. */
  void made(int start, int end) {
    String tag = text.substring(start, end);
    if (tag.contains(" id=")) {
      for (HtmlAttributes.Attribute attribute : HtmlAttributes.of(tag)) {
        if (attribute.name().equals("id")) {
          ids.add(Escaping.unescapeHtml(attribute.value()));
        }
      }
    }
    tokens.add(new Slice(start, end));
  }

  /**
   * Writes the author's tag.
   *
   * @param name of the element, in lower case
   * @param until where what is written ends: before the slash of a tag that closes itself
   */
  void raw(String name, int start, int end, int until) {
    Set<String> seen = new HashSet<>();
    int written = start;
    for (HtmlAttributes.Attribute attribute : HtmlAttributes.of(text.substring(start, end))) {
      boolean twice = !seen.add(attribute.name());
      if (twice || isIdle(name, attribute)) {
        words(written, start + attribute.start());
        written = start + attribute.end();
      }
    }
    words(written, until);
  }

  private boolean isIdle(String element, HtmlAttributes.Attribute attribute) {
    return switch (attribute.name()) {
      case "id" -> {
        String id = Escaping.unescapeHtml(attribute.value());
        yield id.isBlank() || !ids.add(id);
      }
      case "xmlns" -> !element.equals("svg") && !element.equals("math");
      default -> false;
    };
  }

  /** Writes the author's HTML up to an index; what only looks like an entity is text. */
  void words(int start, int end) {
    int written = start;
    for (int at = text.indexOf('&', start, end); at >= 0; at = text.indexOf('&', at + 1, end)) {
      int semicolon = at + 1;
      while (semicolon < end && isAsciiWord(text.charAt(semicolon))) {
        semicolon++;
      }
      boolean named = semicolon > at + 1 && semicolon < end && text.charAt(semicolon) == ';';
      String entity = named ? text.substring(at, semicolon + 1) : "";
      if (named && Escaping.unescapeHtml(entity).equals(entity)) {
        tokens.add(new Slice(written, at));
        tokens.add(new Literal("&amp;"));
        written = at + 1;
      }
    }
    tokens.add(new Slice(written, end));
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
