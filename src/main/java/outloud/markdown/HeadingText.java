package outloud.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import outloud.markdown.Syntax.Attributes;
import outloud.markdown.Syntax.HeadingId;

/** What a heading says before it is written. */
final class HeadingText {
  private HeadingText() {}

  /**
   * The anchor that the author chose, at the end of the heading or on the line below it; the space
   * in front of attributes is taken out.
   */
  static Optional<String> chosenId(Heading heading) {
    Optional<String> chosen = Optional.empty();
    if (heading.getLastChild() instanceof SyntaxNode last) {
      chosen =
          switch (last.syntax) {
            case HeadingId(String id) -> Optional.of(id);
            case Attributes attributes -> id(attributes);
            default -> Optional.empty();
          };
      boolean behind = last.syntax instanceof HeadingId || last.syntax instanceof Attributes;
      Node before = behind ? last.getPrevious() : null;
      if (before != null) {
        before.setChars(before.getChars().trimEnd());
      }
    }
    return chosen.isEmpty()
            && heading.getNext() instanceof SyntaxBlock next
            && next.syntax instanceof Attributes attributes
        ? id(attributes)
        : chosen;
  }

  private static Optional<String> id(Attributes attributes) {
    return attributes.id().isEmpty() ? Optional.empty() : Optional.of(attributes.id());
  }

  /** Whether two titles are the same but for case, space and punctuation. */
  static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String title) {
    StringBuilder letters = new StringBuilder(title.length());
    title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.isEmpty() ? title.strip() : letters.toString();
  }
}
