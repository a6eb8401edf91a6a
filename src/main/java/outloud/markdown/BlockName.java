package outloud.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that Obsidian gives to blocks: {@code ^name} at the end of a paragraph, or in a
 * paragraph of its own behind a table, a list or a quotation.
 */
final class BlockName {
  private static final int SHORTEST_MADE = 6;

  private BlockName() {}

  /**
   * The name with its {@code ^}, which is taken out of the text; empty when there is none.
   *
   * @param vault whether the document is surely Obsidian's; in any other only what looks like a
   *     name that Obsidian made is one
   */
  static String take(Node block, boolean vault) {
    Node line = block instanceof BlockQuote ? lastLine(block.getLastChild()) : block;
    String own = line instanceof Paragraph ? takeLast(line, vault) : "";
    Node next = block.getNext();
    if (!own.isEmpty() || !(next instanceof Paragraph) || !isAlone(next)) {
      return own;
    }
    String name = takeLast(next, vault);
    if (!name.isEmpty()) {
      next.unlink();
    }
    return name;
  }

  @SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
  private static boolean isAlone(Node paragraph) {
    return paragraph.getFirstChild() == paragraph.getLastChild()
        && paragraph.getChars().trim().startsWith("^");
  }

  private static String takeLast(Node paragraph, boolean vault) {
    Node last = paragraph.getLastChild();
    if (!(last instanceof Text)) {
      return "";
    }
    BasedSequence chars = last.getChars().trimEnd();
    int start = start(chars);
    if (start < 0 || (!vault && !isMade(chars.subSequence(start + 1)))) {
      return "";
    }
    @Nullable Node before = last.getPrevious();
    BasedSequence words = chars.subSequence(0, start).trimEnd();
    if (!words.isEmpty() || before == null) {
      last.setChars(words);
    } else {
      last.unlink();
      if (before instanceof SoftLineBreak) {
        before.unlink();
      }
    }
    return chars.subSequence(start).toString();
  }

  /**
   * A paragraph whose last line begins with a name: Obsidian lets it stand right below a quotation.
   */
  private static @Nullable Node lastLine(@Nullable Node paragraph) {
    Node last = paragraph == null ? null : paragraph.getLastChild();
    boolean named =
        last != null
            && last.getPrevious() instanceof SoftLineBreak
            && last.getChars().trim().startsWith("^");
    return named ? paragraph : null;
  }

  /** The index of {@code ^name} behind white space or at the start, -1 without one. */
  private static int start(BasedSequence chars) {
    int at = chars.length();
    while (at > 0 && isNameCharacter(chars.charAt(at - 1))) {
      at--;
    }
    boolean named = at > 0 && at < chars.length() && chars.charAt(at - 1) == '^';
    boolean apart = at == 1 || (at > 1 && Character.isWhitespace(chars.charAt(at - 2)));
    return named && apart ? at - 1 : -1;
  }

  /** Six characters or more, with letters and something else: no power of a number. */
  private static boolean isMade(BasedSequence name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return name.length() >= SHORTEST_MADE && letters > 0 && letters < name.length();
  }

  private static boolean isNameCharacter(char c) {
    return c == '-' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
