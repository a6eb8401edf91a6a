package outloud.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import outloud.markdown.Syntax.HeadingId;

/** What a heading says before it is written. */
final class HeadingText {
  private HeadingText() {}

  /** The anchor that the author chose; it is taken out, with the space in front of it. */
  static Optional<String> takeId(Heading heading) {
    Node last = heading.getLastChild();
    if (last instanceof SyntaxNode found && found.syntax instanceof HeadingId(String id)) {
      Node before = last.getPrevious();
      last.unlink();
      if (before != null) {
        before.setChars(before.getChars().trimEnd());
      }
      return Optional.of(id);
    }
    return Optional.empty();
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
