package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import outloud.markdown.Block;

/** The cards of an article, numbered in its order. */
final class Cards {
  /** Sources of drawings and formulas: nobody reads them as they are. */
  private static final Set<String> DRAWN =
      Set.of("mermaid", "plantuml", "dot", "graphviz", "math", "latex", "tex", "katex");

  /** More cannot be read on a phone. */
  private static final int MOST_ROWS = 20;

  private static final int MOST_COLUMNS = 8;

  private final List<Card> cards = new ArrayList<>();
  private int codes;
  private int tables;

  /** The cards so far, in the article's order. */
  List<Card> list() {
    return cards;
  }

  /** Whether a picture of this code says anything. */
  static boolean isReadable(Block.CodeBlock block) {
    return !block.code().isBlank() && !DRAWN.contains(block.language());
  }

  /** A picture of code; its description is the code itself. */
  Segment.Media code(Block.CodeBlock block) {
    codes++;
    String code = block.code().stripTrailing();
    String file = "code-" + codes + ".png";
    String alt = Alt.cut(code.replace("\t", "  "), Alt.LONGEST);
    cards.add(new Card.Code(file, block.language(), block.fileName(), code, alt));
    return new Segment.Media(file, alt);
  }

  /** Whether a picture of these rows can be read. */
  static boolean isReadable(List<List<String>> rows) {
    return rows.size() > 1
        && rows.size() <= MOST_ROWS
        && rows.stream().allMatch(row -> row.size() <= MOST_COLUMNS);
  }

  /** A picture of a table; its description is the rows as lines. */
  Segment.Media table(List<List<String>> rows) {
    tables++;
    StringBuilder alt = new StringBuilder();
    for (List<String> row : rows) {
      alt.append(alt.isEmpty() ? "" : "\n").append(String.join(" | ", row));
    }
    String file = "table-" + tables + ".png";
    cards.add(new Card.Table(file, rows, Alt.cut(alt.toString(), Alt.LONGEST)));
    return new Segment.Media(file, cards.getLast().alt());
  }
}
