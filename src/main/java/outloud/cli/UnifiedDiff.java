package outloud.cli;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.List;
import outloud.build.Rewrite;

/** What a rewrite changes, as {@code diff -u} shows it. */
final class UnifiedDiff {
  private static final int AROUND = 3;

  private UnifiedDiff() {}

  /** The lines, without their ends. No repair makes or removes a line, so lines stand in pairs. */
  static List<String> of(Rewrite rewrite) {
    List<String> before = lines(rewrite.original().shown());
    List<String> after = lines(rewrite.text());
    Patch<String> patch = new Patch<>();
    for (int from = 0; from < before.size(); from++) {
      int to = from;
      while (to < before.size() && !before.get(to).equals(after.get(to))) {
        to++;
      }
      if (to > from) {
        patch.addDelta(
            new ChangeDelta<>(
                new Chunk<>(from, before.subList(from, to)),
                new Chunk<>(from, after.subList(from, to))));
        from = to;
      }
    }
    return UnifiedDiffUtils.generateUnifiedDiff(
        rewrite.shownAs(), rewrite.shownAs(), before, patch, AROUND);
  }

  /** A line end at the end of the file begins no line of its own. */
  private static List<String> lines(String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
  }
}
