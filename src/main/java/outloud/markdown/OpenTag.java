package outloud.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.TagScanner.Found;

/** A tag whose arguments go over several lines, which are not read as Markdown. */
final class OpenTag extends AbstractBlockParser {
  private final SyntaxBlock block;
  private final StringBuilder text;
  private final Scanner scanner;
  private int linesLeft;
  private boolean first = true;
  private int end;

  /** Reads a tag at the start of a text. */
  interface Scanner {
    @Nullable Found at(String text);
  }

  private OpenTag(BasedSequence line, int lines, Scanner scanner) {
    this.block = new SyntaxBlock(line, new Literal(line.toString()));
    this.text = new StringBuilder(line);
    this.linesLeft = lines;
    this.scanner = scanner;
    this.end = line.getEndOffset();
  }

  /**
   * The tag that begins with this line and is closed on a later one, with nothing behind it; null
   * when there is none.
   */
  static @Nullable OpenTag at(BasedSequence line) {
    String closer = TagScanner.closer(line.toString(), 0);
    if (closer.isEmpty() || !(line.getBase() instanceof String whole)) {
      return null;
    }
    int start = line.getStartOffset();
    int close = TagScanner.near(whole, closer, start + closer.length());
    int behind = close + closer.length();
    return close < line.getEndOffset()
        ? null
        : until(line, whole, behind, text -> TagScanner.at(text, 0));
  }

  /** A block that begins with this line and ends at this offset, blank lines included. */
  static @Nullable BlockParser block(BasedSequence line, String whole, int end, Scanner scanner) {
    int lineEnd = whole.indexOf('\n', end);
    if (!whole.substring(end, lineEnd < 0 ? whole.length() : lineEnd).isBlank()) {
      return null;
    }
    int lines = 0;
    for (int at = line.getStartOffset(); at < end; at++) {
      lines += whole.charAt(at) == '\n' ? 1 : 0;
    }
    return new OpenTag(line, lines, scanner);
  }

  /** The tag that begins with this line and ends at this offset of the document. */
  private static @Nullable OpenTag until(
      BasedSequence line, String whole, int end, Scanner scanner) {
    int lineEnd = whole.indexOf('\n', end);
    if (!whole.substring(end, lineEnd < 0 ? whole.length() : lineEnd).isBlank()) {
      return null;
    }
    String[] lines = whole.substring(line.getStartOffset(), end).split("\n", -1);
    for (String one : lines) {
      if (one.isBlank()) {
        return null;
      }
    }
    return lines.length > 1 ? new OpenTag(line, lines.length - 1, scanner) : null;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return linesLeft == 0 ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    // The first line is known already; what is left of it comes here.
    if (!first) {
      text.append('\n').append(line.toString().stripTrailing());
      end = Math.max(end, line.getEndOffset());
      linesLeft--;
    }
    first = false;
  }

  @Override
  public void closeBlock(ParserState state) {
    String source = text.toString().strip();
    Found found = scanner.at(source);
    block.syntax =
        found != null && found.end() == source.length() ? found.syntax() : new Literal(source);
    block.setChars(block.baseSubSequence(block.getStartOffset(), end));
  }
}
