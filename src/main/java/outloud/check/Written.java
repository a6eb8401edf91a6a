package outloud.check;

import java.util.List;
import java.util.Optional;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Location;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Where the keys of a YAML file are, and where another one would go. */
final class Written {
  private final String shownAs;
  private final Node.Mapping keys;
  private final Optional<LineMap> lines;
  private final int last;

  private Written(String shownAs, Node.Mapping keys, Optional<LineMap> lines, int last) {
    this.shownAs = shownAs;
    this.keys = keys;
    this.lines = lines;
    this.last = last;
  }

  /**
   * A file, which need not be there.
   *
   * @param shownAs how the author names it
   */
  static Written of(Optional<SourceFile> file, String shownAs) {
    Node.Mapping keys =
        file.flatMap(it -> Trees.yaml(it, DataCodes.CONFIG).value()).orElse(Node.Mapping.EMPTY);
    int end = file.map(it -> it.text().stripTrailing().length()).orElse(0);
    int last = file.map(it -> end == 0 ? 0 : it.lines().line(end - 1)).orElse(0);
    return new Written(shownAs, keys, file.map(SourceFile::lines), last);
  }

  /** Where the first of these keys stands, or the line behind the last. */
  Location place(String... names) {
    for (Node.Entry entry : keys.entries()) {
      if (lines.isPresent() && List.of(names).contains(entry.key())) {
        return lines.get().location(entry.keySpan());
      }
    }
    return new Location(shownAs, last + 1, 0, 0, "", 1);
  }
}
