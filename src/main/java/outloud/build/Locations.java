package outloud.build;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Location;
import outloud.site.StaticFile;
import outloud.source.LineMap;
import outloud.source.Locator;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceReader;
import outloud.source.SourceTree;
import outloud.source.Span;

/** Reads a source file again to find a line in it; the last one is kept at hand. */
final class Locations implements Locator {
  private final SourceReader reader;
  private final SourceTree tree;
  private @Nullable SourceFile file;
  private @Nullable LineMap lines;

  Locations(SourceReader reader, SourceTree tree) {
    this.reader = reader;
    this.tree = tree;
  }

  @Override
  public Location at(SourcePath path, Span span) {
    LineMap found = open(path) == null ? null : lines;
    return found == null ? Location.file(tree.shown(path)) : found.location(span);
  }

  @Override
  public Location of(SourcePath path, String text) {
    SourceFile found = open(path);
    int at = found == null ? -1 : found.text().indexOf(text);
    return at < 0 ? Location.file(tree.shown(path)) : at(path, new Span(at, at + text.length()));
  }

  /** A file that is published as it is. */
  Location of(StaticFile file) {
    return Location.file(
        tree.path(file.from()).map(tree::shown).orElseGet(() -> file.from().toString()));
  }

  @Override
  public Optional<SourceFile> file(SourcePath path) {
    return Optional.ofNullable(open(path));
  }

  private @Nullable SourceFile open(SourcePath path) {
    if (file == null || !file.path().equals(path)) {
      file = reader.read(tree, path).value().orElse(null);
      lines = file == null ? null : file.lines();
    }
    return file;
  }
}
