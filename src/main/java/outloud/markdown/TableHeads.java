package outloud.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines of words from a table that stands right below them: GitHub's parser lets a table
 * end a paragraph, flexmark's wants its header to begin one.
 */
final class TableHeads implements ParagraphPreProcessorFactory {

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return TableHeads::part;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** How many characters of the paragraph are now another one, in front of it. */
  private static int part(Paragraph paragraph, ParserState state) {
    int head = head(paragraph.getContentLines());
    if (head <= 0) {
      return 0;
    }
    ParagraphParser words = new ParagraphParser();
    words.getBlock().setContent(paragraph, 0, head);
    paragraph.insertBefore(words.getBlock());
    state.blockParserAdded(words);
    return paragraph.getLineChars(head).getStartOffset() - paragraph.getStartOffset();
  }

  /** The line that is the header of a table; -1 when none is. */
  private static int head(List<BasedSequence> lines) {
    for (int i = 1; i < lines.size(); i++) {
      BasedSequence rule = lines.get(i).trim();
      boolean may = !rule.isEmpty() && "|:-".indexOf(rule.charAt(0)) >= 0;
      if (may && isRule(rule) && columns(rule) == columns(lines.get(i - 1).trim())) {
        return i - 1;
      }
    }
    return -1;
  }

  /** {@code |---|:-:|}, with at least one bar, which no heading has below it. */
  private static boolean isRule(BasedSequence line) {
    int dashes = 0;
    int bars = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      bars += c == '|' ? 1 : 0;
      dashes += c == '-' ? 1 : 0;
      if ("|-: \t".indexOf(c) < 0) {
        return false;
      }
    }
    return dashes > 0 && bars > 0;
  }

  private static int columns(BasedSequence row) {
    int bars = 0;
    boolean closed = false;
    for (int i = 0; i < row.length(); i++) {
      closed = row.charAt(i) == '|';
      bars += closed ? 1 : 0;
      i += row.charAt(i) == '\\' ? 1 : 0;
    }
    boolean opened = row.startsWith("|");
    return bars + 1 - (opened ? 1 : 0) - (closed && bars > 1 ? 1 : 0);
  }
}
