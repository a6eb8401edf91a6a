package outloud.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the prose of one block: its HTML, and the same as parts for threads and summaries. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class InlineWriter {
  private static final int DEEPEST = 60;

  private final Writing writing;
  private final MarkupBuilder out;
  private final SmartText text;
  private final LinkWriter links;
  private final SyntaxWriter syntax;
  private final InlineHtml html;
  private int depth;

  InlineWriter(Writing writing, MarkupBuilder out) {
    this.writing = writing;
    this.out = out;
    this.text =
        new SmartText(writing.settings.smartPunctuation(), Quotes.of(writing.settings.language()));
    this.links = new LinkWriter(writing, out, this);
    this.syntax = new SyntaxWriter(writing, this, links);
    this.html = new InlineHtml(writing, out, text, links);
  }

  /** Writes all children of a node. */
  List<Inline> children(Node parent) {
    Inlines into = new Inlines();
    children(parent, into);
    return into.list();
  }

  /** Writes the nodes from the first to the last, which are neighbours. */
  List<Inline> between(@Nullable Node first, @Nullable Node last) {
    Inlines into = new Inlines();
    for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
      node(node, into);
    }
    return into.list();
  }

  /** Writes one piece of our own syntax. */
  List<Inline> one(SyntaxNode node) {
    Inlines into = new Inlines();
    syntax.write(node, into);
    return into.list();
  }

  void children(Node parent, Inlines into) {
    if (depth > DEEPEST) {
      // Nobody nests so deep, and a small stack must be enough.
      plain(parent.getChildChars().toString(), into);
      return;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node, into);
    }
    depth--;
  }

  private void node(Node node, Inlines into) {
    if (html.swallows(node)) {
      return;
    }
    switch (node) {
      case Text _ -> words(html.isLiteral() ? prose(node) : text.read(prose(node)), into);
      case SoftLineBreak _ -> softBreak(node, into);
      case HardLineBreak _ -> hardBreak(into);
      case Emphasis _ -> wrapped(node, "em", Inline.Emphasis::new, into);
      case StrongEmphasis _ -> wrapped(node, "strong", Inline.Strong::new, into);
      case MarkedText _ -> wrapped(node, "mark", Inline.Emphasis::new, into);
      case Strikethrough _ -> wrapped(node, "del", Inline.Deleted::new, into);
      case Code code -> code(code, into);
      case HtmlEntity _ -> plain(Escaping.unescapeHtml(node.getChars()), into);
      case HtmlInlineBase _ -> html.write(node, into);
      case SyntaxNode found -> syntax.write(found, into);
      case Footnote note -> footnote(note, into);
      case Link link -> links.link(link, into);
      case Image image -> links.image(image, into);
      case LinkRef link -> links.link(link, into);
      case ImageRef image -> links.image(image, into);
      case AutoLink link -> links.address(link.getText().toString(), link.getText(), into);
      case MailLink link -> links.address("mailto:" + link.getText(), link.getText(), into);
      default -> other(node, into);
    }
  }

  /** Words that are not changed any more. */
  void plain(String words, Inlines into) {
    if (!words.isEmpty()) {
      text.behind(words.charAt(words.length() - 1));
      words(words, into);
    }
  }

  /** Words that stand out; nothing when there are none. */
  void strong(String words, Inlines into) {
    if (!words.isEmpty()) {
      out.html("<strong>");
      Inlines inside = new Inlines();
      plain(words, inside);
      out.html("</strong>");
      into.add(new Inline.Strong(inside.list()));
    }
  }

  private String prose(Node node) {
    String words = node.getChars().toString();
    return writing.settings.wikilinks()
        ? InlineFields.shown(words, node.getPrevious() != null)
        : words;
  }

  private void words(String words, Inlines into) {
    out.text(words);
    into.text(words);
  }

  /** Between Chinese or Japanese characters the end of a line is no space. */
  private void softBreak(Node node, Inlines into) {
    Node next = node.getNext();
    Node before = node.getPrevious();
    boolean joined =
        next != null
            && before != null
            && Script.isEastAsian(next.getChars().firstChar())
            && Script.isEastAsian(before.getChars().lastChar());
    if (!joined) {
      out.html("\n");
      into.text(" ");
      text.behind('\n');
    }
  }

  /** A formula. */
  void formula(String html, String tex, Inlines into) {
    out.html(html);
    into.add(new Inline.Formula(tex.strip(), MathText.of(html)));
    text.behind('x');
  }

  void hardBreak(Inlines into) {
    out.html("<br>\n");
    into.add(new Inline.Break());
    text.behind('\n');
  }

  private void wrapped(
      Node node, String element, Function<List<Inline>, Inline> wrap, Inlines into) {
    out.html("<" + element + ">");
    into.add(wrap.apply(children(node)));
    out.html("</" + element + ">");
  }

  private void code(Code node, Inlines into) {
    String source = node.getText().toString();
    boolean cell = source.contains("\\|") && node.getAncestorOfType(TableCell.class) != null;
    String code = CodeText.inline(cell ? source.replace("\\|", "|") : source);
    out.html("<code>").text(code).html("</code>");
    into.add(new Inline.Code(code));
    text.behind('x');
  }

  private void footnote(Footnote node, Inlines into) {
    FootnoteBlock note = node.getReferenceNode(writing.definitions);
    if (note == null || links.inLink()) {
      words(node.getChars().toString(), into);
      if (note == null) {
        undefined(node);
      }
    } else {
      out.html(writing.footnotes.reference(note));
      text.behind('1');
      cited(note).ifPresent(url -> into.add(new Inline.Link(new Target.Url(url), List.of())));
    }
  }

  /** Where a note's only link leads, if that is outside: what the sentence is taken from. */
  private static Optional<String> cited(FootnoteBlock note) {
    List<String> urls = new ArrayList<>();
    for (Node node : note.getDescendants()) {
      if (node instanceof LinkNodeBase link && !(node instanceof Image)) {
        urls.add(link.getUrl().unescape());
      }
    }
    return urls.size() == 1 && urls.getFirst().startsWith("http")
        ? Optional.of(urls.getFirst())
        : Optional.empty();
  }

  /** Where there are footnotes, brackets with a word in them mean one. */
  private void undefined(Footnote node) {
    String label = node.getText().toString();
    boolean word =
        label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    if (word && !writing.definitions.isEmpty()) {
      writing.reports.report(
          outloud.diagnostic.Code.MARKDOWN_FOOTNOTE,
          node.getChars(),
          "the footnote `" + label + "` is written nowhere, so its mark is shown as text",
          "Write it on a line of its own: `[^" + label + "]: …`");
    }
  }

  private void other(Node node, Inlines into) {
    if (node.hasChildren()) {
      children(node, into);
    } else {
      words(node.getChars().toString(), into);
    }
  }
}
