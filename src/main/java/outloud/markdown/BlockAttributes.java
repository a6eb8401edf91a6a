package outloud.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Attributes;

/**
 * Finds the attributes that kramdown gives a block: on the line right below it, else on the line
 * right above (<a href="https://kramdown.gettalong.org/syntax.html#block-ials">block IALs</a>).
 */
final class BlockAttributes {
  private BlockAttributes() {}

  /** The attributes of a block; headings read their own. */
  static Attributes of(Node block) {
    SyntaxBlock below = line(block.getNext());
    SyntaxBlock above = line(block.getPrevious());
    boolean own = below != null || above != null;
    if (!own || block instanceof Heading || block instanceof SyntaxBlock) {
      return Attributes.NONE;
    }
    if (below != null && isNear(below, -1) && below.syntax instanceof Attributes found) {
      return found;
    }
    return above != null && isOfNext(above) && above.syntax instanceof Attributes found
        ? found
        : Attributes.NONE;
  }

  private static @Nullable SyntaxBlock line(@Nullable Node node) {
    return node instanceof SyntaxBlock block && block.syntax instanceof Attributes ? block : null;
  }

  private static boolean isOfNext(SyntaxBlock line) {
    boolean ofBlockAbove = line.getPrevious() != null && isNear(line, -1);
    return !ofBlockAbove && isNear(line, 1);
  }

  /** Whether no blank line stands between the attributes and what comes before or behind them. */
  private static boolean isNear(SyntaxBlock line, int step) {
    if (!(line.getChars().getBase() instanceof String text)) {
      return false;
    }
    int at = step < 0 ? line.getStartOffset() - 1 : line.getEndOffset();
    int feeds = 0;
    while (at >= 0 && at < text.length() && " \t\n>".indexOf(text.charAt(at)) >= 0) {
      feeds += text.charAt(at) == '\n' ? 1 : 0;
      at += step;
    }
    return feeds <= 1;
  }

  /**
   * The attributes as HTML, with a space before each; none that would run a script.
   *
   * @param ids gives the anchor, which no other has
   */
  static String html(Attributes attributes, HeadingIds ids) {
    StringBuilder html = new StringBuilder();
    if (!attributes.id().isEmpty()) {
      add("id", ids.chosen(attributes.id()), html);
    }
    if (!attributes.classes().isEmpty()) {
      add("class", String.join(" ", attributes.classes()), html);
    }
    for (Map.Entry<String, String> named : attributes.named().entrySet()) {
      if (isHarmless(named.getKey().toLowerCase(Locale.ROOT))) {
        add(named.getKey(), named.getValue(), html);
      }
    }
    return html.toString();
  }

  private static boolean isHarmless(String name) {
    return switch (name) {
      case "lang", "dir", "title", "style", "role", "width", "height", "align" -> true;
      default -> name.startsWith("data-") || name.startsWith("aria-");
    };
  }

  private static void add(String name, String value, StringBuilder html) {
    html.append(' ').append(name).append("=\"").append(Html.attribute(value)).append('"');
  }
}
