package outloud.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.Syntax.Variable;
import outloud.markdown.TagScanner.Found;

/**
 * Tells what a template between double braces would print: Jekyll's {@code {{ site.url }}} and
 * {@code {{ "/x" | relative_url }}}, Zola's {@code {{ youtube(id="x") }}}, a name. All other words
 * between double braces are the author's own.
 */
final class TemplateOutput {
  private TemplateOutput() {}

  /** What begins at this index, where two braces stand; null when it is text. */
  static @Nullable Found at(String text, int index) {
    int from = index + 2;
    int quote = skipSpace(text, from);
    int close = closing(text, quote);
    int line = TagScanner.near(text, "\n\n", index);
    if (close < 0 || (line >= 0 && line < close)) {
      return null;
    }
    String inside = text.substring(from, close).strip();
    inside = inside.startsWith("-") ? inside.substring(1).strip() : inside;
    inside = inside.endsWith("-") ? inside.substring(0, inside.length() - 1).strip() : inside;
    Syntax syntax = meaning(inside);
    return syntax == null ? null : new Found(syntax, close + 2);
  }

  private static int skipSpace(String text, int from) {
    int at = text.startsWith("-", from) ? from + 1 : from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A text in quotation marks at the start may hold braces itself. */
  private static int closing(String text, int start) {
    char quote = start < text.length() ? text.charAt(start) : ' ';
    int behind =
        quote == '"' || quote == '\''
            ? TagScanner.near(text, String.valueOf(quote), start + 1)
            : -1;
    return TagScanner.near(text, "}}", behind < 0 ? start : behind);
  }

  private static @Nullable Syntax meaning(String inside) {
    if (inside.isEmpty()) {
      return null;
    }
    char first = inside.charAt(0);
    if (first == '"' || first == '\'') {
      return quoted(inside, first);
    }
    Variable variable = variable(inside);
    return variable == null ? called(inside) : variable;
  }

  /** A name, and filters behind bars; null for anything else. */
  static @Nullable Variable variable(String inside) {
    int end = Character.isLetter(inside.isEmpty() ? ' ' : inside.charAt(0)) ? nameEnd(inside) : 0;
    String name = inside.substring(0, end);
    String behind = inside.substring(end).strip();
    String plain = name.toLowerCase(Locale.ROOT);
    boolean certain = plain.startsWith("site.") || plain.startsWith("page.");
    boolean filtered = behind.startsWith("|") && !behind.startsWith("||");
    if (end == 0 || !(certain || filtered || behind.isEmpty())) {
      return null;
    }
    return new Variable(name, filtered ? behind.substring(1).strip() : behind, certain);
  }

  /** A text with a filter, or an address, is the text; any other only if it shows a template. */
  private static @Nullable Syntax quoted(String inside, char quote) {
    int end = inside.indexOf(quote, 1);
    if (end < 0) {
      return null;
    }
    String words = inside.substring(1, end);
    String rest = inside.substring(end + 1).strip();
    boolean shows = words.contains("{{") || words.contains("{%") || words.contains("}}");
    boolean address = words.startsWith("/") || words.startsWith("http");
    boolean filtered = rest.startsWith("|") || (rest.isEmpty() && address);
    return filtered || (rest.isEmpty() && (shows || words.contains("%}")))
        ? new Literal(words)
        : null;
  }

  private static int nameEnd(String inside) {
    int at = 0;
    while (at < inside.length()
        && (Character.isLetterOrDigit(inside.charAt(at))
            || "._-".indexOf(inside.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** A call with named arguments, or of a name that is known. */
  private static @Nullable Syntax called(String inside) {
    int open = inside.indexOf('(');
    if (open <= 0 || !inside.endsWith(")")) {
      return null;
    }
    Tag tag = TagScanner.named(inside);
    if (tag == null || tag.name().length() < open) {
      return null;
    }
    if (tag.arguments().isEmpty()) {
      return new Variable(inside, "", true);
    }
    boolean named = !Arguments.of(tag.arguments()).named().isEmpty();
    return named || TagTable.of(tag.name()) != null ? tag : null;
  }
}
