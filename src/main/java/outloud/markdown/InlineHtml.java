package outloud.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the author's own HTML within prose, and knows what it means for the words around it. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class InlineHtml {
  private final Writing writing;
  private final MarkupBuilder out;
  private final SmartText text;
  private final LinkWriter links;

  /** How many elements of the author's HTML are open whose words are code. */
  private int literal;

  /** The end tag of an element that is left out with all that it encloses. */
  private @Nullable Node swallowedTo;

  InlineHtml(Writing writing, MarkupBuilder out, SmartText text, LinkWriter links) {
    this.writing = writing;
    this.out = out;
    this.text = text;
    this.links = links;
  }

  /** Whether words are shown as they are typed here. */
  boolean isLiteral() {
    return literal > 0;
  }

  /** Whether a node is left out with the element that encloses it. */
  boolean swallows(Node node) {
    boolean swallowed = swallowedTo != null;
    swallowedTo = node == swallowedTo ? null : swallowedTo;
    return swallowed;
  }

  /** Writes one tag or comment. */
  void write(Node node, Inlines into) {
    String source = node.getChars().toString();
    RawHtml raw = writing.raw(source, node.getChars());
    raw.comments().forEach(writing::comment);
    if (raw.html().isEmpty() && !raw.isTame()) {
      swallowedTo = endOf(node, HtmlTag.name(source, 0));
    }
    raw.report(node.getChars(), writing.reports);
    for (String url : raw.embeds()) {
      into.add(new Inline.Link(new Target.Url(url), List.of(new Inline.Text(UrlText.label(url)))));
    }
    String name = HtmlTag.name(raw.html().isEmpty() ? "<" : raw.html(), 0);
    links.rawTag(raw.html(), name);
    literal += code(source, name);
    if (!raw.html().isEmpty()) {
      out.rawBegins(node.getStartOffset(), node.getEndOffset());
      RawAddresses.write(raw.html(), node.getChars(), writing, out);
      out.rawEnds();
    }
    if (name.toLowerCase(Locale.ROOT).equals("br")) {
      into.add(new Inline.Break());
      text.behind('\n');
    }
  }

  /** The end tag of a script or a frame; nothing when it has none here. */
  private static @Nullable Node endOf(Node start, String name) {
    if (!name.equals("script") && !name.equals("iframe")) {
      return null;
    }
    for (Node node = start.getNext(); node != null; node = node.getNext()) {
      boolean ends = node instanceof HtmlInlineBase && node.getChars().startsWith("</");
      if (ends && HtmlTag.name(node.getChars().toString(), 0).equals(name)) {
        return node;
      }
    }
    return null;
  }

  /** How an element changes the depth of code: 1, 0 or -1. */
  private static int code(String tag, String name) {
    boolean code =
        switch (name) {
          case "code", "kbd", "samp", "tt", "pre" -> !tag.endsWith("/>");
          default -> false;
        };
    return !code ? 0 : tag.startsWith("</") ? -1 : 1;
  }
}
