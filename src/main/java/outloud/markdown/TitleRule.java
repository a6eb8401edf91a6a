package outloud.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which heading is the title, so that a page has one {@code h1}.
 *
 * @param lifted the heading that is taken out of the body, if any
 * @param shift how many levels the other headings go down
 */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
record TitleRule(Optional<Heading> lifted, int shift) {

  /**
   * Finds the title's heading. Without a given title it is a first heading of level 1, or one of
   * level 2 that opens a document without level 1. With a given title it is a first heading that
   * says the same.
   *
   * @param deepest the level down to which a first heading may be the title
   * @param words what a heading says
   */
  static TitleRule of(
      Document document, Optional<String> given, int deepest, Function<Heading, String> words) {
    Heading first = firstHeading(document);
    Optional<Heading> lifted = Optional.empty();
    if (first != null && given.isPresent()) {
      boolean same = HeadingText.same(words.apply(first), given.get());
      lifted = same ? Optional.of(first) : lifted;
    } else if (first != null) {
      boolean second = first.getLevel() == 2 && deepest > 1;
      boolean opens = second && opens(document, first) && !hasTop(document, first);
      lifted = first.getLevel() == 1 || opens ? Optional.of(first) : lifted;
    }
    Optional<Heading> title = lifted.filter(heading -> !words.apply(heading).isBlank());
    return new TitleRule(title, hasTop(document, title.orElse(null)) ? 1 : 0);
  }

  private static @Nullable Heading firstHeading(Document document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        return heading;
      }
    }
    return null;
  }

  /** Whether nothing that a reader sees stands before this heading. */
  private static boolean opens(Document document, Heading heading) {
    Node node = document.getFirstChild();
    while (node != null && node != heading && isHidden(node)) {
      node = node.getNext();
    }
    return node == heading;
  }

  private static boolean isHidden(Node node) {
    return switch (node) {
      case Reference _, FootnoteBlock _ -> true;
      case SyntaxBlock block -> block.syntax instanceof Syntax.Hidden;
      case HtmlBlockBase html -> html.getChars().trim().startsWith("<!--");
      default -> false;
    };
  }

  /** Whether any heading but this one has level 1, however deep it stands. */
  private static boolean hasTop(Node parent, @Nullable Heading but) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean top = node instanceof Heading heading && heading.getLevel() == 1 && node != but;
      if (top || (node instanceof Block && !(node instanceof Paragraph) && hasTop(node, but))) {
        return true;
      }
    }
    return false;
  }
}
