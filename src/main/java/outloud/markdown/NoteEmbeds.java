package outloud.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Wiki;
import outloud.markdown.Target.Kind;

/** Writes lines that are nothing but {@code ![[note]]}: a part of another document goes there. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class NoteEmbeds {
  private NoteEmbeds() {}

  /** Whether there is nothing else from the first node to the last. */
  static boolean areAll(Node first, @Nullable Node last) {
    boolean found = false;
    for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
      boolean embed = of(node) != null;
      if (!embed && !node.getChars().isBlank()) {
        return false;
      }
      found |= embed;
    }
    return found;
  }

  /** Each becomes a block of its own; for threads it is a link. */
  static void write(
      Node first, @Nullable Node last, Writing writing, MarkupBuilder out, List<Block> into) {
    for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
      Wiki wiki = of(node);
      if (wiki != null) {
        String label = SyntaxWriter.label(wiki);
        Target.Reference note =
            (Target.Reference)
                writing.targets.reference(Kind.WIKI_EMBED, wiki.path(), node.getChars());
        out.add(new Markup.Embed(note, label));
        Inline link = new Inline.Link(note, List.of(new Inline.Text(label)));
        into.add(new Block.Paragraph(List.of(link), writing.reports.span(node.getChars())));
      }
    }
  }

  private static @Nullable Wiki of(Node node) {
    boolean note =
        node instanceof SyntaxNode found
            && found.syntax instanceof Wiki wiki
            && wiki.embed()
            && FileEnding.isNote(wiki.path());
    return note ? (Wiki) ((SyntaxNode) node).syntax : null;
  }
}
