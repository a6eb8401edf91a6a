package outloud.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Address;
import outloud.markdown.Syntax.Attributes;
import outloud.markdown.Syntax.Contents;
import outloud.markdown.Syntax.Formula;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Tag;
import outloud.source.Span;

/** Writes paragraphs, and the lines in them that are more than prose: URLs, tags, pictures. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class ParagraphWriter {
  private final Writing writing;
  private final MarkupBuilder out;

  ParagraphWriter(Writing writing, MarkupBuilder out) {
    this.writing = writing;
    this.out = out;
  }

  /** Writes a paragraph; a line of it that is only a URL becomes an embed of its own. */
  void write(Paragraph paragraph, List<Block> into) {
    LostMark.report(paragraph, writing.reports);
    write(paragraph, paragraph.getFirstChild(), into);
  }

  /** Writes what remains of a paragraph from this node on. */
  void write(Paragraph paragraph, @Nullable Node from, List<Block> into) {
    Node parent = paragraph.getParent();
    boolean embeds = parent instanceof Document || parent instanceof BlockQuote;
    Node first = from;
    while (embeds && first != null) {
      Node line = addressLine(first);
      if (line == null) {
        break;
      }
      prose(first, before(first, line), into);
      embed(address(line), "", line.getChars(), into);
      Node end = behindSpace(line.getNext());
      first = end == null ? null : end.getNext();
    }
    prose(first, paragraph.getLastChild(), into);
  }

  /** The first node from this one on that is an address alone on its line, or null. */
  private static @Nullable Node addressLine(Node from) {
    boolean lineStart = true;
    for (Node node = from; node != null; node = node.getNext()) {
      Node end = behindSpace(node.getNext());
      if (lineStart && !address(node).isEmpty() && (end == null || isBreak(end))) {
        return node;
      }
      lineStart = isBreak(node);
    }
    return null;
  }

  private static String address(Node node) {
    return switch (node) {
      case SyntaxNode found when found.syntax instanceof Address(String url, String _) ->
          url.startsWith("http") ? url : "";
      case AutoLink link when link.getText().startsWith("http") -> link.getText().toString();
      default -> "";
    };
  }

  private static @Nullable Node behindSpace(@Nullable Node node) {
    Node next = node;
    while (next != null && !isBreak(next) && next.getChars().isBlank()) {
      next = next.getNext();
    }
    return next;
  }

  /** The last node of the lines before this one; null when it is the first. */
  private static @Nullable Node before(Node first, Node line) {
    Node lineBreak = first == line ? null : line.getPrevious();
    return lineBreak == null || lineBreak == first ? null : lineBreak.getPrevious();
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private void prose(@Nullable Node first, @Nullable Node last, List<Block> into) {
    if (first == null || last == null) {
      return;
    }
    if (first == last || visibleAlone(first, last)) {
      if (first instanceof SyntaxNode found
          && found.syntax instanceof Tag tag
          && !found.hasChildren()) {
        tag(tag, found.getChars(), into);
        return;
      }
      if (first instanceof SyntaxNode found && found.syntax instanceof Contents) {
        writing.contents(out);
        return;
      }
      if (first instanceof SyntaxNode found
          && found.syntax instanceof Formula(String tex, boolean display)
          && display) {
        String html = MathWriter.html(tex, true, found.getChars(), writing.reports);
        out.html(html).html("\n");
        Inline formula = new Inline.Formula(tex.strip(), MathText.of(html));
        into.add(new Block.Paragraph(List.of(formula), writing.reports.span(found.getChars())));
        return;
      }
      PictureTitle title =
          first instanceof Image image
              ? PictureTitle.of(image).with(LinkWriter.attributes(image))
              : PictureTitle.NONE;
      if (first instanceof Image image && !title.title().isEmpty()) {
        figure(image, title, into);
        return;
      }
    }
    if (NoteEmbeds.areAll(first, last)) {
      NoteEmbeds.write(first, last, writing, out, into);
      return;
    }
    MarkupBuilder line = new MarkupBuilder();
    List<Inline> inlines = new InlineWriter(writing, line).between(first, last);
    Span start = writing.reports.span(first.getChars());
    Span end = writing.reports.span(last.getChars());
    paragraph(line, inlines, new Span(start.start(), Math.max(start.end(), end.end())), into);
  }

  /** Whether only hidden attributes follow the first node. */
  private static boolean visibleAlone(Node first, Node last) {
    for (Node node = first.getNext(); node != null; node = node == last ? null : node.getNext()) {
      boolean hidden =
          node instanceof SyntaxNode found
              && (found.syntax instanceof Hidden || found.syntax instanceof Attributes);
      if (!hidden && !node.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void paragraph(MarkupBuilder line, List<Inline> inlines, Span span, List<Block> into) {
    boolean shown = !line.isBlank();
    if (shown) {
      out.html("<p" + writing.dir + ">").append(line).html("</p>\n");
    }
    if (!inlines.isEmpty()) {
      into.add(new Block.Paragraph(inlines, span));
    }
  }

  private void figure(Image image, PictureTitle title, List<Block> into) {
    Optional<Target> target = writing.targets.picture(image.getUrl());
    MarkupBuilder scratch = new MarkupBuilder();
    String alt = new LinkWriter(writing, scratch, new InlineWriter(writing, scratch)).alt(image);
    if (target.isEmpty()) {
      out.html("<p>").text(alt).html("</p>\n");
      return;
    }
    figure(
        new CaptionedPicture(target.get(), alt, title.title(), title.withoutWords()),
        image.getChars(),
        into);
  }

  private void figure(CaptionedPicture figure, BasedSequence place, List<Block> into) {
    if (LinkWriter.isWordless(figure.alt()) && figure.caption().isEmpty()) {
      writing.wordless(place);
    }
    MarkupBuilder caption = new MarkupBuilder();
    boolean captioned = !figure.caption().isEmpty();
    String words =
        captioned ? Inline.text(ArgumentText.write(figure.caption(), place, writing, caption)) : "";
    String alt = figure.alt().isEmpty() ? words : figure.alt();
    Inlines inlines = new Inlines();
    MarkupBuilder picture = new MarkupBuilder();
    InlineWriter writer = new InlineWriter(writing, picture);
    new LinkWriter(writing, picture, writer).picture(figure.target(), alt, figure.size(), inlines);
    out.html(captioned ? "<figure>" : "<p>").append(picture);
    if (captioned) {
      out.html("<figcaption>").append(caption).html("</figcaption>");
    }
    out.html(captioned ? "</figure>\n" : "</p>\n");
    into.add(new Block.Paragraph(inlines.list(), writing.reports.span(place)));
  }

  /** Writes a tag that has a line of its own. */
  void tag(Tag tag, BasedSequence place, List<Block> into) {
    Optional<String> url = writing.raw ? Optional.empty() : TagAddress.of(tag);
    Optional<CaptionedPicture> figure =
        writing.raw ? Optional.empty() : CaptionedPicture.of(tag, place, writing.targets);
    if (url.isPresent()) {
      embed(url.get(), TagAddress.title(tag), place, into);
    } else if (figure.isPresent()) {
      figure(figure.get(), place, into);
    } else {
      line(new SyntaxNode(place, tag), into);
    }
  }

  /** Writes a piece of syntax as a paragraph; nothing when it has no words. */
  void line(SyntaxNode node, List<Block> into) {
    MarkupBuilder line = new MarkupBuilder();
    List<Inline> inlines = new InlineWriter(writing, line).one(node);
    paragraph(line, inlines, writing.reports.span(node.getChars()), into);
  }

  private void embed(String address, String title, BasedSequence place, List<Block> into) {
    EmbedCard card = EmbedCard.of(address, title);
    out.html(card.html("p")).html("\n");
    into.add(new Block.Embed(card.url(), writing.reports.span(place)));
  }
}
