package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.site.Inherited;
import outloud.site.InheritedReader;
import outloud.site.Premises;
import outloud.site.Tool;
import outloud.site.ToolFinder;
import outloud.site.ToolRoots;
import outloud.source.Root;
import outloud.source.Roots;
import outloud.source.SourceFile;
import outloud.source.SourceReader;

/** Finds out whose site a folder holds, and where its texts and files lie. */
final class Surveyor {
  private final SourceReader reader;
  private final ToolFinder finder;

  Surveyor(SourceReader reader) {
    this.reader = reader;
    this.finder = new ToolFinder(reader::has);
  }

  /** The premises of this content folder; what another tool's configuration lacks is a warning. */
  Outcome<Premises> survey(Path content) {
    Optional<ToolFinder.Found> found = finder.around(content);
    if (found.isEmpty()) {
      return Outcome.of(
          Premises.ours(
              content,
              SiteBuilder.shown(content),
              finder.isRepository(content) ? Roots.REPOSITORY : Roots.PLAIN));
    }
    List<Diagnostic> problems = new ArrayList<>();
    List<SourceFile> files = configurations(found.get(), problems);
    Path root = found.get().root();
    Outcome<Inherited> inherited = new InheritedReader(name -> reader.has(root, name)).read(files);
    problems.addAll(inherited.diagnostics());
    Inherited says = inherited.value().orElse(Inherited.NOTHING);
    Tool tool = found.get().tool().afterReading(says);
    Roots roots = ToolRoots.of(tool, says, found.get().inside());
    return Outcome.of(
        new Premises(
            tool, root, SiteBuilder.shown(root), settings(root, content, roots), roots, says),
        problems);
  }

  private List<SourceFile> configurations(ToolFinder.Found found, List<Diagnostic> problems) {
    List<SourceFile> files = new ArrayList<>();
    String shown = SiteBuilder.shown(found.root());
    List<String> names = new ArrayList<>(found.tool().configurations());
    if (found.tool().describesFolders()) {
      names.addAll(reader.namedLikeFolders(found.root()));
    }
    for (String name : names) {
      String path = shown.equals(".") ? name : shown + "/" + name;
      Optional<Outcome<SourceFile>> file = reader.readIfPresent(found.root(), name, path);
      if (file.isPresent()) {
        problems.addAll(file.get().diagnostics());
        file.get().value().ifPresent(files::add);
      }
    }
    return files;
  }

  /** Our own three files lie in the folder that was asked for, at the top, or with the texts. */
  private Path settings(Path root, Path content, Roots roots) {
    List<Path> places = new ArrayList<>(List.of(content, root));
    for (Root folder : roots.list()) {
      places.add(root.resolve(folder.folder()));
    }
    for (Path place : places) {
      if (finder.isOurs(place)) {
        return place;
      }
    }
    return content;
  }
}
