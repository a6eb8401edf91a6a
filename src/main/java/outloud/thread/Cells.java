package outloud.thread;

import java.util.List;
import outloud.markdown.Block;

/** What stands in a table, row by row; the first row is its head. */
record Cells(List<List<Prose>> rows) {
  /** A table that is no larger is lines of text. */
  private static final int SMALL = 3;

  Cells {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Cells of(List<Block.Row> rows, ThreadSource source) {
    return new Cells(
        rows.stream()
            .map(row ->
                row.cells().stream().map(cell -> ProseReader.read(cell, source).prose()).toList())
            .toList());
  }

  boolean isSmall() {
    return rows.size() <= SMALL && rows.stream().allMatch(row -> row.size() <= SMALL);
  }

  /** The same as plain words. */
  List<List<String>> words() {
    return rows.stream().map(row -> row.stream().map(Prose::text).toList()).toList();
  }

  /** A line for each row that says anything. */
  Prose lines() {
    Prose lines = Prose.plain("");
    for (List<Prose> row : rows) {
      Prose line = Prose.plain("");
      for (Prose cell : row) {
        line = line.isBlank() ? cell : cell.isBlank() ? line : line.followedBy(" – ", cell);
      }
      lines = lines.isBlank() ? line : line.isBlank() ? lines : lines.followedBy("\n", line);
    }
    return lines;
  }
}
