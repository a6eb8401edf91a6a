package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagScanner.Found;

/** Makes HTML of the elements that an author wrote in MDX, which is JSX. */
final class MdxHtml {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private final String source;
  private final StringBuilder html = new StringBuilder();
  private final List<String> unknown = new ArrayList<>();
  private int at;

  private MdxHtml(String source) {
    this.source = source;
  }

  /** The HTML; components and expressions in it that are not known are reported. */
  static String of(String source, BasedSequence place, Reports reports) {
    MdxHtml made = new MdxHtml(source);
    made.read();
    for (String text : made.unknown) {
      int start = Math.max(0, place.indexOf(text));
      int end = Math.min(place.length(), start + text.length());
      reports.report(
          Code.MARKDOWN_UNKNOWN_TAG,
          place.subSequence(start, end),
          text.startsWith("{")
              ? "this expression does not run here; it is shown as it stands"
              : "this component is not known; only what it encloses is shown",
          "Write it in Markdown or HTML instead.");
    }
    return made.html.toString();
  }

  /** Whether an element never has an end tag. */
  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  private void read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean read = c == '{' ? expression() : c == '<' && tag();
      if (!read) {
        html.append(c);
        at++;
      }
    }
  }

  private boolean expression() {
    Found found = MdxScanner.expression(source, at);
    if (found == null) {
      return false;
    }
    String written = source.substring(at, found.end());
    switch (found.syntax()) {
      case Literal(String text) -> html.append(Html.text(text));
      case Hidden _ -> {}
      default -> {
        html.append(Html.text(written));
        unknown.add(written);
      }
    }
    at = found.end();
    return true;
  }

  private boolean tag() {
    Found found = MdxScanner.component(source, at);
    if (found != null) {
      component(found);
      return true;
    }
    String name = HtmlTag.name(source, at);
    int end = name.isEmpty() ? -1 : MdxScanner.tagEnd(source, at);
    if (end < 0) {
      return false;
    }
    String tag = source.substring(at, end);
    if (tag.startsWith("</")) {
      html.append(tag);
    } else {
      element(tag, name);
    }
    at = end;
    return true;
  }

  private void element(String tag, String name) {
    boolean closed = tag.endsWith("/>");
    String inside = tag.substring(name.length() + 1, tag.length() - (closed ? 2 : 1));
    html.append('<').append(tag, 1, name.length() + 1);
    html.append(withoutNames(MdxAttributes.plain(inside))).append('>');
    if (closed && !VOID.contains(name)) {
      html.append("</").append(name).append('>');
    }
  }

  /** A name in braces stands for a value that is not known here. */
  private static String withoutNames(String attributes) {
    return attributes.replaceAll(" [\\w:@$-]+=\"\\{[^\"]*}\"", "");
  }

  private void component(Found found) {
    String written = source.substring(at, found.end());
    at = found.end();
    if (!(found.syntax() instanceof Tag tag) || tag.closes()) {
      return;
    }
    Optional<String> url = TagAddress.of(tag);
    if (url.isPresent()) {
      html.append(EmbedCard.of(url.get(), TagAddress.title(tag)).html("span"));
    } else if (TagTable.of(tag.name()) == null) {
      unknown.add(written);
    }
  }
}
