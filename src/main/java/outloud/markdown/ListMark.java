package outloud.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import outloud.markdown.ItemLines.Box;

/**
 * What an item of a list begins with (CommonMark 0.31.2, 5.2; GFM 5.3).
 *
 * @param mark the bullet, or the character behind the number
 * @param number the number, or -1 for a bullet
 * @param column the column where the content begins
 * @param box whether it is a task
 * @param textIndex the index behind the task's box, where its words begin
 */
record ListMark(char mark, int number, int column, Box box, int textIndex) {
  private static final int LONGEST_NUMBER = 9;

  /** The mark at the first character of the line's rest, or null. */
  static @Nullable ListMark of(ParserState state, boolean inParagraph) {
    BasedSequence line = state.getLine();
    int index = state.getNextNonSpaceIndex();
    int at = index;
    int number = 0;
    while (at < line.length() && at - index <= LONGEST_NUMBER && isDigit(line.charAt(at))) {
      number = (int) Math.min(Integer.MAX_VALUE, number * 10L + line.charAt(at) - '0');
      at++;
    }
    int digits = at - index;
    if (digits > LONGEST_NUMBER || at >= line.length()) {
      return null;
    }
    char mark = line.charAt(at);
    boolean fits = digits == 0 ? "-+*".indexOf(mark) >= 0 : mark == '.' || mark == ')';
    if (!fits || (at + 1 < line.length() && " \t".indexOf(line.charAt(at + 1)) < 0)) {
      return null;
    }
    int column = state.getColumn() + state.getIndent() + digits + 1;
    return of(line, at + 1, column, mark, digits == 0 ? -1 : number, inParagraph);
  }

  private static @Nullable ListMark of(
      BasedSequence line, int behind, int column, char mark, int number, boolean inParagraph) {
    int text = behind;
    int content = column;
    while (text < line.length() && " \t".indexOf(line.charAt(text)) >= 0) {
      content += line.charAt(text) == '\t' ? 4 - content % 4 : 1;
      text++;
    }
    boolean empty = text == line.length();
    // What interrupts a paragraph must not be empty, and a number must be 1.
    if (inParagraph && (empty || (number != 1 && number >= 0))) {
      return null;
    }
    boolean code = empty || content - column > 4;
    Box box = code ? Box.NONE : box(line, text);
    return new ListMark(mark, number, code ? column + 1 : content, box, text + 3);
  }

  /** {@code [ ]} or {@code [x]} with words behind it. */
  private static Box box(BasedSequence line, int at) {
    boolean boxed =
        at + 4 < line.length()
            && line.charAt(at) == '['
            && line.charAt(at + 2) == ']'
            && " \t".indexOf(line.charAt(at + 3)) >= 0
            && !line.subSequence(at + 4).isBlank();
    if (!boxed) {
      return Box.NONE;
    }
    return switch (line.charAt(at + 1)) {
      case ' ' -> Box.OPEN;
      case 'x', 'X' -> Box.DONE;
      default -> Box.NONE;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A new list whose first item this is. */
  ListBlock list() {
    if (number < 0) {
      return new BulletList();
    }
    OrderedList list = new OrderedList();
    list.setStartNumber(number);
    return list;
  }
}
