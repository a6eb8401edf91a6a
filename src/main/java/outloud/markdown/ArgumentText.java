package outloud.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the words that a tag is given as an argument: they are Markdown, like captions. */
final class ArgumentText {
  private ArgumentText() {}

  /**
   * Writes them.
   *
   * @param words as the argument has them
   * @param tag the source of the tag
   */
  static List<Inline> write(String words, BasedSequence tag, Writing writing, MarkupBuilder out) {
    // The lines of a tag in a list or a quote are not neighbours; what is parsed must be one piece.
    BasedSequence piece =
        tag.getBaseSequence().subSequence(tag.getStartOffset(), tag.getEndOffset());
    int at = piece.indexOf(words);
    Node only = at < 0 ? null : paragraph(piece.subSequence(at, at + words.length()), writing);
    if (only == null) {
      out.text(words);
      return List.of(new Inline.Text(words));
    }
    return new InlineWriter(writing, out).children(only);
  }

  /** What is more than one paragraph stays as it is. */
  private static @Nullable Node paragraph(BasedSequence words, Writing writing) {
    Node first = writing.parser.apply(words).getFirstChild();
    return first instanceof Paragraph && first.getNext() == null ? first : null;
  }
}
