package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outloud.diagnostic.Code;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagTable.Entry;
import outloud.markdown.TagTable.Meaning;

/** Writes tags that have lines of their own, with what they enclose. */
final class TagWriter {
  private final Writing writing;
  private final MarkupBuilder out;
  private final BlockWriter blocks;

  TagWriter(Writing writing, MarkupBuilder out, BlockWriter blocks) {
    this.writing = writing;
    this.out = out;
    this.blocks = blocks;
  }

  void write(Tag written, SyntaxBlock node, List<Block> into) {
    Tag tag = TagAddress.called(written);
    Entry entry = writing.raw || tag.closes() ? null : TagTable.of(tag.name());
    boolean full = node.hasChildren() || !content(tag).isEmpty();
    if (entry == null || !entry.encloses() || !full) {
      new ParagraphWriter(writing, out).tag(written, node.getChars(), into);
      return;
    }
    switch (entry.meaning()) {
      case CALLOUT -> callout(kind(entry, tag), tag, node, into);
      case DETAILS -> details(tag, node, into);
      case QUOTE -> quote(tag, node, into);
      default -> button(tag, node, into);
    }
  }

  /** The kind that the tag's name says, else its first argument. */
  private static String kind(Entry entry, Tag tag) {
    if (!entry.detail().equals("*")) {
      return entry.detail();
    }
    String kind = TagAddress.words(tag, "type", "kind", "variant", "level", "style", "class");
    String plain = kind.toLowerCase(Locale.ROOT).strip();
    Entry named = plain.isEmpty() ? null : TagTable.of(plain);
    return named == null || named.meaning() != Meaning.CALLOUT || named.detail().equals("*")
        ? "note"
        : named.detail();
  }

  private static String title(Entry entry, Tag tag) {
    Arguments arguments = Arguments.of(tag.arguments());
    String named = arguments.first("title", "heading", "header", "caption");
    int first = entry.detail().equals("*") ? 1 : 0;
    List<String> words = arguments.words();
    boolean given = named.isEmpty() && words.size() > first && content(tag).isEmpty();
    return given ? String.join(" ", words.subList(first, words.size())) : named;
  }

  private void callout(String kind, Tag tag, SyntaxBlock node, List<Block> into) {
    Entry entry = TagTable.of(tag.name());
    String title = entry == null ? "" : title(entry, tag);
    MarkupBuilder words =
        title.isEmpty() ? CalloutWriter.title(kind) : new MarkupBuilder().text(title);
    title = title.isEmpty() ? CalloutWriter.named(kind) : title;
    out.html("<aside class=\"callout callout-" + Html.attribute(kind) + "\" role=\"note\">\n");
    out.html("<p class=\"callout-title\">").append(words).html("</p>\n");
    List<Block> inside = inside(tag, node);
    out.html("</aside>\n");
    into.add(new Block.Callout(kind, title, inside, writing.reports.span(node.getChars())));
  }

  private void details(Tag tag, SyntaxBlock node, List<Block> into) {
    Arguments arguments = Arguments.of(tag.arguments());
    String title = arguments.first("title", "summary", "header", "label");
    if (title.isEmpty() && arguments.named().isEmpty()) {
      boolean quoted = tag.arguments().startsWith("\"");
      title = quoted ? arguments.words().getFirst() : tag.arguments();
    } else if (title.isEmpty() && !arguments.words().isEmpty()) {
      title = arguments.words().getFirst();
    }
    MarkupBuilder words =
        title.isEmpty() ? CalloutWriter.title("details") : new MarkupBuilder().text(title);
    title = title.isEmpty() ? "Details" : title;
    out.html("<details class=\"callout\">\n<summary class=\"callout-title\">").append(words);
    out.html("</summary>\n");
    List<Block> inside = inside(tag, node);
    out.html("</details>\n");
    into.add(new Block.Callout("details", title, inside, writing.reports.span(node.getChars())));
  }

  private void quote(Tag tag, SyntaxBlock node, List<Block> into) {
    Arguments arguments = Arguments.of(tag.arguments());
    String author = arguments.first("author", "by", "cite", "source", "title");
    author = author.isEmpty() ? String.join(" ", arguments.words()) : author;
    out.html("<blockquote>\n");
    List<Block> inside = inside(tag, node);
    if (!author.isEmpty()) {
      out.html("<p>— <cite>").text(author).html("</cite></p>\n");
      inside.add(paragraph("— " + author, node.getChars()));
    }
    out.html("</blockquote>\n");
    into.add(new Block.Quote(inside, writing.reports.span(node.getChars())));
  }

  /** A button around blocks is written as the link, then the blocks. */
  private void button(Tag tag, SyntaxBlock node, List<Block> into) {
    if (node.getFirstChild() == null || node.getFirstChild() != node.getLastChild()) {
      writing.reports.report(
          Code.MARKDOWN_UNKNOWN_TAG,
          node.getChars(),
          "the tag `" + tag.name() + "` encloses more than a line",
          "Write a link instead.");
      blocks.children(node, into);
      return;
    }
    SyntaxNode inline = new SyntaxNode(node.getChars(), tag);
    inline.takeChildren(node.getFirstChild());
    new ParagraphWriter(writing, out).line(inline, into);
  }

  private List<Block> inside(Tag tag, SyntaxBlock node) {
    List<Block> inside = new ArrayList<>();
    String content = content(tag);
    if (!content.isEmpty()) {
      MarkupBuilder line = new MarkupBuilder();
      List<Inline> words = ArgumentText.write(content, node.getChars(), writing, line);
      out.html("<p>").append(line).html("</p>\n");
      inside.add(new Block.Paragraph(words, writing.reports.span(node.getChars())));
    }
    blocks.children(node, inside);
    return inside;
  }

  private Block paragraph(String words, BasedSequence place) {
    return new Block.Paragraph(List.of(new Inline.Text(words)), writing.reports.span(place));
  }

  /** What Jekyll's includes are given instead of enclosing it. */
  private static String content(Tag tag) {
    return Arguments.of(tag.arguments()).first("content", "text", "message", "body");
  }
}
