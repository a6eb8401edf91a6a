package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.document.Document;
import outloud.source.SourcePath;

/** Finds documents and files by name, as the links of Obsidian, Jekyll and Hugo do. */
final class Notes {
  private final Directory directory;
  private @Nullable Names byFile;
  private @Nullable Names byTitle;
  private @Nullable Names byEnding;

  Notes(Directory directory) {
    this.directory = directory;
  }

  /** What was found, and whether the name could have meant another, too. */
  record Found(Destination destination, Optional<Answer.Complaint> complaint) {}

  /** A note by path, by file name, by alias or by title; the nearest of several. */
  Optional<Found> note(SourcePath from, String written) {
    String name = WrittenPath.withoutMarkdown(written);
    Destination here = exact(from, name);
    if (here != null && here.document() != null) {
      return Optional.of(new Found(here, Optional.empty()));
    }
    Optional<Found> named = nearest(from, byFile().find(from.folder(), name), name);
    return named.isPresent()
        ? named
        : byTitle().find(from.folder(), name).stream()
            .findFirst()
            .map(one -> new Found(one, Optional.empty()));
  }

  /** A file that is no document, by path or by name; the nearest of several. */
  Optional<Found> file(SourcePath from, String written) {
    Destination here = exact(from, written);
    if (here != null && here.document() == null) {
      return Optional.of(new Found(here, Optional.empty()));
    }
    return nearest(from, byEnding().find(from.folder(), written), written);
  }

  private @Nullable Destination exact(SourcePath from, String written) {
    String below = WrittenPath.below(from.folder(), written);
    Destination here = directory.findFolded(below);
    return here != null ? here : directory.findFolded(WrittenPath.normal(written));
  }

  private static Optional<Found> nearest(SourcePath from, List<Destination> found, String written) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Destination first = found.getFirst();
    boolean doubtful =
        found.size() > 1
            && Names.steps(from.folder(), found.get(1)) == Names.steps(from.folder(), first);
    Optional<Answer.Complaint> complaint =
        doubtful
            ? Optional.of(ambiguous(written, first.path(), found.get(1).path()))
            : Optional.empty();
    return Optional.of(new Found(first, complaint));
  }

  private static Answer.Complaint ambiguous(String written, String first, String second) {
    return new Answer.Complaint(
        Code.LINK_AMBIGUOUS,
        "`" + written + "` may mean " + first + " or " + second + "; the first is taken",
        "Write the path: `" + WrittenPath.withoutMarkdown(first) + "`.");
  }

  private Names byFile() {
    Names known = byFile;
    if (known == null) {
      known = new Names(directory.documents(), Notes::fileNames);
      byFile = known;
    }
    return known;
  }

  private Names byTitle() {
    Names known = byTitle;
    if (known == null) {
      known = new Names(directory.documents(), Notes::titles);
      byTitle = known;
    }
    return known;
  }

  private Names byEnding() {
    Names known = byEnding;
    if (known == null) {
      known = new Names(directory.files(), file -> List.of(WrittenPath.lastSegment(file.path())));
      byEnding = known;
    }
    return known;
  }

  private static List<String> fileNames(Destination page) {
    String name = WrittenPath.lastSegment(WrittenPath.withoutExtension(page.path()));
    String folder = WrittenPath.lastSegment(WrittenPath.folder(page.path()));
    return name.equals("index") && !folder.isEmpty() ? List.of(folder) : List.of(name);
  }

  private static List<String> titles(Destination page) {
    List<String> titles = new ArrayList<>();
    if (page.document() != null) {
      Document document = page.document().document();
      titles.addAll(document.frontMatter().aliases());
      titles.add(PostMaker.title(document));
      titles.add(document.defaultSlug());
    }
    return titles;
  }
}
